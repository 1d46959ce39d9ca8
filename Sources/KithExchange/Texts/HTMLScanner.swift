/// An opening tag of HTML.
struct HTMLTag {
  let name: String
  let attributes: [(name: String, value: String)]

  subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Cuts HTML into texts and tags, as a browser would: whatever is no tag is text.
struct HTMLScanner {
  enum Token {
    case text([UInt8])
    case open(HTMLTag)
    case close(String)
  }

  private let bytes: [UInt8]
  private var place = 0
  /// An element whose inside is text until its end, such as a script.
  private var rawUntil: String?

  /// Whether names of attributes tell cases apart, as in XML.
  private let keepsCase: Bool

  init(_ bytes: [UInt8], keepsCase: Bool = false) {
    self.bytes = bytes
    self.keepsCase = keepsCase
  }

  mutating func next() -> Token? {
    guard place < bytes.count else { return nil }
    if let name = rawUntil {
      rawUntil = nil
      skip(toEndOf: name)
      return .close(name)
    }
    if bytes[place] == UInt8(ascii: "<"), let token = tag() { return token }
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place &+= 1 }
    return .text(Entities.decoded(bytes[start..<place]))
  }

  /// A tag, or nil if what begins here is none. Comments are passed over.
  private mutating func tag() -> Token? {
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      skipComment()
      return .text([])
    case UInt8(ascii: "/"):
      guard place + 2 < bytes.count, Self.isLetter(bytes[place + 2]) else { return nil }
      place += 2
      let name = word().lowercased()
      while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place &+= 1 }
      place = min(place + 1, bytes.count)
      return .close(name)
    case let byte where Self.isLetter(byte):
      place += 1
      let name = word().lowercased()
      let attributes = attributes()
      if name == "script" || name == "style" { rawUntil = name }
      return .open(HTMLTag(name: name, attributes: attributes))
    default: return nil
    }
  }

  private mutating func skipComment() {
    if bytes[place...].starts(with: "<!--".utf8) {
      place = min(place + 4, bytes.count)
      while place < bytes.count, !bytes[place...].starts(with: "-->".utf8) { place &+= 1 }
      place = min(place + 3, bytes.count)
    } else {
      while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place &+= 1 }
      place = min(place + 1, bytes.count)
    }
  }

  private mutating func skip(toEndOf name: String) {
    let end = Array("</\(name)".utf8)
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), place + end.count <= bytes.count,
        zip(bytes[place..<place + end.count], end).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        break
      }
      place &+= 1
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place &+= 1 }
    place = min(place + 1, bytes.count)
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte <= 0x20 || byte == 0x2F || byte == 0x3E || byte == 0x3D { break }
      place &+= 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == 0x2F { place &+= 1 }
  }

  private mutating func attributes() -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    while true {
      skipSpace()
      guard place < bytes.count else { return found }
      if bytes[place] == UInt8(ascii: ">") {
        place += 1
        return found
      }
      let start = place
      let name = keepsCase ? word() : word().lowercased()
      skipSpace()
      var value = ""
      if place < bytes.count, bytes[place] == UInt8(ascii: "=") {
        place += 1
        while place < bytes.count, bytes[place] <= 0x20 { place &+= 1 }
        value = self.value()
      }
      if found.count < 32 { found.append((name, value)) }
      if place == start { place += 1 }
    }
  }

  private mutating func value() -> String {
    guard place < bytes.count else { return "" }
    let quote = bytes[place]
    let start: Int
    if quote == 0x22 || quote == 0x27 {
      start = place + 1
      place = start
      while place < bytes.count, bytes[place] != quote { place &+= 1 }
      defer { place = min(place + 1, bytes.count) }
      return String(decoding: Entities.decoded(bytes[start..<place]), as: UTF8.self)
    }
    start = place
    while place < bytes.count, bytes[place] > 0x20, bytes[place] != UInt8(ascii: ">") {
      place &+= 1
    }
    return String(decoding: Entities.decoded(bytes[start..<place]), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
