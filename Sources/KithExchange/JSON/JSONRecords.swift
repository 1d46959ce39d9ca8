/// One thing out of a JSON file: an element of a list, or the whole.
struct JSONRecord {
  /// The key of the list that it stands in: `issues`; empty for the outermost list.
  let group: String
  /// Counted from one, over the whole file.
  let number: Int
  let value: Result<JSONValue, RecordFault>
  /// What stood beside the list, as far as it came before it.
  let context: JSONObject
}

/// Walks through a JSON file and gives out its records one at a time, so that a large list never
/// stands in memory. The file must have been checked before.
struct JSONRecords {
  private var window: ByteWindow
  private let called: String
  /// The keys whose lists hold records.
  private let containers: Set<String>
  private var number = 0

  static let longestRecord = 96 << 20

  init(_ path: String, of files: any SourceFiles, in containers: Set<String>) throws(ExchangeError)
  {
    window = ByteWindow(try files.open(path))
    called = files.called(path)
    self.containers = containers
  }

  mutating func forEach(_ body: (JSONRecord) throws -> Void) throws {
    if try peek() == 0xEF { window.place += 3 }
    while let mark = try peek() {
      if mark == UInt8(ascii: "[") {
        try list("", JSONObject(), body)
      } else if mark == UInt8(ascii: "{") {
        let (rest, hasRecords) = try object(JSONObject(), depth: 0, body)
        if !hasRecords { try give(.success(.object(rest)), "", JSONObject(), body) }
      } else {
        try give(try value(), "", JSONObject(), body)
      }
    }
  }

  private mutating func give(
    _ value: Result<JSONValue, RecordFault>, _ group: String, _ context: JSONObject,
    _ body: (JSONRecord) throws -> Void
  ) throws {
    number += 1
    try body(JSONRecord(group: group, number: number, value: value, context: context))
  }

  private mutating func list(
    _ group: String, _ context: JSONObject, _ body: (JSONRecord) throws -> Void
  ) throws {
    window.place += 1
    while try goesOn(until: UInt8(ascii: "]")) {
      try give(try value(), group, context, body)
    }
  }

  /// Reads an object; lists in it that hold records are given out on the way.
  private mutating func object(
    _ outer: JSONObject, depth: Int, _ body: (JSONRecord) throws -> Void
  ) throws -> (rest: JSONObject, hasRecords: Bool) {
    var (context, rest, hasRecords) = (outer, JSONObject(), false)
    window.place += 1
    while try goesOn(until: UInt8(ascii: "}")) {
      guard case .success(.string(let key)) = try value() else { throw changed }
      guard try peek() == UInt8(ascii: ":") else { throw changed }
      window.place += 1
      let mark = try peek()
      if containers.contains(key), mark == UInt8(ascii: "[") {
        try list(key, context, body)
        hasRecords = true
      } else if containers.contains(key), mark == UInt8(ascii: "{"), depth < 8 {
        let inner = try object(context, depth: depth + 1, body)
        hasRecords = hasRecords || inner.hasRecords
        rest[key] = .object(inner.rest)
      } else if case .success(let value) = try value() {
        rest.members.append(.init(key: key, value: value))
        context[key] = value
      }
    }
    return (rest, hasRecords)
  }

  // MARK: Pieces

  private var changed: ExchangeError {
    .notWhole(called, reason: "it changed while it was read, at byte \(window.offset)")
  }

  private mutating func peek() throws(ExchangeError) -> UInt8? {
    while let byte = try window.peek() {
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: window.place += 1
      default: return byte
      }
    }
    return nil
  }

  private mutating func goesOn(until bracket: UInt8) throws(ExchangeError) -> Bool {
    while true {
      switch try peek() {
      case nil: throw changed
      case bracket?:
        window.place += 1
        return false
      case UInt8(ascii: ",")?: window.place += 1
      default: return true
      }
    }
  }

  private mutating func value() throws(ExchangeError) -> Result<JSONValue, RecordFault> {
    _ = try peek()
    let start = window.offset
    guard let length = try extent() else {
      return .failure(RecordFault("it has more than \(Self.longestRecord >> 20) MB"))
    }
    let first = window.place - length
    do throws(RecordFault) {
      return .success(try JSONParser.value(of: window.bytes, in: first..<window.place))
    } catch {
      return .failure(RecordFault("\(error) (byte \(start))"))
    }
  }

  /// Steps over the value that begins here and says how long it is; nil if it is too long to be
  /// kept, and was let go.
  private mutating func extent() throws(ExchangeError) -> Int? {
    var scan = Extent()
    var index = window.place
    var length = 0
    var isTooLong = false
    while true {
      while index < window.bytes.count {
        if scan.ends(before: window.bytes[index]) {
          length += index - window.place
          window.place = index
          return isTooLong ? nil : length
        }
        index &+= 1
        if scan.isAtEnd {
          length += index - window.place
          window.place = index
          return isTooLong ? nil : length
        }
      }
      if isTooLong || index - window.place > Self.longestRecord {
        isTooLong = true
        window.place = index
      }
      let before = window.place
      guard try window.fill() else {
        guard scan.isNumber else { throw changed }
        length = index - window.place
        window.place = index
        return length
      }
      index += window.place - before
    }
  }

  /// Finds the end of a value by its brackets and quotation marks alone.
  private struct Extent {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isPlain = false
    private(set) var isAtEnd = false

    var isNumber: Bool { isPlain && depth == 0 }

    /// Whether a number or a word ended before this byte.
    mutating func ends(before byte: UInt8) -> Bool {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
          isAtEnd = depth == 0
        }
        return false
      }
      switch byte {
      case 0x22: isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return true }
        depth -= 1
        isAtEnd = depth == 0
      case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ":"):
        if depth == 0 { return isPlain }
      default: isPlain = true
      }
      return false
    }
  }
}
