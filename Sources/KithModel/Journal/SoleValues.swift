internal import KithLines

/// Parts that say one thing besides the object they are about.
extension PartReader {
  /// Reads the rest of a part that holds one id.
  mutating func soleID(_ word: StaticString) throws(LineFault) -> ID {
    var id: ID?
    while let key = try nextKey() {
      if word ~= key { id = try self.id() } else { try skipUnknown(key) }
    }
    guard let id else { throw .expected(.id, at: line.place) }
    return id
  }

  /// Reads the rest of a part that holds one word.
  mutating func soleString(_ word: StaticString) throws(LineFault) -> String {
    var string: String?
    while let key = try nextKey() {
      if word ~= key { string = try self.string() } else { try skipUnknown(key) }
    }
    guard let string else { throw .expected(.string, at: line.place) }
    return string
  }

  /// Reads the rest of a part that holds where a link leads, and what it says.
  mutating func link() throws(LineFault) -> Link {
    var to: ID?
    var type: LinkType?
    while let key = try nextKey() {
      switch key {
      case "to": to = try id()
      case "type": type = try word { LinkType(rawValue: $0) }
      default: try skipUnknown(key)
      }
    }
    guard let to else { throw .expected(.id, at: line.place) }
    guard let type else { throw .expected(.string, at: line.place) }
    return Link(to: to, type: type)
  }

  /// Reads the rest of a part that says nothing but which people are meant.
  mutating func people(_ word: StaticString) throws(LineFault) -> [ID] {
    var people: [ID] = []
    while let key = try nextKey() {
      if word ~= key {
        people = try ids()
      } else {
        try skipUnknown(key)
      }
    }
    return people
  }
}
