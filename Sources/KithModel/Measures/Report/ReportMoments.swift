/// What a report opens with: what there is to celebrate.
extension ReportWriter {
  func moments() -> ReportSection? {
    let items = stories() + firstAnswers() + firstTasks() + anniversaries() + hundreds()
    guard !items.isEmpty else { return nil }
    return ReportSection(title: "Moments", blocks: list(items, of: "moment"))
  }

  /// Moments that somebody told.
  private func stories() -> [[ReportPhrase]] {
    given.filter { $0.reason == "moment" && !$0.isQuiet && !$0.words.isEmpty }.compactMap {
      moment in
      let people = Set(moment.to.map(community.resolved))
      guard people.allSatisfy(isNamed) else { return nil }
      let words = ReportPhrase.foreign(String(moment.words).shortened(to: 400))
      return people.isEmpty ? [words] : names(people) + [": ", words]
    }
  }

  private func firstAnswers() -> [[ReportPhrase]] {
    var first: [ID: (at: Moment, object: ID)] = [:]
    for question in community.questions where !question.core.isPrivate {
      let asker = question.asker.map(community.resolved)
      for acceptance in question.acceptances {
        guard let at = question.acceptedAt(acceptance), at < end,
          let author = question.replies.first(where: { $0.id == acceptance.reply })?.author
        else { continue }
        let person = community.resolved(author)
        guard person != asker, at < first[person]?.at ?? .latest else { continue }
        first[person] = (at, question.id)
      }
    }
    return told(first, "’s first accepted answer: ")
  }

  private func firstTasks() -> [[ReportPhrase]] {
    var first: [ID: (at: Moment, object: ID)] = [:]
    for task in community.tasks where task.status == .done && !task.core.isPrivate {
      guard let at = task.core.closedAt, at < end, !task.core.isDuplicate else { continue }
      for person in task.assignees.map(community.resolved)
      where at < first[person]?.at ?? .latest {
        first[person] = (at, task.id)
      }
    }
    return told(first, "’s first finished task: ")
  }

  /// Those that fell into the window, of people who may be named, as they happened.
  private func told(
    _ firsts: [ID: (at: Moment, object: ID)], _ words: String
  ) -> [[ReportPhrase]] {
    firsts.filter { isIn($0.value.at) && isNamed($0.key) }
      .sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
      .compactMap { person, first in
        community.core(of: first.object).map { [name(person), .own(words), title(of: $0)] }
      }
  }

  /// Who was here for the first time on a day of the window, a year ago or more, and still is here.
  private func anniversaries() -> [[ReportPhrase]] {
    guard let first = window.first else { return [] }
    return pulse.people(activeSince: window.at.advanced(by: -90)).compactMap { person, since in
      guard isNamed(person) else { return nil }
      let (year, month, day) = since.date
      for past in first.date.year...window.at.date.year where past > year {
        let length = Day.count(year: past, month: month)
        guard let date = Day(year: past, month: month, day: min(day, length)),
          first <= date, date <= window.at
        else { continue }
        return [name(person), .own(": \(Wording.count(past - year, "year")) here")]
      }
      return nil
    }
  }

  private func hundreds() -> [[ReportPhrase]] {
    guard let before = window.before else { return [] }
    let everything = pulse.with(days: .all).solvedQuestions
    let earlier = pulse.with(at: before.at, days: .all).solvedQuestions
    guard everything / 100 > earlier / 100 else { return [] }
    return [[.own("The \(everything / 100 * 100)th question was solved.")]]
  }
}

extension Pulse {
  /// Everybody who did something since a day, with the day of their first activity.
  fileprivate func people(activeSince day: Day) -> [(person: ID, since: Day)] {
    let days = day.distance(to: window.at) + 1
    let firsts = firstDays()
    return with(days: .count(days)).people(atLeast: 1).compactMap { row in
      row.person.flatMap { person in firsts[person].map { (person, $0) } }
    }
  }

  /// How many questions of the window were solved by its end.
  fileprivate var solvedQuestions: Int {
    Int(measure(.solved, withSeries: false).others.first?.figure.leading ?? 0)
  }
}
