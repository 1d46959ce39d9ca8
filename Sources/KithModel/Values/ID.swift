internal import KithLines

/// The name of an object, the same on every machine: a kind letter and 80 bits.
///
/// Random for what is made here; for what is imported, the beginning of the digest of its source,
/// so that two people who import the same thing get one object.
public struct ID: Hashable, Sendable {
  let high: UInt64
  let low: UInt16
  public let kind: Kind

  init(kind: Kind, high: UInt64, low: UInt16) {
    self.kind = kind
    self.high = high
    self.low = low
  }

  /// A new id, drawn from the randomness given.
  public static func random(_ kind: Kind, using generator: inout some RandomNumberGenerator) -> ID {
    ID(kind: kind, high: generator.next(), low: UInt16.random(in: .min ... .max, using: &generator))
  }

  /// The id of what stands at `source`, written in its canonical form.
  public init(_ kind: Kind, source: String) {
    let digest = SHA256.digest(of: source.utf8)
    let high = digest[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    self.init(kind: kind, high: high, low: UInt16(digest[8]) << 8 | UInt16(digest[9]))
  }

  /// An id written out in full: `q9d2k7v5c1x8e4t6b`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let id = text.withUTF8({ ID(utf8: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = id
  }

  init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 17, let kind = Kind(letterByte: bytes[0]) else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    // 80 bits are 16 digits of five: twelve and a bit in the high word, three and a bit in the low.
    let values = Crockford.values
    for index in 1..<13 {
      let value = values[Int(bytes[index])]
      guard value < 32 else { return nil }
      high = high << 5 | UInt64(value)
    }
    for index in 13..<17 {
      let value = values[Int(bytes[index])]
      guard value < 32 else { return nil }
      low = low << 5 | UInt64(value)
    }
    self.init(kind: kind, high: high << 4 | low >> 16, low: UInt16(truncatingIfNeeded: low))
  }

  /// The same object seen as another kind: what a converted object is called from then on.
  package func asKind(_ kind: Kind) -> ID { ID(kind: kind, high: high, low: low) }

  /// The 16 digits behind the letter, each as a number below 32.
  func digit(_ index: Int) -> UInt8 {
    let shift = 75 - 5 * index
    guard shift >= 16 else {
      return UInt8(truncatingIfNeeded: ((high & 0xF) << 16 | UInt64(low)) >> shift) & 31
    }
    return UInt8(truncatingIfNeeded: high >> (shift - 16)) & 31
  }

  /// How many digits both begin with.
  func sharedDigits(with other: ID) -> Int {
    let difference = high ^ other.high
    if difference != 0 { return difference.leadingZeroBitCount / 5 }
    let rest = low ^ other.low
    return rest == 0 ? 16 : (64 + rest.leadingZeroBitCount) / 5
  }

  /// The first `count` digits, behind the letter.
  func prefix(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count + 1) { buffer in
      buffer[0] = kind.letterByte
      for index in 0..<count { buffer[index + 1] = Crockford.digits[Int(digit(index))] }
      return count + 1
    }
  }
}

extension ID: CustomStringConvertible, Comparable {
  public var description: String { prefix(16) }

  public static func < (first: ID, second: ID) -> Bool {
    (first.kind.rawValue, first.high, first.low) < (second.kind.rawValue, second.high, second.low)
  }

  /// The bits are random already; mixing 80 of them takes no more than this.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(high ^ UInt64(kind.rawValue) << 56 ^ UInt64(low))
  }
}

/// Crockford's base 32, in lower case: no i, l, o or u, and what looks like a digit is read as one.
enum Crockford {
  static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// What each byte stands for; 255 where it stands for nothing. A literal, so that no reader of an
  /// id has to ask first whether the table is made: ids are read by the million.
  static let values: [UInt8] = [
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 255, 255, 255, 255, 255,
    255, 10, 11, 12, 13, 14, 15, 16, 17, 1, 18, 19, 1, 20, 21, 0,
    22, 23, 24, 25, 26, 255, 27, 28, 29, 30, 31, 255, 255, 255, 255, 255,
    255, 10, 11, 12, 13, 14, 15, 16, 17, 1, 18, 19, 1, 20, 21, 0,
    22, 23, 24, 25, 26, 255, 27, 28, 29, 30, 31, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  ]
}
