internal import KithLines

/// A text of the community: reads like a string, costs sixteen bytes.
///
/// It stays where it was read, as a slice of the journal's bytes, and is decoded when it is shown.
/// Two texts are equal when their bytes are: composed and decomposed letters differ.
public struct Text: Sendable {
  /// None where it says nothing: of the many texts that are empty nobody has to count the holders.
  private let storage: Bytes?
  private let offset: UInt32
  /// The number of bytes, and in the top bit whether JSON's escapes must be undone.
  private let extent: UInt32

  private static let escapeBit: UInt32 = 1 << 31

  init(in storage: Bytes, range: TextRange) {
    self.storage = range.length == 0 ? nil : storage
    offset = UInt32(truncatingIfNeeded: range.offset)
    extent = UInt32(truncatingIfNeeded: range.length) | (range.hasEscapes ? Self.escapeBit : 0)
  }

  /// A text of its own.
  public init(_ string: some StringProtocol) {
    let bytes = Array(string.utf8)
    storage = bytes.isEmpty ? nil : Bytes(bytes)
    offset = 0
    extent = UInt32(truncatingIfNeeded: bytes.count)
  }

  private init() {
    (storage, offset, extent) = (nil, 0, 0)
  }

  public static var empty: Text { Text() }

  public var isEmpty: Bool { extent == 0 }

  /// Whether the bytes below must be unescaped before they are shown.
  var hasEscapes: Bool { extent & Self.escapeBit != 0 }

  /// The bytes as they stand in the journal.
  func withEscapedBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard let storage else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    return storage.withRange(Int(offset), Int(extent & ~Self.escapeBit), body)
  }

  /// The UTF-8 bytes of the text.
  package func withUTF8<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    guard hasEscapes else { return withEscapedBytes(body) }
    let bytes = withEscapedBytes { Unescaping.bytes(of: $0) }
    return bytes.withUnsafeBytes(body)
  }

  /// How many bytes of UTF-8 it has at most; exact where nothing is escaped.
  package var utf8CountAtMost: Int { Int(extent & ~Self.escapeBit) }
}

extension Text: Hashable {
  public static func == (first: Text, second: Text) -> Bool {
    if first.hasEscapes || second.hasEscapes {
      return first.withUTF8 { one in second.withUTF8 { one.elementsEqual($0) } }
    }
    guard first.extent == second.extent else { return false }
    return first.withEscapedBytes { one in second.withEscapedBytes { one.elementsEqual($0) } }
  }

  public func hash(into hasher: inout Hasher) {
    withUTF8 { hasher.combine(bytes: $0) }
  }
}

extension Text: CustomStringConvertible, ExpressibleByStringInterpolation {
  public var description: String { String(self) }
  public init(stringLiteral value: String) { self.init(value) }
}

extension String {
  /// The text, decoded.
  public init(_ text: Text) {
    self = text.withUTF8 { String(decoding: $0, as: UTF8.self) }
  }
}
