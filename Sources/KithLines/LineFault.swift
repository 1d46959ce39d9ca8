/// Why a line was refused.
package enum LineFault: Error, Equatable, Sendable {
  case empty
  case tooLong(bytes: Int)
  case byteOrderMark
  case controlCharacter(UInt8, at: Int)
  case invalidUTF8(at: Int)
  case invalidEscape(at: Int)
  case unpairedSurrogate(at: Int)
  case invalidNumber(at: Int)
  case numberOutOfRange(at: Int)
  case duplicateKey(at: Int)
  case escapedKey(at: Int)
  case tooManyKeys(at: Int)
  case tooDeep(at: Int)
  case expected(Expectation, at: Int)
  case endsEarly
  case trailingBytes(at: Int)
  case checksumMissing
  case checksumMismatch
  case textTooLong(bytes: Int, at: Int)
  /// A word out of a list that grows from version to version.
  case unknownWord(String, at: Int)

  /// What stood nowhere to be found when a line was read.
  package enum Expectation: String, Sendable {
    case object = "an object"
    case array = "a list"
    case key = "a key in quotation marks"
    case colon = "a colon"
    case comma = "a comma or the end of the list"
    case string = "a text"
    case integer = "a whole number"
    case boolean = "true or false"
    case value = "a value"
    case id = "an id"
    case moment = "a time"
    case header = "one of n, t, at and do"
  }
}

extension LineFault: CustomStringConvertible {
  /// What is wrong, as the end of a sentence that begins with the place.
  package var description: String {
    switch self {
    case .empty: "it is empty"
    case .tooLong(let bytes): "it has \(bytes) bytes, more than a line may have"
    case .byteOrderMark: "it begins with a byte order mark"
    case .controlCharacter(0, let place): "a NUL byte stands at byte \(place)"
    case .controlCharacter(_, let place): "a bare control character stands at byte \(place)"
    case .invalidUTF8(let place): "the text is not UTF-8 at byte \(place)"
    case .invalidEscape(let place): "an unknown escape stands at byte \(place)"
    case .unpairedSurrogate(let place): "half a surrogate pair stands at byte \(place)"
    case .invalidNumber(let place): "a malformed number stands at byte \(place)"
    case .numberOutOfRange(let place): "the number at byte \(place) is out of range"
    case .duplicateKey(let place): "the key at byte \(place) stands there twice"
    case .escapedKey(let place): "the key at byte \(place) has an escape in it"
    case .tooManyKeys(let place): "the object at byte \(place) has too many keys"
    case .tooDeep(let place): "it is nested too deeply at byte \(place)"
    case .expected(let what, let place): "\(what.rawValue) is missing at byte \(place)"
    case .endsEarly: "it ends in the middle"
    case .trailingBytes(let place): "something follows its end at byte \(place)"
    case .checksumMissing: "it does not end with its checksum"
    case .checksumMismatch: "its checksum does not fit its text"
    case .unknownWord(let word, let place): "“\(word)” at byte \(place) is not known"
    case .textTooLong(let bytes, let place):
      "the text at byte \(place) has \(bytes) bytes, more than a text may have"
    }
  }
}
