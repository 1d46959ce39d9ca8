/// What everybody did before a moment, seen from one thing that waits.
///
/// Each deed of the past is weighed by how like it was, how long ago, and whom it helped. What was
/// done lately tells who is there now; what is alike tells who knows, and is remembered longer as
/// long as the person is still around.
struct Evidence {
  /// What is known of one person.
  struct Person {
    /// What speaks for them.
    var score = 0.0
    /// How likely they are still here: 1 if seen just now.
    var around = 0.25
    /// How often they helped in the last 90 days.
    var recentHelp = 0
    /// How much of their help was for whoever asks, the latest counting most.
    var helpedAsker = 0.0
    /// Whether they dealt with anything like it.
    var isAble = false
    fileprivate var lately = 0.0
    fileprivate var longAgo = 0.0
    fileprivate var lastSeen = Int64.min
  }

  /// Whom each number of the index means, merged people as one.
  let identities: [ID]
  private var people: [ID: Person] = [:]
  private var bots: Set<ID> = []

  func person(_ id: ID) -> Person? { people[id] }
  func isBot(_ id: ID) -> Bool { bots.contains(id) }

  /// From here on something counts as like it.
  static let alike: Float = 0.1
  /// What one deed says that is like nothing: somebody is there and helps.
  fileprivate static let presence = 0.005

  /// What is asked about.
  struct Subject {
    let kind: Kind
    /// Its own place in the index: what happens there is no evidence.
    let place: Int?
    /// Whom it would help; nil where it is everybody's.
    let asker: ID?
    /// Which documents have one of its labels.
    let related: [Bool]
    let moment: Int64
  }

  init(_ index: LikenessIndex, _ scores: [Float], _ subject: Subject, _ community: Community) {
    identities = index.people.ids.map(community.resolved)
    var first: [ID: Int] = [:]
    var places: [Int] = []
    for (number, id) in identities.enumerated() {
      places.append(first[id] ?? number)
      first[id] = places[number]
      if community.unresolvedMember(index.people.ids[number])?.isBot ?? false { bots.insert(id) }
    }
    let halfLife = index.halfLife(at: subject.moment)
    var known = [Person](repeating: Person(), count: places.count)
    for document in index.documents
    where document.isPresent && document.createdAt < subject.moment {
      if let originator = document.originator {
        known[places[Int(originator)]].wasSeen(document.createdAt)
      }
    }
    for engagement in index.engagements where engagement.at < subject.moment {
      let number = Int(engagement.document)
      let document = index.documents[number]
      guard number != subject.place, document.createdAt < subject.moment else { continue }
      let person = places[Int(engagement.person)]
      known[person].wasSeen(engagement.at)
      let originator = document.originator.map { places[Int($0)] }
      // Who answers themself under another of their names helped nobody.
      if document.isPrivate || (person == originator && engagement.act != .made) { continue }
      known[person].note(
        engagement,
        Weighing(
          likeness: scores[number], isRelated: subject.related[number],
          isForAsker: subject.asker != nil && originator.map { identities[$0] } == subject.asker,
          isSameKind: document.id.kind == subject.kind, halfLife: halfLife, now: subject.moment))
    }
    for (id, number) in first where id != subject.asker && known[number].lastSeen > .min {
      known[number].settle(at: subject.moment, halfLife)
      people[id] = known[number]
    }
  }
}

/// What one thing of the past counts for.
private struct Weighing {
  let like: Double
  let presence: Double
  let isAlike: Bool
  let isForAsker: Bool
  let halfLife: Double
  let now: Int64

  init(
    likeness: Float, isRelated: Bool, isForAsker: Bool, isSameKind: Bool, halfLife: Double,
    now: Int64
  ) {
    // What was done with other kinds of things says half as much.
    let weight = isSameKind ? 1 : 0.5
    let likeness = Double(likeness)
    // Much in common says more than twice as much as half of it.
    like = weight * likeness * likeness.squareRoot()
    presence = weight * Evidence.presence
    isAlike = isRelated || likeness >= Double(Evidence.alike)
    self.isForAsker = isForAsker
    self.halfLife = halfLife
    self.now = now
  }
}

extension Evidence.Person {
  fileprivate mutating func wasSeen(_ at: Int64) { lastSeen = max(lastSeen, at) }

  fileprivate mutating func note(_ engagement: Engagement, _ weighing: Weighing) {
    let age = Double(weighing.now - engagement.at) / 86_400_000
    let recency = Logarithm.halved(age / weighing.halfLife)
    let memory = Logarithm.halved(age / max(180, weighing.halfLife))
    if engagement.act == .wasAccepted {
      lately += weighing.like / 2 * recency
      longAgo += weighing.like / 2 * memory
      return
    }
    lately += (weighing.presence + weighing.like) * recency
    longAgo += weighing.like * memory
    if weighing.isAlike { isAble = true }
    guard engagement.act.isHelp else { return }
    if weighing.isForAsker { helpedAsker += memory }
    if age <= 90 { recentHelp += 1 }
  }

  fileprivate mutating func settle(at moment: Int64, _ halfLife: Double) {
    around = Logarithm.halved(Double(moment - lastSeen) / 86_400_000 / max(30, halfLife))
    let sum = lately + around * (longAgo / 10 + Evidence.presence / 2 * helpedAsker)
    // To nine digits: the order in which it was added up must not decide between two people.
    score = Double(Int64(min(sum, 1e9) * 1e9)) / 1e9
  }
}

extension LikenessIndex {
  /// In how many days what somebody did says half as much: two weeks, or longer where so little
  /// happens that 25 things take longer to come in.
  fileprivate func halfLife(at moment: Int64) -> Double {
    let enough = 25
    var latest: [Int64] = []
    for document in documents
    where document.isPresent && document.createdAt > .min && document.createdAt < moment {
      if latest.count == enough, document.createdAt <= latest[0] { continue }
      let place = latest.firstIndex { $0 >= document.createdAt } ?? latest.count
      latest.insert(document.createdAt, at: place)
      if latest.count > enough { latest.removeFirst() }
    }
    guard let first = latest.first else { return 14 }
    return max(14, Double(moment - first) / 86_400_000)
  }
}
