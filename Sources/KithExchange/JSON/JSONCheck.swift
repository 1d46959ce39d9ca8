/// Goes over JSON as it comes and finds out whether it is whole, keeping nothing of it.
///
/// Run before anything of a file is used: a file that can't be understood changes nothing. It is
/// lenient where other programs are: a byte order mark, several values one after another.
struct JSONCheck {
  static let deepest = 200

  private enum State: Equatable {
    case value, firstElement, firstKey, key, colon, afterValue
    case string(isKey: Bool), escape(isKey: Bool), number
    case word(StaticWord, Int)
  }

  private enum StaticWord: Equatable { case yes, no, null }

  private var state = State.value
  /// Which brackets are open: true for a list.
  private var open: [Bool] = []
  private(set) var offset = 0
  private(set) var values = 0

  /// What is wrong at a byte.
  struct Fault: Error {
    let reason: String
  }

  mutating func take(_ bytes: [UInt8]) throws(Fault) {
    var index = 0
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    if offset == 0, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(reason: "it is UTF-16; save it as UTF-8")
    }
    while index < bytes.count {
      if case .string(let isKey) = state {
        // Most of a file is text.
        while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C { index &+= 1 }
        guard index < bytes.count else { break }
        if bytes[index] == 0x5C {
          state = .escape(isKey: isKey)
        } else {
          state = isKey ? .colon : .afterValue
        }
      } else {
        do throws(Fault) { try take(bytes[index]) } catch {
          throw Fault(reason: "\(error.reason) at byte \(offset + index)")
        }
      }
      index &+= 1
    }
    offset += bytes.count
  }

  /// Says that nothing follows.
  mutating func finish() throws(Fault) {
    if state == .number { state = .afterValue }
    guard open.isEmpty, state == .afterValue || state == .value && values > 0 else {
      throw Fault(reason: values == 0 ? "there is nothing in it" : "it ends in the middle")
    }
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    switch state {
    case .string: break
    case .escape(let isKey): state = .string(isKey: isKey)
    case .number:
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: break
      default:
        state = .afterValue
        try take(byte)
      }
    case .word(let word, let count):
      let letters: StaticString =
        switch word {
        case .yes: "true"
        case .no: "false"
        case .null: "null"
        }
      guard letters.utf8Start[count] == byte else { throw Fault(reason: "not JSON") }
      state = count + 1 == letters.utf8CodeUnitCount ? .afterValue : .word(word, count + 1)
    default:
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { return }
      try takeMark(byte)
    }
  }

  private mutating func takeMark(_ byte: UInt8) throws(Fault) {
    switch (state, byte) {
    case (.firstElement, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")): close()
    case (.value, _), (.firstElement, _): try begin(byte)
    case (.firstKey, 0x22), (.key, 0x22): state = .string(isKey: true)
    case (.colon, UInt8(ascii: ":")): state = .value
    case (.afterValue, _): try goOn(byte)
    case (.firstKey, _), (.key, _): throw Fault(reason: "a key in quotation marks is missing")
    default: throw Fault(reason: "not JSON")
    }
  }

  private mutating func goOn(_ byte: UInt8) throws(Fault) {
    guard let isList = open.last else {
      // Several values may follow one another: pages that were joined, or one to a line.
      state = .value
      return try begin(byte)
    }
    switch byte {
    case UInt8(ascii: ","): state = isList ? .value : .key
    case UInt8(ascii: "]") where isList, UInt8(ascii: "}") where !isList: close()
    default: throw Fault(reason: "a comma or the end of the list is missing")
    }
  }

  private mutating func begin(_ byte: UInt8) throws(Fault) {
    values += 1
    switch byte {
    case 0x22: state = .string(isKey: false)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < Self.deepest else { throw Fault(reason: "it is nested too deeply") }
      open.append(byte == UInt8(ascii: "["))
      state = byte == UInt8(ascii: "[") ? .firstElement : .firstKey
    case UInt8(ascii: "t"): state = .word(.yes, 1)
    case UInt8(ascii: "f"): state = .word(.no, 1)
    case UInt8(ascii: "n"): state = .word(.null, 1)
    case 0x2D, 0x30...0x39: state = .number
    default: throw Fault(reason: "not JSON")
    }
  }

  private mutating func close() {
    open.removeLast()
    state = .afterValue
  }
}

extension SourceFiles {
  /// Finds out whether a file is whole JSON before anything of it is used.
  func checkJSON(_ path: String) throws(ExchangeError) {
    let reader = try open(path)
    guard reader.size > 0 else { throw .empty(called(path)) }
    var check = JSONCheck()
    do throws(JSONCheck.Fault) {
      while check.offset < reader.size {
        let bytes: [UInt8]
        do throws(ExchangeError) {
          bytes = try reader.read(1 << 18, at: check.offset)
        } catch { throw JSONCheck.Fault(reason: "it can't be read") }
        guard !bytes.isEmpty else { throw JSONCheck.Fault(reason: "it became shorter") }
        try check.take(bytes)
      }
      try check.finish()
    } catch {
      throw .notWhole(called(path), reason: error.reason)
    }
  }
}
