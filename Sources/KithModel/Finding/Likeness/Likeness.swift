/// Something that may be the same as what is asked.
package struct Likeness: Hashable, Sendable {
  package let id: ID
  /// From 0 to 1: how much of what is asked is in it.
  package let score: Double
  /// The words in both that say most, as they were written, the weightiest first.
  package let shared: [String]
  /// Whether it was solved, so that it may hold the answer.
  package let isSolved: Bool
}

extension LikenessIndex {
  /// What is most like an object, of its own kind, itself apart.
  package func similar(
    to id: ID, in community: Community, limit: Int = 5
  ) -> [Likeness] {
    guard let asked = askedWords(of: id, for: .finding, in: community) else { return [] }
    let id = community.resolved(id)
    return likest(asked, kind: id.kind, except: place(of: id), in: community, limit)
  }

  /// The questions most like a text; its first line is read as a title.
  package func similar(
    toText text: Text, in community: Community, limit: Int = 5
  ) -> [Likeness] {
    let lines = String(text).split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    let asked = AskedWords(
      title: Text(lines.first ?? ""), body: Text(lines.count > 1 ? lines[1] : ""), topics: [],
      for: .finding, isIndexed: false, in: self)
    return likest(asked, kind: .question, except: nil, in: community, limit)
  }

  func askedWords(
    of id: ID, for purpose: AskedWords.Purpose, in community: Community
  ) -> AskedWords? {
    switch community.object(id) {
    case .task(let task): AskedWords(of: task, for: purpose, in: self)
    case .question(let question): AskedWords(of: question, for: purpose, in: self)
    case .idea(let idea): AskedWords(of: idea, for: purpose, in: self)
    case .contribution(let contribution): AskedWords(of: contribution, for: purpose, in: self)
    default: nil
    }
  }

  private func likest(
    _ asked: AskedWords, kind: Kind, except own: Int?, in community: Community, _ limit: Int
  ) -> [Likeness] {
    guard asked.own > 0, limit > 0 else { return [] }
    let scores = scores(asked, .replied)
    let scale = 1 / (own.map { ownScore(asked, Int32($0)) } ?? asked.own / asked.greatest)
    var best: [(score: Float, place: Int)] = []
    for place in documents.indices where scores[place] > Self.least && place != own {
      guard documents[place].id.kind == kind, documents[place].isPresent else { continue }
      if best.count == limit, let last = best.last, scores[place] < last.score { continue }
      let at = best.firstIndex { precedes(scores[place], place, $0.score, $0.place) } ?? best.count
      best.insert((scores[place], place), at: at)
      if best.count > limit { best.removeLast() }
    }
    return best.map { score, place in
      let object = community.object(documents[place].id)
      return Likeness(
        id: documents[place].id, score: Double(min(1, score * scale)),
        shared: shared(asked, with: Int32(place)), isSolved: object?.isSolved ?? false)
    }
  }

  /// What the asked words are worth where they were asked: as like as can be.
  private func ownScore(_ asked: AskedWords, _ document: Int32) -> Float {
    let sum = (asked.words + asked.unheard).reduce(Float(0)) { sum, word in
      guard let number = word.number,
        let place = Self.place(of: document, in: postings[number])
      else { return sum }
      return sum + word.weight * strength(of: postings[number][place], .asked)
    }
    return max(sum, Self.least) / asked.greatest
  }

  /// A single ordinary word in common is no likeness.
  private static let least: Float = 0.02

  private func precedes(_ score: Float, _ place: Int, _ other: Float, _ otherPlace: Int) -> Bool {
    score == other ? documents[place].id < documents[otherPlace].id : score > other
  }

  // MARK: What they share

  private static let mostShared = 5

  private func shared(_ asked: AskedWords, with document: Int32) -> [String] {
    var found: [(weight: Float, word: AskedWords.Word)] = []
    for word in asked.words {
      guard let number = word.number,
        let place = Self.place(of: document, in: postings[number])
      else { continue }
      found.append((word.weight * strength(of: postings[number][place], .replied), word))
    }
    found.sort { ($1.weight, $0.word.written) < ($0.weight, $1.word.written) }
    var words: [String] = []
    for word in Self.joined(found.map(\.word)) {
      let isKnown = words.contains { Folding.folded($0) == Folding.folded(word) }
      if !isKnown { words.append(word) }
      if words.count == Self.mostShared { break }
    }
    return words
  }

  /// The words as they are read: neighbouring pairs of letters put together where all are shared.
  private static func joined(_ words: [AskedWords.Word]) -> [String] {
    var rest = words
    var joined: [String] = []
    while !rest.isEmpty {
      let first = rest.removeFirst()
      guard first.isPair else {
        joined.append(first.written)
        continue
      }
      var written = first.written
      var range = first.range
      while let place = rest.firstIndex(where: { $0.isPair && $0.touches(first.source, range) }) {
        let next = rest.remove(at: place)
        if next.range.lowerBound < range.lowerBound {
          written = String(next.written.prefix(1)) + written
        } else {
          written += next.written.suffix(1)
        }
        range =
          min(
            range.lowerBound, next.range.lowerBound)..<max(range.upperBound, next.range.upperBound)
      }
      joined.append(written)
    }
    return joined
  }
}

extension AskedWords.Word {
  /// Whether it is a pair that shares one letter with what stands there.
  fileprivate func touches(_ source: Int, _ other: Range<Int>) -> Bool {
    self.source == source && range.overlaps(other)
  }
}

extension AnyObject {
  /// Whether it ended the way one hopes for.
  var isSolved: Bool {
    switch self {
    case .question(let question): question.solvedAt != nil
    case .task(let task): task.status == .done
    case .idea(let idea): idea.status == .shipped
    case .contribution(let contribution): contribution.status == .merged
    case .community, .member, .recognition, .event: false
    }
  }
}
