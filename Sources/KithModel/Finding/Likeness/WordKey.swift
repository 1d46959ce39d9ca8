/// What a word is known by in the index: 64 bits made of its letters, so that no word of a hundred
/// thousand texts has to be kept.
struct WordKey: Hashable, Sendable {
  private(set) var bits: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in one more letter.
  @inline(__always)
  mutating func add(_ scalar: UInt32) { bits = (bits ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3 }

  init(_ scalars: some Sequence<UInt32> = []) {
    for scalar in scalars { add(scalar) }
  }

  /// A label is told apart from a word that reads the same.
  init(label: String) {
    add(UInt32(UInt8(ascii: "#")))
    for scalar in Folding.folded(label).unicodeScalars { add(scalar.value) }
  }
}

/// Numbers the words of an index, in the order in which they are first met.
///
/// A hash table of its own: the keys are mixed already, and millions are looked up at once.
struct WordNumbers: Sendable {
  private var keys: [WordKey] = []
  /// The numbers plus one; zero where there is none.
  private var numbers: [Int32] = []
  private(set) var count = 0

  init(_ keys: some Sequence<WordKey> = []) {
    for key in keys { _ = number(making: key) }
  }

  func number(of key: WordKey) -> Int? {
    guard !keys.isEmpty else { return nil }
    let place = place(of: key)
    return numbers[place] == 0 ? nil : Int(numbers[place]) - 1
  }

  /// The number of a word, a new one if it was never met.
  mutating func number(making key: WordKey) -> Int {
    if count * 3 >= keys.count * 2 { grow() }
    let place = place(of: key)
    if numbers[place] == 0 {
      keys[place] = key
      count += 1
      numbers[place] = Int32(count)
    }
    return Int(numbers[place]) - 1
  }

  /// Calls the body for every word and its number.
  func forEach(_ body: (WordKey, Int) -> Void) {
    for place in keys.indices where numbers[place] != 0 {
      body(keys[place], Int(numbers[place]) - 1)
    }
  }

  private func place(of key: WordKey) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key.bits &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while numbers[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = Array(repeating: WordKey(), count: max(64, oldKeys.count * 2))
    numbers = Array(repeating: 0, count: keys.count)
    for old in oldKeys.indices where oldNumbers[old] != 0 {
      let place = place(of: oldKeys[old])
      keys[place] = oldKeys[old]
      numbers[place] = oldNumbers[old]
    }
  }
}
