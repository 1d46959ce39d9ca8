/// Everything that the texts of the demo say, read.
///
/// The texts are Swift files with nothing in them but a text, one for each topic: an embedded file
/// would be an array of numbers, over which the compiler thinks for a minute.
struct Almanac {
  let residents: [Resident]
  let stories: [Story]
  let gatherings: [Gathering]
  let thanks: [Thanks]
  private let places: [String: Int]
  private let storyPlaces: [String: Int]

  init() {
    let residents = Page.rows(Self.people).enumerated().compactMap { ordinal, row in
      Resident(row, ordinal: ordinal)
    }
    self.residents = residents
    places = Dictionary(
      residents.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
    var stories = Self.written.flatMap(StoryReader.stories)
    let composer = Composer(residents)
    stories += composer.questions(Self.asked)
    stories += composer.tasks(Page.rows(Self.finishedTasks))
    stories += composer.contributions(Page.rows(Self.contributions))
    self.stories = stories
    storyPlaces = Dictionary(
      stories.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    gatherings = Page.rows(Self.gatherings).compactMap(Gathering.init)
    let written = Page.rows(Self.thanks).compactMap(Thanks.init)
    thanks = written + composer.thanks(for: stories, beside: written)
  }

  /// The texts that hold whole stories.
  private static let written = [
    waiting, waitingOn, sameQuestion, talkedThrough, talkedThroughLonger, oldForum,
    openTasks, doneTasks, ideas, openContributions,
  ]

  /// The texts that hold a question, its body and its answer a row.
  private static let asked = [
    windQuestions, pipeQuestions, valveQuestions, firmwareQuestions, musicQuestions,
    woodQuestions, playingQuestions, communityQuestions,
  ]

  func resident(_ handle: String) -> Resident? { places[handle].map { residents[$0] } }

  func story(_ key: String) -> Story? { storyPlaces[key].map { stories[$0] } }

  /// Through whose eyes one looks: the first on the page of people.
  var me: Resident { residents[0] }
}
