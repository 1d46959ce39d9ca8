package import KithScreen

/// One line that somebody types, with the place of the cursor in it.
package struct LineField: Sendable {
  private var before: [Character]
  private var after: [Character]

  package init(_ text: String = "") {
    before = Array(text)
    after = []
  }

  package var text: String { String(before + after) }
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }
  /// The cursor's place, in bytes.
  package var offset: Int { String(before).utf8.count }
  package var isAtEnd: Bool { after.isEmpty }

  package mutating func set(_ text: String) { self = LineField(text) }

  /// Puts a text in the place of a range of bytes; the cursor stands behind it.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let bytes = Array(self.text.utf8)
    guard range.upperBound <= bytes.count else { return }
    before = Array(String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + text)
    after = Array(String(decoding: bytes[range.upperBound...], as: UTF8.self))
  }

  /// What a line can hold, in bytes: whoever pastes a book meant another place.
  private static let most = 4096

  package mutating func insert(_ text: String) {
    var text = text
    let room = max(0, Self.most - self.text.utf8.count)
    if text.utf8.count > room {
      text = String(decoding: text.utf8.prefix(room), as: UTF8.self)
      // The cut may have gone through a letter.
      if text.last == "\u{FFFD}" { text.removeLast() }
    }
    before = Array(String(before) + String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// Whether the key is one that edits a line.
  package mutating func take(_ key: Key) -> Bool {
    if let character = key.typed {
      if let joined = before.last?.joined(with: character) {
        before[before.count - 1] = joined
      } else {
        before.append(character)
      }
      return true
    }
    switch (key.code, key.modifiers) {
    case (.backspace, []): _ = before.popLast()
    case (.delete, []): if !after.isEmpty { after.removeFirst() }
    case (.left, []): if let last = before.popLast() { after.insert(last, at: 0) }
    case (.right, []): if !after.isEmpty { before.append(after.removeFirst()) }
    case (.home, []), (.character("a"), .control): (before, after) = ([], before + after)
    case (.end, []), (.character("e"), .control): (before, after) = (before + after, [])
    case (.character("u"), .control): before = []
    case (.character("k"), .control): after = []
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control): dropWord()
    case (.left, .control), (.left, .alt), (.character("b"), .alt): wordLeft()
    case (.right, .control), (.right, .alt), (.character("f"), .alt): wordRight()
    default: return false
    }
    return true
  }

  private mutating func dropWord() {
    while before.last?.isWhitespace ?? false { before.removeLast() }
    while !(before.last?.isWhitespace ?? true) { before.removeLast() }
  }

  private mutating func wordLeft() {
    while before.last?.isWhitespace ?? false { after.insert(before.removeLast(), at: 0) }
    while !(before.last?.isWhitespace ?? true) { after.insert(before.removeLast(), at: 0) }
  }

  private mutating func wordRight() {
    while after.first?.isWhitespace ?? false { before.append(after.removeFirst()) }
    while !(after.first?.isWhitespace ?? true) { before.append(after.removeFirst()) }
  }
}

extension Grid {
  /// A line that is typed: the terminal's cursor stands in it and is in sight, and where more
  /// stands on either side that is seen. Where nobody types it is read from its beginning.
  mutating func draw(
    _ field: LineField, in rect: Rect, style: Style = .text, placeholder: String = "",
    isFocused: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    if field.isEmpty, !placeholder.isEmpty {
      write(SafeText(placeholder), at: rect.origin, style: .placeholder, limit: rect.width)
    }
    let text = field.text
    let bytes = Array(text.utf8)
    let before = SafeText(String(decoding: bytes.prefix(field.offset), as: UTF8.self))
    let whole = SafeText(text)
    guard isFocused else {
      write(whole.shortened(to: rect.width), at: rect.origin, style: style)
      return
    }
    let shift = max(0, before.width - rect.width + 1)
    clipped(to: rect) { grid in
      grid.write(whole, at: rect.origin.moved(right: -shift), style: style)
      guard rect.width > 4 else { return }
      if shift > 0 { grid.write("…", at: rect.origin, style: style) }
      if whole.width - shift > rect.width, before.width - shift < rect.width - 1 {
        grid.write("…", at: Point(rect.right - 1, rect.y), style: style)
      }
    }
    cursor = rect.origin.moved(right: before.width - shift)
  }
}
