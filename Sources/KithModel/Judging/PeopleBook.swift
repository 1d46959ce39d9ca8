internal import Synchronization

/// What is known of each person by one look through a community: when they came, how they helped,
/// who answered and thanked them, and what they carry.
///
/// Bots are not in it, and nothing that is private; merged identities are one person.
struct PeopleBook: Sendable {
  /// What is known of one person.
  struct Entry: Sendable {
    let person: ID
    /// When they first and last did something.
    var first: Moment?
    var last: Moment?
    /// How much they did.
    var activities = 0
    /// The first thing they took part in.
    var firstObject: ID?
    var helps: [Help] = []
    /// When somebody else last thanked them.
    var thankedAt: Moment?
    /// Whether somebody else replied to them or thanked them.
    var isWelcomed = false
    /// Open tasks they hold and questions they were asked about and have not answered.
    var carried: [ID] = []
    /// Their first accepted answer and their first finished task.
    var firstAnswer: Mark?
    var firstTask: Mark?

    /// Their last help.
    var lastHelp: Help? { helps.max { $0.at < $1.at } }

    /// Whether they helped, and nobody thanked them since.
    var isUnthanked: Bool {
      guard let first = helps.lazy.map(\.at).min() else { return false }
      return thankedAt.map { $0 < first } ?? true
    }

    /// Whether they are new and were met with silence.
    func isUnwelcomed(at now: Moment) -> Bool {
      guard let first, !isWelcomed else { return false }
      return first >= now.adding(days: -PeopleBook.newcomerDays) && first <= now
    }

    /// What nobody thanked them for yet.
    var owed: [Help] {
      guard let thankedAt else { return helps }
      return helps.filter { $0.at > thankedAt }
    }
  }

  /// Something that happened to an object.
  struct Mark: Hashable, Sendable {
    let at: Moment
    let object: ID
  }

  /// How long somebody is new.
  static let newcomerDays = 30

  var entries: [Entry] = []
  /// The places of people, under their resolved ids.
  var places: [ID: Int] = [:]
  /// The questions that were solved, as they were.
  var solved: [Mark] = []

  /// What is known of a person by their resolved id.
  subscript(_ person: ID) -> Entry? { places[person].map { entries[$0] } }
}

/// Keeps the book of people from its first use on: most filters never ask for it.
///
/// A class, so that all copies of a context share it; its lock lets several threads ask.
final class PeopleBookKeeper: Sendable {
  private let community: Community
  private let until: Moment
  private let kept = Mutex<PeopleBook?>(nil)

  init(_ community: Community, until: Moment) {
    (self.community, self.until) = (community, until)
  }

  var book: PeopleBook {
    kept.withLock { kept in
      if let kept { return kept }
      var maker = PeopleBookMaker(community, until: until)
      let book = maker.make()
      kept = book
      return book
    }
  }
}
