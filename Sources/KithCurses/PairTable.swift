import KithScreen

/// Numbers for pairs of colours, given when a pair is first used.
///
/// Terminals keep few pairs, some as few as eight. When there is no number left, a pair that has
/// the same ground serves, then one that has the same letters, then the terminal's own colours.
struct PairTable {
  /// The two colours of a pair, as ncurses numbers them.
  struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let room: Int
  private var numbers: [Pair: Int32] = [:]

  /// - Parameter room: how many pairs the terminal keeps; the first is its own colours.
  init(room: Int) {
    self.room = room
  }

  /// The number of `pair`; `define` is called for a new one.
  mutating func number(of pair: Pair, define: (Int32, Pair) -> Void) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = numbers[pair] { return known }
    guard numbers.count + 1 < room else { return substitute(for: pair) }
    let number = Int32(numbers.count + 1)
    numbers[pair] = number
    define(number, pair)
    return number
  }

  private func substitute(for pair: Pair) -> Int32 {
    let sameGround = numbers.filter { $0.key.background == pair.background }.map(\.value).min()
    let sameLetters = numbers.filter { $0.key.foreground == pair.foreground }.map(\.value).min()
    return sameGround ?? sameLetters ?? 0
  }
}
