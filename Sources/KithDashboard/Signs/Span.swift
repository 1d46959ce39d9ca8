package import KithModel
package import KithScreen

/// Text in one style, a piece of a line.
package struct Span: Hashable, Sendable {
  package let text: SafeText
  package let style: Style

  package init(_ text: SafeText, _ style: Style = .text) {
    self.text = text
    self.style = style
  }

  package init(_ text: String, _ style: Style = .text) { self.init(SafeText(text), style) }
  package init(_ text: Text, _ style: Style = .text) { self.init(SafeText(String(text)), style) }

  /// The beginning of a text, for one row: what nobody sees need not be made safe in every frame.
  init(beginningOf text: Text, _ style: Style = .text) {
    let bytes = String(text).utf8
    var beginning = String(decoding: bytes.prefix(Self.mostBytes), as: UTF8.self)
    // The cut may have gone through a letter.
    if bytes.count > Self.mostBytes, beginning.unicodeScalars.last == "\u{FFFD}" {
      beginning.unicodeScalars.removeLast()
    }
    self.init(SafeText(beginning), style)
  }

  private static let mostBytes = 2048
}

extension Grid {
  /// Writes pieces one after the other, shortened to `limit` columns; one sign says that the rest,
  /// however many pieces it is, is left out.
  /// - Returns: the column behind the last.
  @discardableResult
  mutating func write(
    _ spans: [Span], at origin: Point, limit: Int, on ground: Style.Ground = .screen
  ) -> Int {
    var x = origin.x
    let end = origin.x + limit
    let isTooLong = spans.width > limit
    for span in spans where x < end {
      let isCut = isTooLong && span.text.width >= end - x
      let text = (isCut ? span.text + "…" : span.text).shortened(to: end - x)
      write(
        text, at: Point(x, origin.y), style: ground == .screen ? span.style : span.style.on(ground))
      x += text.width
      if isCut { break }
    }
    return x
  }
}

extension [Span] {
  var width: Int { reduce(0) { $0 + $1.text.width } }
}

extension [Span] {
  /// As many of them from the front as fit, without a joint at the end.
  func fitting(_ width: Int) -> [Span] {
    var kept: [Span] = []
    var used = 0
    for span in self {
      guard used + span.text.width <= width else { break }
      kept.append(span)
      used += span.text.width
    }
    if kept.last?.text == " · " { kept.removeLast() }
    return kept
  }
}
