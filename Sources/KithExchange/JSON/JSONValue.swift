/// A value of somebody else's JSON. Numbers stay as they were written.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// What it is, as a person would say.
  var word: String {
    switch self {
    case .null: "nothing"
    case .flag: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  var object: JSONObject? {
    if case .object(let object) = self { return object }
    return nil
  }

  var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }
}

/// An object of somebody else's JSON, its keys in their order. Of equal keys the last counts.
package struct JSONObject: Equatable, Sendable {
  package struct Member: Equatable, Sendable {
    package let key: String
    package var value: JSONValue
  }

  package var members: [Member] = []

  subscript(_ key: String) -> JSONValue? {
    get { members.last { $0.key == key }?.value }
    set {
      let place = members.lastIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// The value of a key, nothing and absence being the same.
  private func value(_ key: String) -> JSONValue? {
    guard let value = self[key], value != .null else { return nil }
    return value
  }

  private func wrong(_ key: String, _ value: JSONValue, _ expected: String) -> RecordFault {
    RecordFault("“\(key)” is \(value.word), not \(expected)")
  }

  /// A text; of several spellings of a key the first that says something.
  func text(_ keys: String...) throws(RecordFault) -> String? {
    for key in keys {
      switch value(key) {
      case nil: continue
      case .string(let string): return string
      case let other?: throw wrong(key, other, "a text")
      }
    }
    return nil
  }

  func flag(_ keys: String...) throws(RecordFault) -> Bool? {
    for key in keys {
      switch value(key) {
      case nil: continue
      case .flag(let flag): return flag
      case let other?: throw wrong(key, other, "true or false")
      }
    }
    return nil
  }

  /// A whole number; one that is out of range is none that can be used, or be reckoned with.
  func integer(_ key: String) throws(RecordFault) -> Int? {
    switch value(key) {
    case nil: return nil
    case .number(let text):
      guard let number = Double(text), abs(number) < 9e15 else {
        throw RecordFault("“\(key)” is a number out of range")
      }
      return Int(text) ?? Int(number)
    case let other?: throw wrong(key, other, "a number")
    }
  }

  /// How many liked something: no more than anything has been liked so far, so that many of them
  /// can be added up.
  func likes(_ key: String) throws(RecordFault) -> Int? {
    try integer(key).map { min(max(0, $0), 1_000_000_000) }
  }

  func list(_ key: String) throws(RecordFault) -> [JSONValue]? {
    switch value(key) {
    case nil: nil
    case .array(let list): list
    case let other?: throw wrong(key, other, "a list")
    }
  }

  func object(_ key: String) throws(RecordFault) -> JSONObject? {
    switch value(key) {
    case nil: nil
    case .object(let object): object
    case let other?: throw wrong(key, other, "an object")
    }
  }

  func objects(_ key: String) throws(RecordFault) -> [JSONObject]? {
    guard let list = try list(key) else { return nil }
    var objects: [JSONObject] = []
    for value in list where value != .null {
      guard let object = value.object else {
        throw RecordFault("“\(key)” holds \(value.word) where an object should be")
      }
      objects.append(object)
    }
    return objects
  }
}
