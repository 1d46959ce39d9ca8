/// Makes inputs of the bytes a terminal sends, however they are cut.
///
/// Everything that is no key, mouse, paste or focus (answers to questions nobody asked, sequences
/// of terminals to come, invalid UTF-8, mouse events outside the screen) is swallowed whole, so
/// that it can't be taken for something typed.
package struct InputReader: Sendable {
  /// How long the rest of an escape sequence may take; after that, Escape was a key.
  package var escapeDelay = Duration.milliseconds(25)
  /// Mouse events outside of it are dropped.
  package var size = Size(0, 0)

  /// A sequence that has begun comes in one piece but for a slow line.
  private static let sequenceDelay = Duration.milliseconds(200)
  /// A paste whose end got lost must not swallow what is typed afterwards.
  private static let pasteDelay = Duration.seconds(1)
  private static let longestSequence = 256
  private static let longestPaste = 16 << 20

  private var bytes: [UInt8] = []
  private var index = 0
  private var pasted: [UInt8]?
  private var lastFed = Duration.zero
  private var clicks = ClickCounter()
  private var swallowsString = false

  package init() {}

  package mutating func feed(_ new: some Sequence<UInt8>, at time: Duration) {
    if index > 0 {
      bytes.removeFirst(index)
      index = 0
    }
    bytes.append(contentsOf: new)
    lastFed = time
  }

  /// How long to wait for more bytes before `next` is asked to decide with what there is.
  package var patience: Duration? {
    if pasted != nil { return Self.pasteDelay }
    guard index < bytes.count else { return nil }
    return bytes.count - index == 1 ? escapeDelay : Self.sequenceDelay
  }

  /// The next input, or nothing as long as more bytes are needed for it.
  package mutating func next(at time: Duration) -> Input? {
    let isLate = patience.map { time - lastFed >= $0 } ?? false
    while true {
      if pasted != nil {
        guard let text = takePaste(isLate: isLate) else { return nil }
        return .paste(text)
      }
      if swallowsString, !swallowString(isLate: isLate) { return nil }
      guard index < bytes.count else { return nil }
      switch takeOne(isLate: isLate) {
      case .needsMore: return nil
      case .nothing: continue
      case .input(.mouse(let mouse)):
        guard mouse.at.x < size.width, mouse.at.y < size.height else { continue }
        return .mouse(clicks.count(mouse, at: time))
      case .input(let input): return input
      }
    }
  }

  private enum Taken {
    case input(Input), nothing, needsMore
  }

  private mutating func takeOne(isLate: Bool) -> Taken {
    guard bytes[index] == 0x1B else { return takeCharacter(isLate: isLate, modifiers: []) }
    guard index + 1 < bytes.count else {
      guard isLate else { return .needsMore }
      index += 1
      return .input(.key(.escape))
    }
    switch bytes[index + 1] {
    case 0x5B: return takeControlSequence(isLate: isLate)
    case 0x4F: return takeSingleShift(isLate: isLate)
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: return takeString(isLate: isLate)
    case 0x1B:
      index += 1
      return .input(.key(.escape))
    default:
      index += 1
      let taken = takeCharacter(isLate: isLate, modifiers: .alt)
      if case .needsMore = taken { index -= 1 }
      return taken
    }
  }
}

// MARK: - Letters

extension InputReader {
  private mutating func takeCharacter(isLate: Bool, modifiers: Key.Modifiers) -> Taken {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      index += 1
      return .input(.key(Self.key(of: byte, modifiers)))
    }
    var decoder = UTF8()
    var source = bytes[index...].makeIterator()
    switch decoder.decode(&source) {
    case .scalarValue(let scalar):
      index += UTF8.width(scalar)
      guard ScalarClass(of: scalar) != .hidden || Self.belongsToEmoji(scalar) else {
        return .nothing
      }
      return .input(.key(Key(.character(Character(scalar)), modifiers)))
    case .emptyInput, .error:
      let available = bytes.count - index
      if !isLate && available < Self.expectedLength(byte)
        && bytes[(index + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        return .needsMore
      }
      index += 1
      return .nothing
    }
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
  }

  /// Emoji are typed scalar by scalar; `SafeText` judges whether they belong where they stand.
  private static func belongsToEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || scalar == "\u{FE0F}" || (0xE0020...0xE007F).contains(scalar.value)
  }

  private static func key(of byte: UInt8, _ modifiers: Key.Modifiers) -> Key {
    switch byte {
    case 0x09: Key(.tab, modifiers)
    case 0x0D: Key(.enter, modifiers)
    case 0x08, 0x7F: Key(.backspace, modifiers)
    case 0x00: Key(.character(" "), modifiers.union(.control))
    case 0x1B: Key(.escape, modifiers)
    case 0x01...0x1A: control(byte + 0x60, modifiers)
    case 0x1C...0x1F: control(byte + 0x40, modifiers)
    default: Key(.character(Character(Unicode.Scalar(byte))), modifiers)
    }
  }

  private static func control(_ letter: UInt8, _ modifiers: Key.Modifiers) -> Key {
    Key(.character(Character(Unicode.Scalar(letter))), modifiers.union(.control))
  }
}

// MARK: - Sequences

extension InputReader {
  /// `ESC [`, parameters, a letter.
  private mutating func takeControlSequence(isLate: Bool) -> Taken {
    var end = index + 2
    // The Linux console says F1 to F5 with a second bracket.
    if end < bytes.count, bytes[end] == 0x5B { return takeConsoleFunctionKey(isLate: isLate) }
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]),
      end - index < Self.longestSequence
    {
      end += 1
    }
    guard end < bytes.count else {
      guard isLate else { return .needsMore }
      let isBare = bytes.count - index == 2
      index = bytes.count
      return isBare ? .input(.key(.alt("["))) : .nothing
    }
    guard (0x40...0x7E).contains(bytes[end]) else {
      // Broken off by something else, which is read on its own.
      index = end
      return .nothing
    }
    let sequence = ControlSequence(bytes[(index + 2)..<end], final: bytes[end])
    if sequence.isOldMouse {
      guard end + 3 < bytes.count else {
        guard isLate else { return .needsMore }
        index = bytes.count
        return .nothing
      }
      let mouse = sequence.oldMouse(bytes[(end + 1)...(end + 3)])
      index = end + 4
      return mouse.map { .input(.mouse($0)) } ?? .nothing
    }
    index = end + 1
    if sequence.beginsPaste {
      pasted = []
      return .nothing
    }
    return sequence.input.map { .input($0) } ?? .nothing
  }

  private mutating func takeConsoleFunctionKey(isLate: Bool) -> Taken {
    guard index + 3 < bytes.count else {
      guard isLate else { return .needsMore }
      index = bytes.count
      return .nothing
    }
    let letter = bytes[index + 3]
    index += 4
    guard (0x41...0x45).contains(letter) else { return .nothing }
    return .input(.key(Key(.function(Int(letter) - 0x40))))
  }

  /// `ESC O` and a letter: keys of the keypad.
  private mutating func takeSingleShift(isLate: Bool) -> Taken {
    guard index + 2 < bytes.count else {
      guard isLate else { return .needsMore }
      index += 2
      return .input(.key(.alt("O")))
    }
    let letter = bytes[index + 2]
    // A person who types Alt-O and something else was quick, not a keypad.
    guard letter >= 0x40, letter < 0x7F else {
      index += 2
      return .input(.key(.alt("O")))
    }
    index += 3
    return ControlSequence.keypadKey(letter).map { .input(.key($0)) } ?? .nothing
  }

  /// Titles, colours and clipboards that a terminal reports; nobody asked.
  private mutating func takeString(isLate: Bool) -> Taken {
    if bytes.count - index == 2 {
      guard isLate else { return .needsMore }
      let character = Character(Unicode.Scalar(bytes[index + 1]))
      index += 2
      return .input(.key(.alt(character)))
    }
    index += 2
    swallowsString = true
    return .nothing
  }

  /// - Returns: whether its end was found.
  private mutating func swallowString(isLate: Bool) -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x1B {
        guard index + 1 < bytes.count || isLate else { return false }
        // ST is ESC \; any other escape begins something new.
        if index + 1 < bytes.count, bytes[index + 1] == 0x5C { index += 2 }
        swallowsString = false
        return true
      }
      index += 1
      if byte == 0x07 || byte == 0x18 || byte == 0x1A {
        swallowsString = false
        return true
      }
    }
    if isLate { swallowsString = false }
    return swallowsString == false
  }
}

// MARK: - Paste

extension InputReader {
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takePaste(isLate: Bool) -> String? {
    while index < bytes.count {
      let rest = bytes[index...]
      guard let escape = rest.firstIndex(of: 0x1B) else {
        keepPasted(rest)
        index = bytes.count
        break
      }
      keepPasted(rest[..<escape])
      index = escape
      let found = bytes[escape...].prefix(Self.pasteEnd.count)
      if found.elementsEqual(Self.pasteEnd) {
        index += Self.pasteEnd.count
        return endPaste()
      }
      if !isLate && Self.pasteEnd.starts(with: found) { return nil }
      keepPasted(bytes[escape...escape])
      index += 1
    }
    return isLate ? endPaste() : nil
  }

  private mutating func keepPasted(_ part: ArraySlice<UInt8>) {
    let room = Self.longestPaste - (pasted?.count ?? 0)
    pasted?.append(contentsOf: part.prefix(room))
  }

  private mutating func endPaste() -> String {
    let text = String(decoding: pasted ?? [], as: UTF8.self)
    pasted = nil
    // Terminals send the Enter key for a line break.
    var lines = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { lines.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(lines)
  }
}
