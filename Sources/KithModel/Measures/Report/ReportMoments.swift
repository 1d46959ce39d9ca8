/// What a report opens with: what there is to celebrate.
extension ReportWriter {
  func moments() -> ReportSection? {
    let book = community.people(at: end.adding(milliseconds: -1))
    let items =
      stories() + firsts(\.firstAnswer, book, "’s first accepted answer: ")
      + firsts(\.firstTask, book, "’s first finished task: ") + anniversaries(book)
      + hundreds(book)
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

  /// What people did for the first time in the window, of those who may be named, as it happened.
  private func firsts(
    _ mark: (PeopleBook.Entry) -> PeopleBook.Mark?, _ book: PeopleBook, _ words: String
  ) -> [[ReportPhrase]] {
    book.entries.compactMap { entry in mark(entry).map { (person: entry.person, mark: $0) } }
      .filter { isIn($0.mark.at) && isNamed($0.person) }
      .sorted { ($0.mark.at, $0.person) < ($1.mark.at, $1.person) }
      .compactMap { person, mark in
        community.core(of: mark.object).map { [name(person), .own(words), title(of: $0)] }
      }
  }

  /// Who was here for the first time on a day of the window, a year ago or more, and still is here.
  private func anniversaries(_ book: PeopleBook) -> [[ReportPhrase]] {
    guard let first = window.first else { return [] }
    let (start, last) = (first.start.adding(milliseconds: -1), end.adding(milliseconds: -1))
    return book.entries.sorted { $0.person < $1.person }.compactMap { entry in
      guard let (_, years) = entry.anniversary(after: start, until: last), isNamed(entry.person)
      else { return nil }
      return [name(entry.person), .own(": \(Wording.count(years, "year")) here")]
    }
  }

  private func hundreds(_ book: PeopleBook) -> [[ReportPhrase]] {
    guard window.first != nil else { return [] }
    let places = stride(from: 99, to: book.solved.count, by: 100).filter {
      isIn(book.solved[$0].at)
    }
    return places.suffix(1).map { [.own("The \($0 + 1)th question was solved.")] }
  }
}
