internal import KithModel

extension Composer {
  /// Tasks that are done: `title | size | skills | who opened it | who did it | days ago | text`.
  func tasks(_ rows: [[String]]) -> [Story] {
    rows.compactMap { row in
      guard row.count >= 7, let days = Int64(row[5]) else { return nil }
      var dice = Dice(row[0])
      var story = Story(kind: .task, title: row[0])
      story.teller = row[3]
      story.age = days * Span.day + dice.span(0, Span.day)
      story.labels = Page.list(row[2]).prefix(1).map { $0 }
      story.attributes = ["size": row[1], "skills": row[2]]
      story.body = row[6]
      story.beats = [
        .init(
          who: row[4], delay: dice.span(Span.day, 6 * Span.day), happening: .act("claimed", "")),
        .init(
          who: row[4], delay: dice.span(Span.minute, Span.hour), happening: .replied,
          text: dice.one(of: sayings.taking) ?? ""),
      ]
      if row[1] != "tiny" {
        story.beats.append(
          .init(
            who: row[4], delay: dice.span(2 * Span.hour, 2 * Span.day),
            happening: .act("doing", "")))
      }
      story.beats += [
        .init(
          who: row[4], delay: dice.span(Span.day, 5 * Span.day), happening: .replied,
          text: dice.one(of: sayings.finishing) ?? ""),
        .init(
          who: row[4], delay: dice.span(Span.hour, Span.day), happening: .act("closed", "done")),
      ]
      return story
    }
  }

  /// What was given: `title | kind | by | days ago | who looked at it | how it ended`.
  func contributions(_ rows: [[String]]) -> [Story] {
    rows.compactMap { row in
      guard row.count >= 6, let days = Int64(row[3]) else { return nil }
      var dice = Dice(row[0])
      var story = Story(kind: .contribution, title: row[0])
      story.teller = row[2]
      story.age = days * Span.day + dice.span(0, Span.day)
      story.attributes = ["kind": row[1]]
      story.beats.append(
        .init(
          who: row[4], delay: dice.span(3 * Span.hour, 3 * Span.day), happening: .replied,
          text: dice.one(of: row[1] == "code" ? sayings.codeReviews : sayings.reviews) ?? ""))
      if dice.below(3) > 0 {
        story.beats.append(
          .init(
            who: row[2], delay: dice.span(2 * Span.hour, 2 * Span.day), happening: .replied,
            text: dice.one(of: sayings.reworked) ?? ""))
      }
      story.beats.append(
        .init(
          who: row[4], delay: dice.span(2 * Span.hour, 2 * Span.day),
          happening: .act("closed", row[5])))
      return story
    }
  }
}
