/// What words are looked for in.
protocol SearchedObject: FoldedObject {
  /// Its longer texts, where words must stand as they are: letters in order are in every long text.
  var longText: Text { get }
  var secondText: Text { get }
  /// Short names beside the title and the labels.
  var names: [String] { get }
  /// The people whom it is about, where their names say more than its title.
  var namesakes: [ID] { get }
  /// Everybody whom it names.
  var people: [ID] { get }
  /// Whom it belongs to.
  var holders: [ID] { get }

  /// The object of this kind in an object of any; nil if it is of another.
  static func taken(from object: AnyObject) -> Self?
  /// All of this kind, those that are not shown included; without what forgotten people wrote.
  static func rows(of community: Community) -> Pages<Self>
  func isShown(in community: Community) -> Bool
  /// Whether nobody but whom it came from has replied to it.
  func isUnanswered(in community: Community) -> Bool
  /// The object as it stood at an earlier moment, as far as it remembers; nil if it was not there.
  func rewound(to moment: Moment) -> Self?
  /// The moments at which that changes: between two of them it stood as it did at the first.
  var turningPoints: [Moment] { get }
}

extension Kind {
  /// What is looked through for objects of this kind.
  var searched: any SearchedObject.Type {
    switch self {
    case .community, .reply: Charter.self
    case .member: Member.self
    case .task: CommunityTask.self
    case .question: Question.self
    case .recognition: Recognition.self
    case .event: Event.self
    case .idea: Idea.self
    case .contribution: Contribution.self
    }
  }
}

extension SearchedObject {
  var longText: Text { .empty }
  var secondText: Text { .empty }
  var names: [String] { [] }
  var namesakes: [ID] { [] }
  var people: [ID] { holders + (core.createdBy.map { [$0] } ?? []) }
  var holders: [ID] { originator.map { [$0] } ?? [] }
  func isShown(in community: Community) -> Bool { core.isPresent }
  func isUnanswered(in community: Community) -> Bool { false }
}

extension SearchedObject where Self: Repliable {
  func isUnanswered(in community: Community) -> Bool {
    let originator = originator
    return !replies.contains {
      !$0.isHidden && community.voice(of: $0.author, under: originator) == .other
    }
  }
}

extension Charter: SearchedObject {
  static func taken(from object: AnyObject) -> Charter? {
    if case .community(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Charter> { community.charters }
  var longText: Text { characteristic }
  var secondText: Text { purpose }
}

extension Member: SearchedObject {
  static func taken(from object: AnyObject) -> Member? {
    if case .member(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Member> { community.people }
  func isShown(in community: Community) -> Bool {
    core.isPresent && !community.isAnothersName(id)
  }
  var names: [String] { identities + skills }
  var people: [ID] { [id] + mentors }
  var holders: [ID] { [id] + mentors }
}

extension CommunityTask: SearchedObject {
  static func taken(from object: AnyObject) -> CommunityTask? {
    if case .task(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<CommunityTask> {
    community.shown(community.taskRows)
  }
  var longText: Text { body }
  var holders: [ID] { assignees }
  var people: [ID] {
    assignees + [core.createdBy, mentor].compactMap(\.self) + replies.compactMap(\.author)
  }
}

extension Question: SearchedObject {
  static func taken(from object: AnyObject) -> Question? {
    if case .question(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Question> {
    community.shown(community.questionRows)
  }
  var longText: Text { body }
  var holders: [ID] { (asker.map { [$0] } ?? []) + asked.map(\.helper) }
  var people: [ID] {
    holders + (core.createdBy.map { [$0] } ?? []) + replies.compactMap(\.author)
  }
}

extension Recognition: SearchedObject {
  static func taken(from object: AnyObject) -> Recognition? {
    if case .recognition(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Recognition> {
    community.shown(community.recognitionRows)
  }
  var longText: Text { words }
  var namesakes: [ID] { (from.map { [$0] } ?? []) + to }
  var people: [ID] { namesakes + (core.createdBy.map { [$0] } ?? []) }
}

extension Event: SearchedObject {
  static func taken(from object: AnyObject) -> Event? {
    if case .event(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Event> {
    community.shown(community.eventRows)
  }
  var longText: Text { notes }
  var secondText: Text { place }
  var holders: [ID] { hosts }
  var people: [ID] { hosts + attendees + (core.createdBy.map { [$0] } ?? []) }
}

extension Idea: SearchedObject {
  static func taken(from object: AnyObject) -> Idea? {
    if case .idea(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Idea> {
    community.shown(community.ideaRows)
  }
  var longText: Text { body }
  var people: [ID] {
    holders + voters + (core.createdBy.map { [$0] } ?? []) + replies.compactMap(\.author)
  }
}

extension Contribution: SearchedObject {
  static func taken(from object: AnyObject) -> Contribution? {
    if case .contribution(let object) = object { object } else { nil }
  }
  static func rows(of community: Community) -> Pages<Contribution> {
    community.shown(community.contributionRows)
  }
  var longText: Text { body }
  var people: [ID] {
    holders + (core.createdBy.map { [$0] } ?? []) + replies.compactMap(\.author)
  }
}
