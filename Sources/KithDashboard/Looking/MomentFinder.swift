internal import KithModel

/// Finds what there is to celebrate in what just changed: somebody's first answer, somebody's first
/// task, a year here, the hundredth question.
package struct MomentFinder: Sendable {
  let before: Community
  let after: Community
  let touched: Set<ID>
  let now: Moment

  /// What changes much at once was brought in, and is nobody's moment.
  static let mostTouched = 50

  func moments() -> [String] {
    guard touched.count <= Self.mostTouched else { return [] }
    let ids = touched.sorted()
    return ids.flatMap(firstAnswers) + ids.flatMap(firstTasks) + hundred() + ids.flatMap(years)
  }

  private func firstAnswers(_ id: ID) -> [String] {
    guard let question = after.question(id) else { return [] }
    let asker = question.asker.map(after.resolved)
    let known = Set(before.question(id)?.accepted ?? [])
    return question.accepted.filter { !known.contains($0) }.compactMap { reply in
      guard let author = question.replies.first(where: { $0.id == reply })?.author else {
        return nil
      }
      let person = after.resolved(author)
      guard person != asker, isNamed(person), count(.wasAccepted, person, before) == 0 else {
        return nil
      }
      return "\(after.called(person))’s first accepted answer"
    }
  }

  private func firstTasks(_ id: ID) -> [String] {
    guard let task = after.task(id), task.status == .done, before.task(id)?.status != .done else {
      return []
    }
    return task.assignees.map(after.resolved).filter {
      isNamed($0) && count(.finished, $0, before) == 0 && count(.finished, $0, after) > 0
    }.map { "\(after.called($0))’s first finished task" }
  }

  private func hundred() -> [String] {
    let isSolved = touched.contains {
      after.question($0)?.core.closeReason == "solved"
        && before.question($0)?.core.closeReason != "solved"
    }
    guard isSolved else { return [] }
    let solved = after.questions.reduce(0) { $0 + ($1.core.closeReason == "solved" ? 1 : 0) }
    guard solved > 0, solved.isMultiple(of: 100) else { return [] }
    return ["the \(solved)th question is solved"]
  }

  /// Who came to be here on this day of a year before.
  private func years(_ id: ID) -> [String] {
    let people = id.kind == .member ? [id] : after.recognition(id)?.to ?? []
    return people.map(after.resolved).compactMap { person in
      guard isNamed(person), let first = after.activity(of: person).firstSeen else { return nil }
      let (year, month, day) = now.day.date
      let (firstYear, firstMonth, firstDay) = first.day.date
      guard year > firstYear, (month, day) == (firstMonth, firstDay) else { return nil }
      let years = year - firstYear == 1 ? "a year" : "\(year - firstYear) years"
      return "\(after.called(person)) has been here for \(years) today"
    }
  }

  private func isNamed(_ person: ID) -> Bool {
    guard let member = after.member(person) else { return false }
    return !member.isBot && !member.isForgotten && !member.quietThanks
  }

  private func count(_ kind: Fact.Kind, _ person: ID, _ community: Community) -> Int {
    community.facts(of: person).count { $0.kind == kind }
  }
}

extension Desk {
  /// Looks for what there is to celebrate in what just changed, unless that is not wanted.
  mutating func seekMoments(since before: Community, in touched: Set<ID>?) {
    guard settings.celebrates, let touched, !touched.isEmpty,
      touched.count <= MomentFinder.mostTouched
    else { return }
    measure(
      .moments(MomentFinder(before: before, after: community, touched: touched, now: now)))
  }

  /// Says what there is to celebrate, beside what was said last; each thing once.
  mutating func celebrate(_ moments: [String]) {
    let fresh = moments.filter { celebrated.insert($0).inserted }
    guard let moment = fresh.first else { return }
    if message != nil {
      message?.moment = moment
    } else {
      message = Message(moment, tone: .moment)
    }
  }
}
