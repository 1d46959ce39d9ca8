/// Letters to be found in order in a text, together or apart.
///
/// A match is worth more where words begin, at a camel's humps, in runs, and with short gaps. Without
/// a capital in it, a pattern matches either case; with one, just what it says. Diacritics never
/// matter.
public struct FuzzyPattern: Hashable, Sendable {
  /// The letters that are looked for, folded.
  let units: [UInt32]
  let isCaseSensitive: Bool
  /// The same as bytes, where each is one; else nil.
  let bytes: [UInt8]?

  /// Longer patterns are cut: nobody types as much, and a table of that width is kept.
  static let longest = 64

  public init(_ text: some StringProtocol) {
    isCaseSensitive = text.unicodeScalars.contains { $0.properties.isUppercase }
    let keepsCase = isCaseSensitive
    units = Array(
      text.unicodeScalars.compactMap { Folding.folded($0.value, keepingCase: keepsCase) }
        .prefix(Self.longest))
    let isPlain = units.allSatisfy { $0 < 0x80 }
    bytes = isPlain ? units.map { UInt8(truncatingIfNeeded: $0) } : nil
  }

  /// Where a pattern was found, and how well.
  public struct Match: Hashable, Sendable {
    public let score: Int
    /// The bytes of the text that match, as runs from front to back.
    public let ranges: [Range<Int>]
  }

  /// Where the letters stand in a text at their best; nil if they don't.
  public func match(_ text: String) -> Match? {
    var text = text
    return text.withUTF8 { match(UnsafeRawBufferPointer($0)) }
  }

  public func match(_ text: Text) -> Match? { text.withUTF8 { match($0) } }

  func match(_ text: UnsafeRawBufferPointer) -> Match? {
    var workspace = FuzzyWorkspace()
    guard let score = score(text, &workspace) else { return nil }
    guard !units.isEmpty else { return Match(score: 0, ranges: []) }
    workspace.prepare(text, keepingCase: isCaseSensitive)
    guard let places = workspace.bestPlaces(of: units) else { return nil }
    return Match(score: Int(score), ranges: workspace.ranges(of: places, in: text))
  }

  /// How well it matches; nil if it doesn't.
  package func score(
    _ text: UnsafeRawBufferPointer, _ workspace: inout FuzzyWorkspace
  ) -> Int32? {
    guard let first = units.first else { return 0 }
    guard let bytes else { return scoreFolded(text, &workspace) }
    if bytes.count == 1, FuzzyWorkspace.isPlain(text) {
      return FuzzyWorkspace.bestScore(ofOne: UInt8(first), text, keepingCase: isCaseSensitive)
    }
    guard let window = window(bytes, in: text) else {
      return FuzzyWorkspace.isPlain(text) ? nil : scoreFolded(text, &workspace)
    }
    guard FuzzyWorkspace.isPlain(text) else { return scoreFolded(text, &workspace) }
    workspace.prepare(plain: text, window, keepingCase: isCaseSensitive)
    return workspace.bestScore(of: units)
  }

  /// Whether a person sees the match: letters strewn over a text are none.
  func isGood(_ score: Int32) -> Bool { units.count < 3 || score >= Int32(units.count) * 15 }

  private func scoreFolded(
    _ text: UnsafeRawBufferPointer, _ workspace: inout FuzzyWorkspace
  ) -> Int32? {
    workspace.prepare(text, keepingCase: isCaseSensitive)
    guard workspace.contains(units) else { return nil }
    return workspace.bestScore(of: units)
  }

  /// The bytes from the first that can matter to the last; nil if they don't all stand there.
  @inline(__always)
  private func window(_ bytes: [UInt8], in text: UnsafeRawBufferPointer) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { pattern in
      var place = 0
      var first = -1
      let count = text.count
      for wanted in pattern {
        let bit: UInt8 = !isCaseSensitive && wanted &- 0x61 < 26 ? 0x20 : 0
        while place < count, text[place] | bit != wanted { place &+= 1 }
        guard place < count else { return nil }
        if first < 0 { first = place }
        place &+= 1
      }
      // The last letter may stand again further on, where it is worth more.
      let last = pattern[pattern.count &- 1]
      let bit: UInt8 = !isCaseSensitive && last &- 0x61 < 26 ? 0x20 : 0
      var end = count
      while end > place, text[end &- 1] | bit != last { end &-= 1 }
      return first..<end
    }
  }
}
