/// A field as filters know it: those of the field table, and some that are reckoned from them.
public enum FilterField: Hashable, Sendable {
  case named(FieldName)
  /// How long it has been there.
  case age
  /// How long nothing has happened to it.
  case idle
  case votes
  case repliers
  /// How long a helper who was asked has not answered.
  case silent
  /// How long ago its holders were reminded of it, if nothing happened since.
  case reminded
  /// How long it is since they last helped somebody.
  case helped
  /// What it is linked to in one way.
  case linked(LinkType)

  /// How its values are written and compared.
  enum Form: Hashable, Sendable {
    case text, word, words, number, flag, span, person, object
    /// One of a few words; some have an order.
    case choice([String], isOrdered: Bool)
    case time(TimeWords.Direction)
    /// `asked:` takes helpers, and the time at which it was asked.
    case helpersOrTime
  }

  public var word: String {
    switch self {
    case .named(let name): name.word
    case .age: "age"
    case .idle: "idle"
    case .votes: "votes"
    case .repliers: "repliers"
    case .silent: "silent"
    case .reminded: "reminded"
    case .helped: "helped"
    case .linked(let type): type.rawValue
    }
  }

  /// The fields that the objects of a kind can be filtered by.
  public static func all(for kind: Kind) -> [FilterField] {
    // One kind is filtered at a time; links are asked for by their types.
    var fields = Community.fields(of: kind).filter { $0 != .links && $0 != .kind }
      .map(FilterField.named)
    fields += [.age, .idle]
    if kind == .idea { fields.append(.votes) }
    if Kind.repliable.contains(kind) { fields.append(.repliers) }
    switch kind {
    case .question: fields.append(.silent)
    case .task: fields.append(.reminded)
    case .member: fields.append(.helped)
    default: break
    }
    return fields + LinkType.allCases.map(FilterField.linked)
  }

  /// The field that a word names for a kind, by any of its names, in any case.
  public init?(word: some StringProtocol, kind: Kind) {
    let wanted = word.lowercased()
    let meant = Self.aliases(for: kind).first { $0.alias == wanted }?.word.lowercased() ?? wanted
    guard let field = Self.all(for: kind).first(where: { $0.word.lowercased() == meant }) else {
      return nil
    }
    self = field
  }

  /// What else it is called for a kind.
  func aliases(for kind: Kind) -> [String] {
    Self.aliases(for: kind).filter { $0.word == word }.map(\.alias)
  }

  /// Every name that would be understood.
  static func words(for kind: Kind) -> [String] {
    all(for: kind).map(\.word) + aliases(for: kind).map(\.alias)
  }

  static func aliases(for kind: Kind) -> [(alias: String, word: String)] {
    let own: [(String, String)] =
      switch kind {
      case .member:
        [
          ("handle", "identities"), ("identity", "identities"), ("circle", "circles"),
          ("role", "roles"), ("skill", "skills"), ("interest", "interests"),
          ("mentor", "mentors"), ("away", "awayUntil"), ("seen", "lastSeen"),
          ("milestone", "milestones"),
        ]
      case .task:
        [
          ("assignee", "assignees"), ("skill", "skills"), ("wait", "waitUntil"),
          ("newcomer", "goodForNewcomer"), ("by", "createdBy"), ("reason", "closeReason"),
        ]
      case .question:
        [("by", "asker"), ("helper", "asked"), ("wait", "waitUntil"), ("reason", "closeReason")]
      case .recognition: [("by", "from")]
      case .event: [("kind", "eventKind"), ("host", "hosts"), ("attendee", "attendees")]
      case .idea: [("by", "proposer"), ("voter", "voters"), ("reason", "closeReason")]
      case .contribution: [("kind", "contributionKind"), ("reason", "closeReason")]
      case .community, .reply: []
      }
    let common = [
      ("label", "labels"), ("created", "createdAt"), ("updated", "updatedAt"),
      ("closed", "closedAt"), ("author", "createdBy"), ("reply", "replies"),
      ("replier", "repliers"), ("duplicate", "duplicateOf"), ("blocked", "blockedBy"),
    ]
    return (own + common).map { (alias: $0.0, word: $0.1) }
  }

  static func statuses(of kind: Kind) -> [String] {
    switch kind {
    case .task: CommunityTask.Status.allCases.map(\.rawValue)
    case .question: Question.Status.allCases.map(\.rawValue)
    case .idea: Idea.Status.allCases.map(\.rawValue)
    case .contribution: Contribution.Status.allCases.map(\.rawValue)
    default: []
    }
  }

  func form(in kind: Kind) -> Form {
    switch self {
    case .age, .idle, .silent, .reminded, .helped: return .span
    case .votes: return .number
    case .repliers: return .person
    case .linked: return .object
    case .named(.asked): return .helpersOrTime
    case .named(.status): return .choice(Self.statuses(of: kind), isOrdered: false)
    case .named(let name):
      let isOrdered = name == .priority || name == .size
      if let choices = name.choices { return .choice(choices, isOrdered: isOrdered) }
      return Self.form(of: name)
    }
  }

  private static func form(of name: FieldName) -> Form {
    switch name.type {
    case .text, .longText: .text
    case .word: .word
    case .words, .tenures, .structure: .words
    case .number, .replies: .number
    case .flag: .flag
    case .moment: .time(name.liesAhead ? .ahead : .back)
    case .id, .ids: name.namesPeople ? .person : .object
    case .links: .object
    }
  }
}

extension FieldName {
  /// Whether such moments are mostly still to come.
  var liesAhead: Bool { [.due, .waitUntil, .awayUntil, .start].contains(self) }

  /// Whether the ids in it are people's.
  var namesPeople: Bool { ![.id, .canonical, .accepted].contains(self) }
}
