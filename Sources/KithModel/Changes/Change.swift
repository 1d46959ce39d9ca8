internal import KithLines

/// One thing that can happen to one object.
///
/// A change knows how it is written and read, when it makes sense, what it does, and how it is told.
/// What it does is said for each kind of object it concerns; for the others it does nothing, so that
/// applying never fails, whatever a journal holds.
protocol Change: Sendable {
  /// The key under which it stands in the journal; its value is the object's id.
  static var word: String { get }
  /// Where it comes among the changes of an object.
  var rank: FoldRank { get }
  /// What an import says by its revision; elsewhere zero.
  var revisionNumber: Int64 { get }
  /// The kind that an object has from then on, where that is what happens.
  var convertsTo: Kind? { get }

  var object: ID { get set }

  /// What stands behind one of its keys, asked when somebody is forgotten.
  static func content(of key: String, in kind: Kind) -> KeyContent
  /// Whether the words in it are about somebody who was forgotten, or were theirs. Who brought in
  /// what others said elsewhere doesn't own it.
  func isOfForgotten(in community: Community, by person: ID?) -> Bool

  init(object: ID, reading part: inout PartReader) throws(LineFault)
  /// Writes what stands behind the object's id.
  func write(to part: inout PartWriter)
  /// Refuses what makes no sense now. What a journal holds is not asked.
  func check(in community: Community, by person: ID?) throws(Refusal)
  /// What was done, as a person would say it.
  func phrase(in community: Community) -> Phrase
  /// The same where it matters who did it.
  func phrase(in community: Community, by person: ID?) -> Phrase

  func apply(to member: inout Member, _ act: Act)
  func apply(to task: inout CommunityTask, _ act: Act)
  func apply(to question: inout Question, _ act: Act)
  func apply(to recognition: inout Recognition, _ act: Act)
  func apply(to event: inout Event, _ act: Act)
  func apply(to idea: inout Idea, _ act: Act)
  func apply(to contribution: inout Contribution, _ act: Act)
  func apply(to charter: inout Charter, _ act: Act)
}

extension Change {
  var rank: FoldRank { .done }
  var revisionNumber: Int64 { 0 }
  var convertsTo: Kind? { nil }
  static func content(of key: String, in kind: Kind) -> KeyContent { .facts }
  func isOfForgotten(in community: Community, by person: ID?) -> Bool {
    community.isOfForgotten(object)
  }
  func phrase(in community: Community, by person: ID?) -> Phrase { phrase(in: community) }

  func apply(to member: inout Member, _ act: Act) {}
  func apply(to task: inout CommunityTask, _ act: Act) {}
  func apply(to question: inout Question, _ act: Act) {}
  func apply(to recognition: inout Recognition, _ act: Act) {}
  func apply(to event: inout Event, _ act: Act) {}
  func apply(to idea: inout Idea, _ act: Act) {}
  func apply(to contribution: inout Contribution, _ act: Act) {}
  func apply(to charter: inout Charter, _ act: Act) {}
}

/// The order in which the changes of one object are folded: what a source says comes first, so that
/// what people say here covers it; then what made the object; then what was done to it.
enum FoldRank: UInt8, Comparable {
  case imported
  case made
  case done

  static func < (first: FoldRank, second: FoldRank) -> Bool { first.rawValue < second.rawValue }
}

/// Who did something, when, and in which record.
struct Act: Sendable {
  let by: ID?
  /// When it happened.
  let at: Moment
  let record: RecordName
  let isPrivate: Bool
}

/// A sentence about one object, in two halves that meet around it: "assigned", "to Ana".
struct Phrase: Hashable {
  let verb: String
  let rest: String

  init(_ verb: String, _ rest: String = "") {
    self.verb = verb
    self.rest = rest
  }
}

/// A change that does the same to what every object has.
protocol CoreChange: Change {
  func apply(to core: inout Core, _ act: Act)
}

extension CoreChange {
  func apply(to member: inout Member, _ act: Act) { apply(to: &member.core, act) }
  func apply(to task: inout CommunityTask, _ act: Act) { apply(to: &task.core, act) }
  func apply(to question: inout Question, _ act: Act) { apply(to: &question.core, act) }
  func apply(to recognition: inout Recognition, _ act: Act) { apply(to: &recognition.core, act) }
  func apply(to event: inout Event, _ act: Act) { apply(to: &event.core, act) }
  func apply(to idea: inout Idea, _ act: Act) { apply(to: &idea.core, act) }
  func apply(to contribution: inout Contribution, _ act: Act) { apply(to: &contribution.core, act) }
  func apply(to charter: inout Charter, _ act: Act) { apply(to: &charter.core, act) }
}

/// A change that does the same to every object, through its fields.
protocol GeneralChange: Change {
  func apply<Object: FoldedObject>(toAny object: inout Object, _ act: Act)
}

extension GeneralChange {
  func apply(to member: inout Member, _ act: Act) { apply(toAny: &member, act) }
  func apply(to task: inout CommunityTask, _ act: Act) { apply(toAny: &task, act) }
  func apply(to question: inout Question, _ act: Act) { apply(toAny: &question, act) }
  func apply(to recognition: inout Recognition, _ act: Act) { apply(toAny: &recognition, act) }
  func apply(to event: inout Event, _ act: Act) { apply(toAny: &event, act) }
  func apply(to idea: inout Idea, _ act: Act) { apply(toAny: &idea, act) }
  func apply(to contribution: inout Contribution, _ act: Act) { apply(toAny: &contribution, act) }
  func apply(to charter: inout Charter, _ act: Act) { apply(toAny: &charter, act) }
}

/// A change to what was written under something.
protocol RepliableChange: Change {
  func apply<Object: Repliable>(toReplies object: inout Object, _ act: Act)
}

extension RepliableChange {
  func apply(to task: inout CommunityTask, _ act: Act) { apply(toReplies: &task, act) }
  func apply(to question: inout Question, _ act: Act) { apply(toReplies: &question, act) }
  func apply(to idea: inout Idea, _ act: Act) { apply(toReplies: &idea, act) }
  func apply(to contribution: inout Contribution, _ act: Act) {
    apply(toReplies: &contribution, act)
  }
}
