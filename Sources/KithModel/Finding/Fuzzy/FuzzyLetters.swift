/// A text as a fuzzy pattern looks at it: which letters stand where, and what a match is worth there
/// beyond itself.
protocol FuzzyLetters {
  var count: Int { get }
  /// Where a letter stands among the 64 that begin at a multiple of 64: a bit for each.
  func places(of wanted: UInt32, inBlock block: Int) -> UInt64
  func bonus(at place: Int) -> Int32
}

/// The places of a letter, from front to back.
struct LetterPlaces<Letters: FuzzyLetters>: IteratorProtocol {
  private let letters: Letters
  private let wanted: UInt32
  private var block: Int
  private var places: UInt64 = 0

  @inline(__always)
  init(of wanted: UInt32, in letters: Letters, from start: Int) {
    self.letters = letters
    self.wanted = wanted
    block = start >> 6
    guard start < letters.count else { return }
    places = letters.places(of: wanted, inBlock: block) & (~0 << UInt64(start & 63))
  }

  @inline(__always)
  mutating func next() -> Int? {
    while places == 0 {
      block &+= 1
      guard block << 6 < letters.count else { return nil }
      places = letters.places(of: wanted, inBlock: block)
    }
    defer { places &= places &- 1 }
    return block << 6 | places.trailingZeroBitCount
  }
}

/// What is worth how much. One letter is worth more than any gap of ten costs, so that it is always
/// better to match it than to leave it.
enum FuzzyWorth {
  static let letter: Int32 = 16
  static let gap: Int32 = -3
  static let widerGap: Int32 = -1
  static let run: Int32 = 4
  static let afterSpace: Int32 = 10
  static let afterDelimiter: Int32 = 9
  static let wordStart: Int32 = 8
  static let hump: Int32 = 7
  /// Where the pattern begins matters most.
  static let firstLetter: Int32 = 2

  /// A longer text is looked at only so far.
  static let longestText = 2048
}

/// What kind of letter stands somewhere.
enum LetterSort: UInt8, CaseIterable {
  case space, delimiter, mark, small, capital, digit

  /// By ranges and not by Unicode's tables, which are asked a hundred thousand times between keys.
  init(of scalar: UInt32) {
    switch scalar {
    case 0...0x20, 0xA0, 0x2000...0x200B, 0x3000: self = .space
    case UInt32(UInt8(ascii: "/")), UInt32(UInt8(ascii: ",")), UInt32(UInt8(ascii: ":")),
      UInt32(UInt8(ascii: ";")), UInt32(UInt8(ascii: "|")):
      self = .delimiter
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: self = .capital
    case 0x61...0x7A: self = .small
    case ..<0xC0, 0xD7, 0xF7, 0x200C...0x206F, 0x3001...0x303F, 0x1F000...0x1FAFF: self = .mark
    default: self = .small
    }
  }

  /// What a match of it is worth behind another.
  @inline(__always)
  func bonus(after before: Self) -> Int32 {
    switch (self, before) {
    case (.space, _): FuzzyWorth.afterSpace
    case (.delimiter, _), (.mark, _): FuzzyWorth.wordStart
    case (_, .space): FuzzyWorth.afterSpace
    case (_, .delimiter): FuzzyWorth.afterDelimiter
    case (_, .mark): FuzzyWorth.wordStart
    case (.capital, .small), (.digit, .small), (.digit, .capital): FuzzyWorth.hump
    default: 0
    }
  }
}

/// What each plain byte is worth behind each.
///
/// Every workspace has its own: asking whether a shared table is made already, and counting who holds
/// it, takes longer than a look into it.
struct LetterTable: ~Copyable {
  fileprivate let sorts = UnsafeMutablePointer<LetterSort>.allocate(capacity: 256)
  fileprivate let bonuses = UnsafeMutablePointer<Int32>.allocate(capacity: 64)

  init() {
    for byte in 0..<256 { (sorts + byte).initialize(to: LetterSort(of: UInt32(byte))) }
    bonuses.initialize(repeating: 0, count: 64)
    for before in LetterSort.allCases {
      for sort in LetterSort.allCases {
        bonuses[Self.place(of: sort, after: before)] = sort.bonus(after: before)
      }
    }
  }

  deinit {
    sorts.deallocate()
    bonuses.deallocate()
  }

  @inline(__always)
  fileprivate static func place(of sort: LetterSort, after before: LetterSort) -> Int {
    Int(before.rawValue << 3 | sort.rawValue)
  }
}

/// A text of one byte for each letter, looked at as it lies there: most of its places are never asked
/// for.
struct PlainLetters: FuzzyLetters {
  private let text: UnsafeRawBufferPointer
  private let keepsCase: Bool
  private let sorts: UnsafePointer<LetterSort>
  private let bonuses: UnsafePointer<Int32>

  /// To be asked only while the text and the table are there.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, keepingCase: Bool, _ table: borrowing LetterTable) {
    self.text = text
    keepsCase = keepingCase
    sorts = UnsafePointer(table.sorts)
    bonuses = UnsafePointer(table.bonuses)
  }

  var count: Int {
    @inline(__always) get { text.count }
  }

  /// Eight bytes at a time. Each eight push those before them along, so that the compiler doesn't do
  /// several at once, which would take longer.
  @inline(__always)
  func places(of wanted: UInt32, inBlock block: Int) -> UInt64 {
    let byte = UInt64(wanted)
    let ignored: UInt64 = !keepsCase && byte &- 0x61 < 26 ? 0x20 : 0
    let start = block << 6
    let count = min(text.count &- start, 64)
    var places: UInt64 = 0
    var done = 0
    while done &+ 8 <= count {
      let eight = text.loadUnaligned(fromByteOffset: start &+ done, as: UInt64.self).littleEndian
      places = (places >> 8) | (Self.places(of: byte, in: eight, ignoring: ignored) << 56)
      done &+= 8
    }
    places = done == 0 ? 0 : places >> UInt64(64 &- done)
    guard done < count else { return places }
    let last = Self.places(of: byte, in: eight(before: start &+ count), ignoring: ignored)
    return places | (last >> UInt64(8 &- (count &- done))) << UInt64(done)
  }

  /// The eight bytes before a place; zeros first where there are fewer.
  @inline(__always)
  private func eight(before end: Int) -> UInt64 {
    if end >= 8 {
      return text.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self).littleEndian
    }
    return (0..<end).reduce(0) { ($0 >> 8) | UInt64(text[$1]) << 56 }
  }

  /// A bit for each of eight plain bytes.
  @inline(__always)
  private static func places(
    of byte: UInt64, in eight: UInt64, ignoring ignored: UInt64
  ) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte becomes 0 where it is the one; only from 0x80 - 0 the highest bit stays.
    let found = ((0x80 &* ones &- ((eight | ignored &* ones) ^ (byte &* ones))) >> 7) & ones
    return (found &* 0x0102_0408_1020_4080) >> 56
  }

  @inline(__always)
  func bonus(at place: Int) -> Int32 {
    let before: LetterSort = place == 0 ? .space : sorts[Int(text[place &- 1])]
    return bonuses[LetterTable.place(of: sorts[Int(text[place])], after: before)]
  }
}

/// A text of other letters, taken in whole.
struct FoldedLetters: FuzzyLetters {
  private var letters: [UInt32] = []
  private var bonuses: [Int32] = []
  /// Where each letter stands in the bytes.
  private(set) var offsets: [Int] = []
  /// Where the bytes end that were looked at.
  private(set) var end = 0

  var count: Int { letters.count }

  mutating func take(_ text: UnsafeRawBufferPointer, keepingCase: Bool) {
    letters.removeAll(keepingCapacity: true)
    bonuses.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var reader = ScalarReader(text)
    var before = LetterSort.space
    var start = 0
    while letters.count < FuzzyWorth.longestText, let scalar = reader.next() {
      if let folded = Folding.folded(scalar, keepingCase: keepingCase) {
        let sort = LetterSort(of: scalar)
        letters.append(folded)
        bonuses.append(sort.bonus(after: before))
        offsets.append(start)
        before = sort
      }
      start = reader.place
    }
    end = start
  }

  func places(of wanted: UInt32, inBlock block: Int) -> UInt64 {
    let start = block << 6
    var places: UInt64 = 0
    for place in start..<min(letters.count, start + 64) where letters[place] == wanted {
      places |= 1 << UInt64(place - start)
    }
    return places
  }

  func bonus(at place: Int) -> Int32 { bonuses[place] }
}
