/// What people of the demo use to say.
struct Sayings {
  let details: [String]
  let agreeing: [String]
  let endings: [String]
  let taking: [String]
  let finishing: [String]
  let codeReviews: [String]
  let reviews: [String]
  let reworked: [String]
  let thanks: [String]
  let taskThanks: [String]

  init() {
    func rows(_ text: String) -> [String] { Page.rows(text).compactMap(\.first) }
    details = rows(Almanac.details)
    agreeing = rows(Almanac.agreeing)
    endings = rows(Almanac.endings)
    taking = rows(Almanac.taking)
    finishing = rows(Almanac.finishing)
    codeReviews = rows(Almanac.codeReviews)
    reviews = rows(Almanac.reviews)
    reworked = rows(Almanac.reworked)
    thanks = rows(Almanac.thanksForAnswers)
    taskThanks = rows(Almanac.thanksForTasks)
  }
}
