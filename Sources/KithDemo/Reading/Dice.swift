/// Chance that is the same every time: seeded by a text.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: some StringProtocol) {
    // FNV-1a, so that a text of the almanac that changes moves nothing but itself.
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % max(1, bound) }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  /// A time between two lengths.
  mutating func span(_ low: Int64, _ high: Int64) -> Int64 {
    low + Int64(next() >> 1) % max(1, high - low)
  }

  /// One of a list that is not empty.
  mutating func one<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[below(list.count)]
  }

  /// One of a list, the earlier ones more often: those who are asked first.
  mutating func early<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[min(below(list.count), below(list.count))]
  }
}
