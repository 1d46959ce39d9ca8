internal import KithModel

/// Makes foreign texts fit the journal: no line may grow beyond its bound, whatever a source holds.
enum Fitting {
  /// A text takes at most this much as it is written in the journal, escapes included.
  static let longText = 500 * 1024
  static let shortText = 4 * 1024
  static let mostWords = 200
  static let mostIDs = 2000

  /// The text, its line endings made alike, shortened if it must be; and whether it was.
  static func text(_ string: String, isLong: Bool) -> (text: Text, isShortened: Bool) {
    let most = isLong ? longText : shortText
    var string = string
    let (cost, hasReturns) = measure(&string)
    if hasReturns { string = withoutReturns(string) }
    guard cost > most else { return (Text(string), false) }
    let count = string.utf8.count
    let note = isLong ? "\n\n[…] (shortened; the whole has \(count) bytes)" : "…"
    return (Text(prefix(of: string, costing: most - note.utf8.count - 8) + note), true)
  }

  private static func measure(_ string: inout String) -> (cost: Int, hasReturns: Bool) {
    string.withUTF8 { bytes in
      var cost = 0
      var hasReturns = false
      for byte in bytes {
        cost &+= self.cost(of: byte)
        if byte == 0x0D { hasReturns = true }
      }
      return (cost, hasReturns)
    }
  }

  private static func cost(of byte: UInt8) -> Int {
    switch byte {
    case 0x22, 0x5C, 0x0A, 0x0D, 0x09: 2
    case 0..<0x20: 6
    default: 1
    }
  }

  private static func withoutReturns(_ string: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(string.utf8.count)
    for byte in string.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func prefix(of string: String, costing most: Int) -> String {
    var cost = 0
    var end = string.unicodeScalars.startIndex
    for (index, scalar) in zip(string.unicodeScalars.indices, string.unicodeScalars) {
      cost += scalar.utf8.reduce(0) { $0 + self.cost(of: $1) }
      if cost > most { break }
      end = string.unicodeScalars.index(after: index)
    }
    return String(string.unicodeScalars[..<end])
  }

  static func words(_ words: [String]) -> [String] {
    words.prefix(mostWords).map { $0.utf8.count > 400 ? prefix(of: $0, costing: 400) : $0 }
  }

  /// A moment that can be written.
  static func moment(_ moment: Moment) -> Moment { min(max(moment, .earliest), .latest) }

  private static func needsFitting(_ text: Text) -> Bool {
    text.utf8CountAtMost > shortText / 6 || text.withUTF8 { $0.contains(0x0D) }
  }

  static func value(_ value: FieldValue, isLong: Bool) -> (value: FieldValue, isShortened: Bool) {
    switch value {
    case .text(let text) where needsFitting(text):
      let fitted = self.text(String(text), isLong: isLong)
      return (.text(fitted.text), fitted.isShortened)
    case .word(let word): return (.word(words([word]).first ?? ""), false)
    case .words(let list): return (.words(words(list)), list.count > mostWords)
    case .ids(let ids): return (.ids(Array(ids.prefix(mostIDs))), ids.count > mostIDs)
    case .links(let links): return (.links(Array(links.prefix(mostIDs))), links.count > mostIDs)
    case .moment(let moment): return (.moment(self.moment(moment)), false)
    default: return (value, false)
    }
  }
}
