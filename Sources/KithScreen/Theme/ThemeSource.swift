/// The few kinds of JSON a theme is made of, each with its line: objects and words.
struct ThemeSource {
  indirect enum Value {
    case word(String)
    case members([Member])
  }

  struct Member {
    let name: String
    let line: Int
    let value: Value
  }

  private let file: String
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  /// A theme is a page of text; anything longer is something else.
  private static let longest = 64 * 1024

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  static func members(of bytes: [UInt8], file: String) throws(ThemeError) -> [Member] {
    var source = ThemeSource(bytes, file: file)
    guard bytes.count <= longest else { throw source.error("it is too long for a theme.") }
    guard source.peek() == UInt8(ascii: "{") else {
      throw source.error("a theme begins with \"{\".")
    }
    let members = try source.object(depth: 0)
    guard source.peek() == nil else {
      throw source.error("there is something after the last \"}\".")
    }
    return members
  }

  private func error(_ problem: String) -> ThemeError {
    ThemeError(file: file, line: line, problem: problem)
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

  private mutating func take(_ sign: Character, _ problem: String) throws(ThemeError) {
    guard let found = peek(), found == sign.asciiValue else { throw error(problem) }
    index += 1
  }

  private mutating func object(depth: Int) throws(ThemeError) -> [Member] {
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

  private mutating func value(of name: String, depth: Int) throws(ThemeError) -> Value {
    switch peek() {
    case UInt8(ascii: "\""): return .word(try string())
    case UInt8(ascii: "{") where depth == 0: return .members(try object(depth: 1))
    default: throw error("\"\(SafeText(name))\" needs words in quotes.")
    }
  }

  private mutating func string() throws(ThemeError) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw error("a closing quote is missing.") }
      guard bytes[index] != UInt8(ascii: "\\") else {
        throw error("\"\\\" has no use in a theme.")
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
