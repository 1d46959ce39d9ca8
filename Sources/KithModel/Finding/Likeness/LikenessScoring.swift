/// How like everything is to what is asked.
extension LikenessIndex {
  /// From how often a word stands in a text on it hardly matters any more.
  static let saturation: Float = 1.2

  /// What counts of a document.
  enum Reach: Sendable {
    /// The question alone: what was known when it was asked.
    case asked
    /// Its replies as well: they often say in other words what was meant.
    case replied
  }

  /// For every document a number from 0 to 1: the share of the weight of the asked words that it
  /// holds.
  func scores(_ asked: AskedWords, _ reach: Reach) -> [Float] {
    var scores = [Float](repeating: 0, count: documents.count)
    guard asked.greatest > 0 else { return scores }
    for word in asked.words {
      guard let number = word.number else { continue }
      let weight = word.weight / asked.greatest
      for posting in postings[number] {
        scores[Int(posting.document)] += weight * strength(of: posting, reach)
      }
    }
    return scores
  }

  /// For every document, whether it has one of the asked labels.
  func labelled(as asked: AskedWords) -> [Bool] {
    var labelled = [Bool](repeating: false, count: documents.count)
    for word in asked.words where word.isLabel {
      guard let number = word.number else { continue }
      for posting in postings[number] { labelled[Int(posting.document)] = true }
    }
    return labelled
  }

  /// How strongly a document speaks of a word: 0 to 2.2.
  @inline(__always)
  func strength(of posting: Posting, _ reach: Reach) -> Float {
    let norm = norms[Int(posting.document)]
    var often = 3 * Float(posting.title) * norm.title + Float(posting.body) * norm.body
    if reach == .replied {
      often += (0.5 * Float(posting.replies) + Float(posting.accepted)) * norm.replies
    }
    return Self.strength(often)
  }

  @inline(__always)
  static func strength(_ often: Float) -> Float { often * (saturation + 1) / (often + saturation) }
}
