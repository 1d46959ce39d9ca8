/// Something to celebrate.
public struct CelebratedMoment: Hashable, Sendable {
  public let at: Moment
  /// Whose moment it is; nil where it is everybody's.
  public let person: ID?
  /// What it is about: a question, a task, or the person.
  public let about: ID
  /// The moment in a sentence: `Ana’s first accepted answer: “…”`.
  public let sentence: String
}

extension Community {
  /// The first accepted answer, the first task done, years here, hundreds of solved questions: those
  /// of the last seven days that nobody celebrated yet.
  func celebrations(_ book: PeopleBook, at now: Moment) -> [CelebratedMoment] {
    let start = now.adding(days: -7)
    var moments: [CelebratedMoment] = []
    for entry in book.entries {
      // Most people have none: names are looked up only for those who have.
      let own = marks(of: entry, after: start, until: now).filter { mark in
        // Who was thanked since was celebrated.
        entry.thankedAt.map { $0 < mark.at } ?? true
      }
      guard !own.isEmpty, isPersonHere(entry.person) else { continue }
      let name = called(entry.person)
      moments += own.map { mark in
        CelebratedMoment(
          at: mark.at, person: entry.person, about: mark.about, sentence: name + mark.words(self))
      }
    }
    moments += hundreds(book, after: start)
    return moments.sorted { ($0.at, $0.about) < ($1.at, $1.about) }
  }

  private typealias Own = (at: Moment, about: ID, words: (Community) -> String)

  /// What somebody reached in a span.
  private func marks(
    of entry: PeopleBook.Entry, after start: Moment, until now: Moment
  ) -> [Own] {
    var marks: [Own] = []
    if let mark = entry.firstAnswer, mark.at > start {
      marks.append(
        (mark.at, mark.object, { "’s first accepted answer: \($0.called(mark.object))" }))
    }
    if let mark = entry.firstTask, mark.at > start {
      marks.append((mark.at, mark.object, { "’s first finished task: \($0.called(mark.object))" }))
    }
    if let (at, years) = entry.anniversary(after: start, until: now) {
      let words = " has been here for \(Wording.count(years, "year"))"
      marks.append((at, entry.person, { _ in words }))
    }
    return marks
  }

  private func hundreds(_ book: PeopleBook, after start: Moment) -> [CelebratedMoment] {
    stride(from: 99, to: book.solved.count, by: 100).compactMap { place in
      let mark = book.solved[place]
      guard mark.at > start else { return nil }
      return CelebratedMoment(
        at: mark.at, person: nil, about: mark.object,
        sentence: "The \(place + 1)th question was solved: \(called(mark.object))")
    }
  }

  /// Whether somebody can be spoken of: entered, and not to be forgotten.
  package func isPersonHere(_ person: ID) -> Bool {
    guard let member = member(person) else { return false }
    return member.core.isPresent && !member.isForgotten && !member.isBot
  }
}

extension PeopleBook.Entry {
  /// The day in a span on which somebody who is still around was first here, years ago.
  func anniversary(
    after start: Moment, until now: Moment
  ) -> (at: Moment, years: Int)? {
    guard let first, let last, last > now.adding(days: -90) else { return nil }
    let (year, month, day) = first.day.date
    for past in stride(from: now.day.date.year, to: max(year, now.day.date.year - 2), by: -1) {
      let length = Day.count(year: past, month: month)
      guard let date = Day(year: past, month: month, day: min(day, length)) else { continue }
      if date.start > start, date.start <= now { return (date.start, past - year) }
    }
    return nil
  }
}
