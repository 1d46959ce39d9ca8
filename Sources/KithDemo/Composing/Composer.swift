internal import KithModel

/// Puts the older days of the demo together: what was asked, done and given then stands in the
/// almanac a row each, and who said what around it is drawn from what people there use to say.
struct Composer {
  let residents: [Resident]
  let sayings = Sayings()

  init(_ residents: [Resident]) { self.residents = residents }

  /// A row about a question, and the topic under which it stands.
  private struct Entry {
    let topic: Topic
    let row: [String]
    let order: UInt64
  }

  /// What the rows below a line with `%` have in common:
  /// `% labels | stage | who helps, the first most often | what thanks are for | voice | …`, and then
  /// what helpers ask back, with what askers say to that: `question? => answer => answer`.
  private struct Topic {
    let labels: [String]
    let stage: String
    let helpers: [String]
    let phrase: String
    let voice: Sayings.Voice
    let clarifying: [(question: String, answers: [String])]
  }

  // MARK: Questions

  /// The older questions, spread over the time in which the community grew.
  func questions(_ texts: [String]) -> [Story] {
    let entries = texts.flatMap(entries).sorted { $0.order < $1.order }
    return entries.enumerated().compactMap { place, entry in
      // The later, the more: at the end three times as many a week as in the beginning.
      let (left, all) = (entries.count - place, max(1, entries.count))
      return question(entry, daysAgo: 7 + 681 * left * (left + all) / (2 * all * all))
    }
  }

  private func entries(_ text: String) -> [Entry] {
    var topic: Topic?
    var entries: [Entry] = []
    for row in Page.rows(text) {
      if row[0].hasPrefix("% "), row.count >= 5 {
        topic = Topic(
          labels: Page.words(row[0].dropFirst(2)), stage: row[1], helpers: Page.list(row[2]),
          phrase: row[3], voice: sayings.voice(row[4]), clarifying: row[5...].map(Self.exchange))
      } else if let topic, row.count >= 3 {
        var dice = Dice(row[0])
        entries.append(Entry(topic: topic, row: row, order: dice.next()))
      }
    }
    return entries
  }

  private static func exchange(_ cell: String) -> (question: String, answers: [String]) {
    let parts = cell.split(separator: " => ").map(String.init)
    return (parts.first ?? "", Array(parts.dropFirst()))
  }

  private func question(_ entry: Entry, daysAgo days: Int) -> Story? {
    var dice = Dice(entry.row[0])
    _ = dice.next()
    let helpers = entry.topic.helpers.filter { handle in
      residents.contains { $0.handle == handle && $0.isHere(daysAgo: days + 1) }
    }
    let askers = residents.filter {
      $0.isHere(daysAgo: days + 1) && $0.team == nil && !helpers.prefix(2).contains($0.handle)
    }
    guard let asker = dice.one(of: askers), let helper = dice.early(of: helpers) else {
      return nil
    }
    let others = helpers.filter { $0 != helper && $0 != asker.handle }
    var story = Story(kind: .question, title: entry.row[0])
    story.teller = asker.handle
    story.age = Int64(days) * Span.day + dice.span(0, Span.day)
    story.labels = entry.topic.labels
    story.attributes = ["topic": entry.topic.phrase]
    if dice.below(5) > 0 { story.attributes["stage"] = entry.topic.stage }
    story.body = entry.row[1]
    story.beats = thread(
      Thread(
        asker: asker.handle, helper: helper, other: dice.one(of: others) ?? helper,
        answer: entry.row[2], topic: entry.topic),
      dice: &dice)
    return story
  }

  /// Who takes part in a thread, and what is particular to it.
  private struct Thread {
    let asker: String
    let helper: String
    let other: String
    let answer: String
    let topic: Topic
  }

  private func thread(_ thread: Thread, dice: inout Dice) -> [Story.Beat] {
    let shape = dice.below(10)
    let isPeopled = thread.other != thread.helper
    var beats: [Story.Beat] = []
    func say(_ who: String, _ text: String?, _ low: Int64, _ high: Int64, isAnswer: Bool = false) {
      guard let text else { return }
      beats.append(
        .init(
          who: who, delay: dice.span(low * Span.hour, high * Span.hour),
          happening: isAnswer ? .answered : .replied, text: text))
    }
    if shape < 8, let exchange = dice.one(of: thread.topic.clarifying) {
      say(thread.other, exchange.question, 1, 11)
      say(thread.asker, dice.one(of: exchange.answers), 2, 20)
    }
    say(thread.helper, thread.answer, 1, 30, isAnswer: shape != 9)
    if isPeopled, shape != 3, shape != 7 {
      say(thread.other, dice.one(of: thread.topic.voice.agreeing), 2, 26)
    }
    say(thread.asker, dice.one(of: thread.topic.voice.endings), 5, 50)
    if shape == 9 {
      beats.append(
        .init(who: thread.helper, delay: 3 * Span.day, happening: .act("closed", "solved")))
    }
    return beats
  }
}
