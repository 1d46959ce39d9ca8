/// What all measures count from: everything that was ever done, by whom and when, in little room
/// and in the order of time.
///
/// It is made in one pass over a community and answers for every day, window and definition.
package struct Chronicle: Sendable {
  /// Something a person did.
  struct Act: Sendable {
    let at: Int64
    let person: Int32
    /// The same person before identities were merged.
    let identity: Int32
    let slot: UInt32
    let kind: Fact.Kind
    /// Whether it helped somebody else.
    let isHelp: Bool
  }

  /// A question, and how long it took.
  struct Asked: Sendable {
    var at: Int64
    var slot: UInt32
    /// The first reply by another person, if there ever was one.
    var reply: FirstReply?
    /// When its accepted replies were accepted, and when they were written.
    var accepted: [Accepted] = []
    /// When it was closed as solved.
    var closedAsSolved: Int64?

    struct FirstReply: Sendable {
      let at: Int64
      let person: Int32
      let isTeam: Bool
    }

    struct Accepted: Sendable {
      let at: Int64
      let replyAt: Int64
    }
  }

  /// A time in which a question waited for helpers.
  struct Wait: Sendable {
    let from: Int64
    /// When it was somebody else's turn, or the question was closed; the greatest number if never.
    let until: Int64
    let asker: Int32?
    let stage: Int32
    let slot: UInt32
  }

  /// Something that was opened or ended.
  struct Mark: Sendable {
    let at: Int64
    let slot: UInt32
  }

  /// That a person was recognised by another.
  struct Thanks: Sendable {
    let at: Int64
    let to: Int32
    let slot: UInt32
  }

  /// Sorted by their time.
  var acts: [Act] = []
  var asked: [Asked] = []
  var opened: [Mark] = []
  /// Duplicates apart.
  var ended: [Mark] = []
  var waits: [Wait] = []
  var thanks: [Thanks] = []
  /// The people by their numbers, and the identities by theirs.
  var people: [ID] = []
  var identities: [ID] = []
  /// The names of the stages by their numbers.
  var stages: [String] = []
  /// When each person first did something; the greatest number if never.
  var firstActs: [Int64] = []
  /// Whether each did something 90 to 180 days after that.
  var returned: [Bool] = []
  /// When each person reached each milestone; the greatest number if never.
  var milestones: [[Int64]] = Array(repeating: [], count: Milestone.allCases.count)
  /// What each place in the community is called.
  var objects = Pages<Slot>()

  func object(_ slot: UInt32) -> ID { objects[Int(slot)].id }
  func person(_ number: Int32) -> ID { people[Int(number)] }

  /// What was done in a window.
  func acts(in window: Window) -> ArraySlice<Act> { acts.part(of: window, by: \.at) }

  func milestone(_ milestone: Milestone) -> [Int64] { milestones[milestone.place] }
}

extension Milestone {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Array {
  /// The part of an array, sorted by its times, that lies in a window.
  func part(of window: Window, by time: (Element) -> Int64) -> ArraySlice<Element> {
    let start = firstPlace(notBefore: window.start, by: time)
    return self[start..<Swift.max(start, firstPlace(notBefore: window.end, by: time))]
  }

  private func firstPlace(notBefore moment: Int64, by time: (Element) -> Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if time(self[middle]) < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
