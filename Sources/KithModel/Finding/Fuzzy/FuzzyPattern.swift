/// Letters to be found in order in a text, together or apart.
///
/// A match is worth more where words begin, at a camel's humps, in runs, and with short gaps. Without
/// a capital in it, a pattern matches either case; with one, just what it says. Diacritics never
/// matter.
public struct FuzzyPattern: Hashable, Sendable {
  /// The letters that are looked for, folded.
  let units: [UInt32]
  let isCaseSensitive: Bool
  /// Whether each of them is one byte, so that plain texts can be looked at as they lie there.
  private let isPlain: Bool

  /// Longer patterns are cut: nobody types as much, and a table of that width is kept.
  static let longest = 64

  public init(_ text: some StringProtocol) {
    isCaseSensitive = text.unicodeScalars.contains { $0.properties.isUppercase }
    let keepsCase = isCaseSensitive
    units = Array(
      text.unicodeScalars.compactMap { Folding.folded($0.value, keepingCase: keepsCase) }
        .prefix(Self.longest))
    isPlain = units.allSatisfy { $0 < 0x80 }
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
    guard !units.isEmpty else { return Match(score: 0, ranges: []) }
    var workspace = FuzzyWorkspace()
    guard let score = score(text, &workspace),
      let ranges = workspace.bestRanges(of: units, in: text, keepingCase: isCaseSensitive)
    else { return nil }
    return Match(score: Int(score), ranges: ranges)
  }

  /// How well it matches; nil if it doesn't.
  package func score(
    _ text: UnsafeRawBufferPointer, _ workspace: inout FuzzyWorkspace
  ) -> Int32? {
    guard !units.isEmpty else { return 0 }
    return isPlain && Self.isPlain(text)
      ? workspace.bestScore(of: units, inPlain: text, keepingCase: isCaseSensitive)
      : workspace.bestScore(of: units, in: text, keepingCase: isCaseSensitive)
  }

  /// Whether a person sees the match: letters strewn over a text are none.
  func isGood(_ score: Int32) -> Bool { units.count < 3 || score >= Int32(units.count) * 15 }

  /// Whether a text has one byte for each letter.
  @inline(__always)
  static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index &+ 8 <= text.count {
      if text.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        return false
      }
      index &+= 8
    }
    while index < text.count {
      if text[index] >= 0x80 { return false }
      index &+= 1
    }
    return true
  }
}
