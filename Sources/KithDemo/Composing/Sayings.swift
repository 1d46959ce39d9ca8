/// What people of the demo use to say.
struct Sayings {
  private let voices: [String: Voice]
  let taking: [String]
  let finishing: [String]
  let codeReviews: [String]
  let reviews: [String]
  let reworked: [String]
  let thanks: [String]
  let taskThanks: [String]

  /// How one speaks of something: what others add, and how it ends.
  struct Voice {
    let agreeing: [String]
    let endings: [String]
  }

  /// A voice by its name: of hands, of screens, or else of words.
  func voice(_ name: String) -> Voice { voices[name] ?? Voice(agreeing: [], endings: []) }

  init() {
    func rows(_ text: String) -> [String] { Page.rows(text).compactMap(\.first) }
    voices = [
      "hands": Voice(
        agreeing: rows(Almanac.agreeingHands), endings: rows(Almanac.endingsHands)),
      "screen": Voice(
        agreeing: rows(Almanac.agreeingScreen), endings: rows(Almanac.endingsScreen)),
      "words": Voice(
        agreeing: rows(Almanac.agreeingWords), endings: rows(Almanac.endingsWords)),
    ]
    taking = rows(Almanac.taking)
    finishing = rows(Almanac.finishing)
    codeReviews = rows(Almanac.codeReviews)
    reviews = rows(Almanac.reviews)
    reworked = rows(Almanac.reworked)
    thanks = rows(Almanac.thanksForAnswers)
    taskThanks = rows(Almanac.thanksForTasks)
  }
}
