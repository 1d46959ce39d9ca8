/// Finds for the people who were chosen what they did that is like what waits: `answered 6 about
/// networking`.
struct Reasons {
  private let chosen: [ID: Int]
  private let topics: [Topic]
  private let acts: [Engagement.Act]
  /// By the person, then by the act and the topic: of how many things it is true.
  private var counts: [[Int]]

  /// A label or a word of what waits.
  private struct Topic {
    let name: String
    let number: Int
    let weight: Double
  }

  /// As many as fit into the bits of a mask.
  private static let mostTopics = 16

  init(_ suggester: Suggester, of people: [ID]) {
    let index = suggester.index
    let numbered = zip(people, people.indices)
    chosen = Dictionary(numbered) { first, _ in first }
    topics = Self.topics(of: suggester.asked, in: index)
    acts = Engagement.Act.telling(of: suggester.object.core.id.kind)
    counts = Array(
      repeating: Array(repeating: 0, count: Engagement.Act.allCases.count * Self.mostTopics),
      count: people.count)
    let masks = Self.masks(topics, in: index)
    let places = suggester.evidence.identities.map { chosen[$0] }
    let own = index.place(of: suggester.object.core.id)
    let moment = suggester.moment.milliseconds
    var told: Set<Fact> = []
    for engagement in index.engagements where engagement.at < moment {
      let number = Int(engagement.document)
      guard masks[number] != 0, let person = places[Int(engagement.person)] else { continue }
      let document = index.documents[number]
      guard number != own, document.createdAt < moment, !document.isPrivate else { continue }
      let originator = document.originator.map { places[Int($0)] } ?? nil
      if person == originator, engagement.act != .made { continue }
      // Once for each person, whichever of their names they used.
      let fact = Fact(document: number, person: person, act: engagement.act)
      if told.insert(fact).inserted { count(person, engagement.act, masks[number]) }
    }
  }

  private struct Fact: Hashable {
    let document: Int
    let person: Int
    let act: Engagement.Act
  }

  private mutating func count(_ person: Int, _ act: Engagement.Act, _ mask: UInt16) {
    for topic in topics.indices where mask & (1 << UInt16(topic)) != 0 {
      counts[person][Self.cell(act, topic)] += 1
    }
  }

  private static func cell(_ act: Engagement.Act, _ topic: Int) -> Int {
    Int(act.rawValue) * mostTopics + topic
  }

  /// What can stand behind “about”: labels, and words that name a matter.
  private static func topics(of asked: AskedWords, in index: LikenessIndex) -> [Topic] {
    let known: [Topic] = asked.words.compactMap { word in
      guard let number = word.number, word.isLabel || word.isSaid && TopicWords.name(word.written)
      else { return nil }
      // What people chose to call it says more than what stands in it.
      return Topic(
        name: word.written, number: number, weight: Double(word.weight) * (word.isLabel ? 3 : 1))
    }
    return Array(known.sorted { $1.weight < $0.weight }.prefix(mostTopics))
  }

  /// For every document, which of the topics it is about.
  private static func masks(_ topics: [Topic], in index: LikenessIndex) -> [UInt16] {
    var masks = [UInt16](repeating: 0, count: index.documents.count)
    for (place, topic) in topics.enumerated() {
      for posting in index.postings[topic.number] where posting.isAsked {
        masks[Int(posting.document)] |= 1 << UInt16(place)
      }
    }
    return masks
  }

  /// The deed that says most: with the topic that counts and in which they did much.
  func parts(of member: ID) -> Suggestion.Parts {
    var parts = Suggestion.Parts()
    guard let person = chosen[member] else { return parts }
    for act in acts {
      var best: (worth: Double, topic: Int, count: Int)?
      for topic in topics.indices {
        let count = counts[person][Self.cell(act, topic)]
        guard count > 0 else { continue }
        let worth = topics[topic].weight * Double(count) / Double(count + 2)
        if best.map({ worth > $0.worth }) ?? true { best = (worth, topic, count) }
      }
      guard let best else { continue }
      parts.deed = act.phrase(best.count)
      parts.topic = topics[best.topic].name
      if act == .answered { parts.accepted = counts[person][Self.cell(.wasAccepted, best.topic)] }
      return parts
    }
    return parts
  }
}
