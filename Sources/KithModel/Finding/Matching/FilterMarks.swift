extension FilterMatcher {
  /// The bytes of a shown text that the filter's words match, from front to back.
  public func marks(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for clause in filter.clause.positiveWords {
      switch clause {
      case .word(let word): ranges += Self.marks(of: word, in: text)
      case .exact(let words): ranges += ExactPattern(words).ranges(in: text)
      default: break
      }
    }
    return Self.joined(ranges)
  }

  private static func marks(of word: String, in text: String) -> [Range<Int>] {
    let exact = ExactPattern(word).ranges(in: text)
    let pattern = FuzzyPattern(word)
    // In long texts words are looked for as they stand, and so they are marked.
    guard exact.isEmpty || text.utf8.count <= 200 else { return exact }
    guard let match = pattern.match(text), pattern.isGood(Int32(match.score)) else { return exact }
    return match.ranges
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
