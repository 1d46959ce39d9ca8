/// The few kinds of JSON that people write by hand for Kith, each with its line: objects, words,
/// lists of words, yes and no.
package struct HandWritten {
  /// What stands behind a name.
  package indirect enum Value {
    case word(String)
    case words([String])
    case flag(Bool)
    case members([Member])
  }

  /// A name, its line, and what stands behind it.
  package struct Member {
    package let name: String
    package let line: Int
    package let value: Value
  }

  /// Why it can't be read, and where.
  package struct Fault: Error, Hashable, Sendable {
    package let line: Int
    package let problem: String
  }

  /// What it is to be: “theme”.
  private let noun: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  /// People write a page or two; anything longer is something else.
  private static let longest = 64 * 1024

  private init(_ bytes: [UInt8], noun: String) {
    self.bytes = bytes
    self.noun = noun
  }

  package static func members(
    of bytes: [UInt8], noun: String
  ) throws(Fault) -> [Member] {
    var source = HandWritten(bytes, noun: noun)
    guard bytes.count <= longest else { throw source.error("it is too long for \(noun).") }
    guard source.peek() == UInt8(ascii: "{") else {
      throw source.error("\(noun) begins with \"{\".")
    }
    let members = try source.object(depth: 0)
    guard source.peek() == nil else {
      throw source.error("there is something after the last \"}\".")
    }
    return members
  }

  private func error(_ problem: String) -> Fault {
    Fault(line: line, problem: problem)
  }

  /// The next byte that is not space.
  private mutating func peek() -> UInt8? {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return bytes[index]
      }
      index += 1
    }
    return nil
  }

  private mutating func take(_ sign: Character, _ problem: String) throws(Fault) {
    guard let found = peek(), found == sign.asciiValue else { throw error(problem) }
    index += 1
  }

  private mutating func object(depth: Int) throws(Fault) -> [Member] {
    try take("{", "\"{\" is missing.")
    var members: [Member] = []
    if peek() == UInt8(ascii: "}") {
      index += 1
      return members
    }
    while true {
      guard peek() == UInt8(ascii: "\"") else {
        throw error(
          "a name in quotes is missing here; the line before may end in a comma too many.")
      }
      let start = line
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else {
        throw error("\"\(SafeText(name))\" is here twice.")
      }
      try take(":", "\":\" is missing after \"\(SafeText(name))\".")
      members.append(Member(name: name, line: start, value: try value(of: name, depth: depth)))
      if peek() == UInt8(ascii: ",") {
        index += 1
        continue
      }
      try take("}", "\",\" or \"}\" is missing after \"\(SafeText(name))\".")
      return members
    }
  }

  private mutating func value(of name: String, depth: Int) throws(Fault) -> Value {
    switch peek() {
    case UInt8(ascii: "\""): return .word(try string())
    case UInt8(ascii: "{") where depth == 0: return .members(try object(depth: 1))
    case UInt8(ascii: "["): return .words(try list())
    case UInt8(ascii: "t") where takes("true"): return .flag(true)
    case UInt8(ascii: "f") where takes("false"): return .flag(false)
    default: throw error("\"\(SafeText(name))\" needs words in quotes.")
    }
  }

  private mutating func takes(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func list() throws(Fault) -> [String] {
    index += 1
    var words: [String] = []
    if peek() == UInt8(ascii: "]") {
      index += 1
      return words
    }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw error("a list holds words in quotes.") }
      words.append(try string())
      if peek() == UInt8(ascii: ",") {
        index += 1
        continue
      }
      try take("]", "\",\" or \"]\" is missing in the list.")
      return words
    }
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw error("a closing quote is missing.") }
      guard bytes[index] != UInt8(ascii: "\\") else {
        throw error("\"\\\" has no use in \(noun).")
      }
      index += 1
    }
    guard index < bytes.count else { throw error("a closing quote is missing.") }
    guard let text = String(validating: bytes[start..<index], as: UTF8.self) else {
      throw error("this is not UTF-8.")
    }
    index += 1
    return text
  }
}
