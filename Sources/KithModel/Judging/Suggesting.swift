extension Community {
  /// People who could help with a question, take a task, review a contribution or look after an
  /// idea: the likeliest first.
  ///
  /// Counts what was known before `moment` alone. With `spread`, the last of them is somebody able
  /// who was asked and answered least, so that help doesn't rest on the same few.
  package func helpers(
    for id: ID, at moment: Moment, spread: Bool = true, index: LikenessIndex, limit: Int = 5
  ) -> [Suggestion] {
    Suggester(for: id, in: self, at: moment, index)?.suggestions(limit, spread: spread) ?? []
  }

}

/// Weighs everybody for one thing.
struct Suggester {
  let community: Community
  let index: LikenessIndex
  let moment: Moment
  let object: AnyObject
  let asked: AskedWords
  /// How like each document is to it.
  let scores: [Float]
  let evidence: Evidence
  /// Who can't be meant: whoever asks, who has it already, who was asked.
  private let excluded: Set<ID>

  init?(for id: ID, in community: Community, at moment: Moment, _ index: LikenessIndex) {
    guard let object = community.object(id), object.core.isPresent,
      let asked = index.askedWords(of: id, for: .judging, in: community)
    else { return nil }
    self.community = community
    self.index = index
    self.moment = moment
    self.object = object
    self.asked = asked
    scores = index.scores(asked, .asked)
    excluded = Set(object.taken.map(community.resolved))
    evidence = Evidence(
      index, scores,
      .init(
        kind: object.core.id.kind, place: index.place(of: object.core.id),
        asker: object.asker.map(community.resolved),
        related: index.labelled(as: asked), moment: moment.milliseconds),
      community)
  }

  /// Somebody who may be named.
  private struct Candidate {
    let member: ID
    let known: Evidence.Person
    let skills: [String]
    var score: Double
    var load = 0
    var isSpread = false

    /// How much they were asked to do lately.
    var turns: Int { known.recentHelp + load }
    /// Whether they know about it and are still here.
    var isAble: Bool { (known.isAble || !skills.isEmpty) && known.around > 0.2 }
  }

  func suggestions(_ limit: Int, spread: Bool) -> [Suggestion] {
    guard limit > 0 else { return [] }
    let all = candidates()
    let likeliest = eased(Self.first(Self.looked + limit, of: all) { $0.score })
    var chosen = Array(Self.first(limit, of: likeliest) { $0.score })
    if spread, limit > 1 {
      let taken = Set(chosen.prefix(limit - 1).map(\.member))
      let able = all.filter { $0.isAble && !taken.contains($0.member) }
      let quiet = eased(Self.first(Self.looked, of: able) { -Double($0.turns) })
      if var last = Self.first(1, of: quiet, by: { -Double($0.turns) }).first {
        last.isSpread = true
        chosen = chosen.prefix(limit - 1) + [last]
      }
    }
    let reasons = Reasons(self, of: chosen.map(\.member))
    return chosen.map { suggestion(of: $0, reasons) }
  }

  /// What people carry is looked up for so many alone: for everybody it would take too long.
  private static let looked = 32

  /// Those who come first by their worth; the likelier before the others of equal worth.
  private static func first(
    _ count: Int, of candidates: [Candidate], by worth: (Candidate) -> Double
  ) -> ArraySlice<Candidate> {
    candidates.sorted {
      (worth($1), $1.score, $0.member) < (worth($0), $0.score, $1.member)
    }.prefix(count)
  }

  /// Everything people carry already makes it likelier that this would be too much.
  private func eased(_ candidates: some Sequence<Candidate>) -> [Candidate] {
    candidates.map { candidate in
      var eased = candidate
      eased.load = load(of: candidate.member)
      eased.score *= 8 / (8 + Double(eased.load))
      return eased
    }
  }

  private func suggestion(of candidate: Candidate, _ reasons: Reasons) -> Suggestion {
    var parts = reasons.parts(of: candidate.member)
    parts.skills = candidate.skills
    parts.lastSeen = lastSeen(candidate.member)
    parts.recentHelp = candidate.known.recentHelp
    parts.hasHelpedAsker = candidate.known.helpedAsker >= 1
    parts.isSpread = candidate.isSpread
    return Suggestion(
      member: candidate.member, score: candidate.score / (candidate.score + 0.1),
      reason: parts.reason(asker: askerName, load: candidate.load, at: moment),
      loadNow: candidate.load, loadAfter: candidate.load + 1, parts: parts)
  }

  private var askerName: String? { object.asker.map(community.called) }

  // MARK: Candidates

  private func candidates() -> [Candidate] {
    let wanted = WantedSkills(asked, object)
    return community.members.compactMap { member in
      guard isEligible(member) else { return nil }
      let known = evidence.person(member.id)
      let skills = wanted.skills(of: member)
      guard known != nil || (!skills.isEmpty && wasHere(member)) else { return nil }
      let person = known ?? Evidence.Person()
      let score = person.score + Self.skillWeight * Double(skills.count) * person.around
      guard score > 0 else { return nil }
      return Candidate(member: member.id, known: person, skills: skills, score: score)
    }
  }

  /// Who did nothing yet counts from when they were entered.
  private func wasHere(_ member: Member) -> Bool {
    (member.joined ?? member.core.createdAt).map { $0 <= moment } ?? true
  }

  /// A skill that is asked for says about as much as one like question answered lately.
  private static let skillWeight = 0.1

  private func isEligible(_ member: Member) -> Bool {
    if excluded.contains(member.id) || member.isForgotten || member.core.isDeleted { return false }
    if member.isBot || evidence.isBot(member.id) { return false }
    if let away = member.awayUntil, away > moment { return false }
    return !member.hasRole("alumni", at: moment)
  }

  /// What they looked after at the moment, as far as it is still known.
  private func load(of member: ID) -> Int {
    var slots: Set<UInt32> = []
    for fact in community.facts(of: member)
    where (fact.kind == .holds || fact.kind == .isAsked) && fact.at <= moment {
      slots.insert(fact.slot)
    }
    return slots.count
  }

  private func lastSeen(_ member: ID) -> Moment? {
    community.facts(of: member).lazy.filter { $0.kind.isActivity && $0.at < moment }.map(\.at).max()
  }
}

extension AnyObject {
  /// Who waits for help with it; nobody for a task: who wrote it down may well take it.
  fileprivate var asker: ID? {
    if case .task = self { return nil }
    return object.originator
  }

  /// Whom nobody needs to be told of it: whose it is, who has it, who was asked already.
  fileprivate var taken: [ID] {
    switch self {
    case .task(let task): task.assignees
    case .question(let question): [question.asker].compactMap { $0 } + question.asked.map(\.helper)
    case .idea(let idea): [idea.proposer].compactMap { $0 }
    case .contribution(let contribution): [contribution.by].compactMap { $0 }
    default: []
    }
  }
}
