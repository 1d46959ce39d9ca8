/// The words that something is asked with, and how much each of them says in this community.
struct AskedWords: Sendable {
  /// The weightiest that anybody else wrote, most first; then the labels.
  private(set) var words: [Word] = []
  /// Those that nobody else wrote: the more there are, the less is anything like it.
  private(set) var unheard: [Word] = []
  /// What a document would be worth that holds all of them again and again.
  private(set) var greatest: Float = 0
  /// What one would be worth that says the same again.
  private(set) var own: Float = 0

  /// What they are asked for.
  enum Purpose: Sendable {
    /// The same again: one error's number gives it away.
    case finding
    /// Who knows about it: that is a matter of its whole subject.
    case judging
  }

  struct Word: Sendable {
    let key: WordKey
    /// By the numbers of the index; nil where nobody else ever wrote it.
    let number: Int?
    let weight: Float
    /// How often it was said, in the title counting most.
    let times: Float
    /// As it was written.
    let written: String
    let isLabel: Bool
    /// Whether somebody said it in words of their own: it is no name out of a machine, and stands
    /// not only in code and quotations. Known where it is asked who knows about it.
    let isSaid: Bool
    /// Where it stands, so that pairs of neighbouring letters can be put together again.
    let source: Int
    let range: Range<Int>
    let isPair: Bool
  }

  /// More than these say nothing further, and each costs time.
  private static let most = 40

  private struct Count {
    var times: Float = 0
    var first: Place
    var isIdentifier = false
    var isSaid = false
  }

  private struct Place {
    let source: Int
    let range: Range<Int>
    let isPair: Bool
  }

  init(
    title: Text, body: Text, topics: [String], for purpose: Purpose, isIndexed: Bool,
    in index: LikenessIndex
  ) {
    var reader = WordReader()
    var counts: [WordKey: Count] = [:]
    let sources = [title, body]
    for (source, text) in sources.enumerated() {
      let borrowed = purpose == .judging ? BorrowedLines(text) : nil
      reader.read(text) { word in
        let place = Place(source: source, range: word.range, isPair: word.isPair)
        let times: Float = (source == 0 ? 3 : 1) * (word.isQuoted ? 2 : 1)
        counts[word.key, default: Count(first: place)].times += times
        if word.isIdentifier {
          counts[word.key]?.isIdentifier = true
        } else if let borrowed, !word.isQuoted, !word.isPiece,
          !borrowed.hold(word.range.lowerBound)
        {
          counts[word.key]?.isSaid = true
        }
      }
    }
    let rarity = Rarity(index, isIndexed: isIndexed)
    var found = counts.map { key, count in
      let number = index.words.number(of: key)
      // Who says it five times means it, but not five times as much.
      let weight = rarity.of(number) * count.times * 8 / (count.times + 7)
      return Word(
        key: key, number: number,
        weight: count.isIdentifier && purpose == .finding ? weight * rarity.boost(number) : weight,
        times: count.times,
        written: Self.written(sources[count.first.source], count.first.range), isLabel: false,
        isSaid: count.isSaid && !count.isIdentifier,
        source: count.first.source, range: count.first.range, isPair: count.first.isPair)
    }
    for label in Set(topics) {
      let key = WordKey(label: label)
      let number = index.words.number(of: key)
      found.append(
        Word(
          key: key, number: number, weight: rarity.of(number), times: 3, written: label,
          isLabel: true, isSaid: true, source: 2, range: 0..<0, isPair: false))
    }
    found.sort { ($1.weight, $0.written, $0.key.bits) < ($0.weight, $1.written, $1.key.bits) }
    let heard = found.filter { rarity.others($0.number) > 0 }
    // A label stays, however many have it: people chose it to say what it is about.
    words = Array(heard.filter { !$0.isLabel }.prefix(Self.most)) + heard.filter(\.isLabel)
    unheard = found.prefix(Self.most).filter { rarity.others($0.number) == 0 }
    greatest = (words + unheard).reduce(0) { $0 + $1.weight } * (LikenessIndex.saturation + 1)
    own = (words + unheard).reduce(0) { $0 + $1.weight * LikenessIndex.strength($1.times) }
  }

  init(of object: some Engaging, for purpose: Purpose, in index: LikenessIndex) {
    self.init(
      title: object.title, body: object.longerText, topics: object.topics, for: purpose,
      isIndexed: true,
      in: index)
  }

  private static func written(_ text: Text, _ range: Range<Int>) -> String {
    text.withUTF8 { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}

/// How much it says that a word is in two texts: the fewer hold it, the more.
private struct Rarity {
  private let index: LikenessIndex
  private let count: Float
  /// How many of those that hold a word ask themselves.
  private let askers: Float

  init(_ index: LikenessIndex, isIndexed: Bool) {
    self.index = index
    count = Float(index.count)
    askers = isIndexed ? 1 : 0
  }

  private func holding(_ number: Int?) -> Float {
    number.map { Float(index.postings[$0].count) } ?? 0
  }

  func others(_ number: Int?) -> Float { max(0, holding(number) - askers) }

  func of(_ number: Int?) -> Float {
    let holding = holding(number)
    return Logarithm.natural(1 + max(0, count - holding + 0.5) / (holding + 0.5))
  }

  /// An error's number or a function's name that two or three wrote says more than ten words
  /// together; a file that everybody has says little.
  func boost(_ number: Int?) -> Float {
    guard others(number) > 0 else { return 1 }
    let few = min(1, 3 / holding(number))
    return 1 + 11 * few * few
  }
}
