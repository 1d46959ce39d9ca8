/// What every object of a community has.
public struct Core: Sendable {
  public internal(set) var id: ID
  public var title: Text = .empty
  /// Where it stands on the web.
  public var link: Text = .empty
  public var labels: [String] = []
  public var createdAt: Moment?
  public var createdBy: ID?
  public var updatedAt: Moment?
  public var closedAt: Moment?
  public var closeReason: String?
  /// Where it was imported from: `github:serverless/serverless#4711`.
  public var source: Text = .empty
  public var links: [Link] = []
  /// Kept in a journal of the person's own, never shared.
  public var isPrivate = false
  /// Untouched for long when it was first imported.
  public var isBacklog = false
  public internal(set) var isDeleted = false
  /// Whether somebody made it: changes can arrive before their object does.
  var isMade = false
  /// When it was last closed or opened.
  var endDecidedAt: Moment?
  /// Whether a person said so here; until then only a source did.
  private var isEndDecidedHere = false
  /// What was done here to something that lives elsewhere, in the order in which it was done.
  public internal(set) var outgoing: [Outgoing] = []

  init(id: ID) { self.id = id }

  /// Whether it is there to be seen.
  public var isPresent: Bool { isMade && !isDeleted }

  /// `is:open` means not ended.
  public var isOpen: Bool { closedAt == nil }

  /// Ends or reopens it, unless a source decided otherwise later. What people did here counts in the
  /// order in which they did it, whatever time they gave it: what was closed ahead can be reopened.
  mutating func end(at moment: Moment, reason: String?, isOpen: Bool = false) {
    if !isEndDecidedHere, let endDecidedAt, endDecidedAt > moment { return }
    (endDecidedAt, isEndDecidedHere) = (moment, true)
    closedAt = isOpen ? nil : moment
    closeReason = isOpen ? nil : reason
  }

  /// Remembers that something happened to it.
  mutating func touch(_ moment: Moment) {
    updatedAt = max(updatedAt ?? moment, moment)
  }
}

/// A pointer from one object to another.
public struct Link: Hashable, Sendable {
  public let to: ID
  public let type: LinkType

  public init(to: ID, type: LinkType) {
    self.to = to
    self.type = type
  }
}

/// What one object is to another.
public enum LinkType: String, CaseIterable, Sendable {
  case about
  case duplicateOf
  /// The same thing posted elsewhere; counted once.
  case sameAs
  case ledTo
  case blockedBy
}

/// A time in which somebody had a role or belonged to a circle.
public struct Tenure: Hashable, Sendable {
  public let name: String
  public var since: Moment?
  public var until: Moment?
  public var chosenBy: [ID]

  public init(_ name: String, since: Moment? = nil, until: Moment? = nil, chosenBy: [ID] = []) {
    self.name = name
    self.since = since
    self.until = until
    self.chosenBy = chosenBy
  }

  /// Whether it covers the moment.
  public func holds(at moment: Moment) -> Bool {
    (since.map { $0 <= moment } ?? true) && (until.map { moment < $0 } ?? true)
  }

  /// Whether it is not over by a moment; it may not have begun.
  package func lasts(beyond moment: Moment) -> Bool { until.map { moment < $0 } ?? true }
}

extension [Tenure] {
  /// Ends what is called so and holds at a moment; where nothing does, what was to begin later
  /// doesn't begin.
  mutating func end(_ name: String, at moment: Moment) {
    let held = indices.filter { self[$0].name == name && self[$0].holds(at: moment) }
    guard held.isEmpty else {
      for index in held { self[index].until = moment }
      return
    }
    removeAll { $0.name == name && $0.since.map { $0 > moment } ?? false }
  }
}

/// What somebody wrote under something.
public struct Reply: Hashable, Sendable {
  public let id: ID
  /// nil where the source doesn't name anybody.
  public var author: ID?
  public var at: Moment
  public var text: Text
  public var likes: Int32
  public var isHidden: Bool
  /// Whether a source says so, and nobody wrote it here.
  public internal(set) var isImported = false

  public init(
    id: ID, author: ID?, at: Moment, text: Text, likes: Int32 = 0, isHidden: Bool = false
  ) {
    self.id = id
    self.author = author
    self.at = at
    self.text = text
    self.likes = likes
    self.isHidden = isHidden
  }
}

/// Something done here to an object that lives elsewhere: it waits to be carried there by a person.
public struct Outgoing: Hashable, Sendable {
  /// What is to be carried.
  public enum Errand: Hashable, Sendable {
    case reply(ID)
    case ask([ID])
    case close(reason: String?)
    case reopen
    case assign([ID])
    case unassign([ID])
    case thanks(ID)

    /// What is to be done there, in one word.
    public var word: String {
      switch self {
      case .reply: "reply"
      case .ask: "ask"
      case .close: "close"
      case .reopen: "reopen"
      case .assign: "assign"
      case .unassign: "unassign"
      case .thanks: "thanks"
      }
    }
  }

  public internal(set) var errand: Errand
  public let by: ID?
  public let at: Moment
  /// The record that did it; carrying it is recorded under this name.
  public let record: RecordName

  init(_ errand: Errand, _ act: Act) {
    self.errand = errand
    by = act.by
    at = act.at
    record = act.record
  }
}
