internal import KithLines

/// One thing to be done to one object: a part of an `Action`.
///
/// Here stands everything that can be done, in the words in which the program speaks of it. What
/// happens then is said by the change behind each, a file of its own in Changes.
public struct Deed: Sendable {
  private(set) var change: any Change
  /// When it happened, if that was earlier than it is recorded.
  public internal(set) var on: Moment?

  /// Whether a copy of a community tells that it was done once: then nobody asks whether it makes
  /// sense now.
  private(set) var isRetold = false

  private init(_ change: any Change) { self.change = change }

  /// The object that it is done to.
  public var object: ID { change.object }

  /// The same deed, done at an earlier time.
  public func on(_ moment: Moment?) -> Deed {
    var deed = self
    deed.on = moment
    return deed
  }

  /// The same deed, as a copy of a community tells it.
  package func retold() -> Deed {
    var deed = self
    deed.isRetold = true
    return deed
  }

  /// The same deed, done by another change.
  func with(_ change: any Change) -> Deed {
    var deed = self
    deed.change = change
    return deed
  }

  // MARK: Making

  /// Makes an object of the kind of its id, with the fields given.
  public static func make(_ id: ID, _ settings: [Setting]) -> Deed? {
    let settings = settings.saidOnce()
    return switch id.kind {
    case .community: Deed(Founded(object: id, settings: settings))
    case .member: Deed(MemberJoined(object: id, settings: settings))
    case .task: Deed(TaskOpened(object: id, settings: settings))
    case .question: Deed(QuestionAsked(object: id, settings: settings))
    case .recognition: Deed(RecognitionGiven(object: id, settings: settings))
    case .event: Deed(EventScheduled(object: id, settings: settings))
    case .idea: Deed(IdeaProposed(object: id, settings: settings))
    case .contribution: Deed(ContributionMade(object: id, settings: settings))
    case .reply: nil
    }
  }

  /// Records what a source says of an object, at the source's own time.
  public static func `import`(_ id: ID, revision: Moment, _ settings: [Setting]) -> Deed {
    Deed(Imported(object: id, revision: revision, settings: settings.saidOnce()))
  }

  // MARK: Changing

  public static func edit(_ id: ID, _ settings: [Setting]) -> Deed {
    Deed(Edited(object: id, settings: settings.saidOnce()))
  }
  public static func convert(_ id: ID, to kind: Kind) -> Deed { Deed(Converted(id, to: kind)) }
  public static func close(_ id: ID, reason: String? = nil) -> Deed {
    Deed(Closed(id, reason: reason))
  }
  public static func reopen(_ id: ID) -> Deed { Deed(Reopened(id)) }
  public static func delete(_ id: ID) -> Deed { Deed(Deleted(id)) }
  public static func restore(_ id: ID) -> Deed { Deed(Restored(id)) }
  public static func link(_ id: ID, to other: ID, as type: LinkType) -> Deed {
    Deed(Linked(id, to: other, type: type))
  }
  public static func unlink(_ id: ID, from other: ID, as type: LinkType) -> Deed {
    Deed(Unlinked(id, to: other, type: type))
  }
  /// Says of a task or an idea how far it has come.
  public static func move(_ id: ID, to step: String) -> Deed { Deed(Moved(id, to: step)) }
  public static func setTurn(_ id: ID, to turn: Question.Turn) -> Deed {
    Deed(TurnSet(id, to: turn.rawValue))
  }
  /// Marks what was done here as carried to where the object lives; of several errands of one record
  /// the one that the word names.
  public static func carry(_ id: ID, _ record: RecordName, _ what: String? = nil) -> Deed {
    Deed(Carried(id, of: record, what: what))
  }

  // MARK: Replies

  public static func reply(
    _ reply: ID, to id: ID, _ text: Text, author: ID? = nil
  ) -> Deed {
    Deed(Replied(to: id, reply: reply, text: text, author: author))
  }
  public static func rewrite(_ reply: ID, of id: ID, _ text: Text) -> Deed {
    Deed(ReplyRewritten(reply, of: id, text: text))
  }
  public static func hide(_ reply: ID, of id: ID, _ isHidden: Bool = true) -> Deed {
    Deed(ReplyHidden(reply, of: id, isHidden: isHidden))
  }
  public static func accept(_ reply: ID, of id: ID) -> Deed { Deed(AnswerAccepted(reply, of: id)) }
  public static func withdrawAcceptance(_ reply: ID, of id: ID) -> Deed {
    Deed(AcceptanceWithdrawn(reply, of: id))
  }

  // MARK: People and their work

  public static func ask(_ people: [ID], about id: ID) -> Deed {
    Deed(HelpersAsked(id, to: people))
  }
  public static func stopAsking(_ people: [ID], about id: ID) -> Deed {
    Deed(HelpersReleased(id, from: people))
  }
  public static func assign(_ id: ID, to people: [ID]) -> Deed {
    Deed(TaskAssigned(id, to: people))
  }
  public static func release(_ id: ID, from people: [ID]) -> Deed {
    Deed(TaskReleased(id, from: people))
  }
  public static func renewClaim(_ id: ID, of people: [ID]) -> Deed {
    Deed(ClaimRenewed(id, for: people))
  }
  /// Tells who took a task of their own accord, as a copy of a community has it.
  package static func tellTaking(_ id: ID, by people: [ID]) -> Deed {
    Deed(TaskTaken(id, by: people))
  }
  public static func remind(_ people: [ID], of id: ID) -> Deed {
    Deed(HolderReminded(id, whom: people))
  }
  public static func vote(_ id: ID, by people: [ID]) -> Deed { Deed(IdeaSupported(id, by: people)) }
  public static func unvote(_ id: ID, by people: [ID]) -> Deed {
    Deed(SupportWithdrawn(id, by: people))
  }
  public static func attend(_ id: ID, _ people: [ID]) -> Deed {
    Deed(EventAttended(id, who: people))
  }
  public static func unattend(_ id: ID, _ people: [ID]) -> Deed {
    Deed(AttendanceWithdrawn(id, who: people))
  }

  // MARK: Who people are

  public static func merge(_ id: ID, into other: ID) -> Deed { Deed(MemberMerged(id, into: other)) }
  public static func unmerge(_ id: ID) -> Deed { Deed(MemberUnmerged(id)) }
  public static func keepApart(_ id: ID, from other: ID) -> Deed {
    Deed(KeptApart(id, from: other))
  }
  public static func claim(_ identity: String, for id: ID) -> Deed {
    Deed(IdentityClaimed(id, as: identity))
  }
  public static func drop(_ identity: String, of id: ID) -> Deed {
    Deed(IdentityDropped(id, as: identity))
  }
  public static func give(
    _ role: String, to id: ID, since: Moment? = nil, until: Moment? = nil, chosenBy: [ID] = []
  ) -> Deed {
    Deed(RoleGiven(id, role: role, since: since, until: until, chosenBy: chosenBy))
  }
  public static func end(_ role: String, of id: ID) -> Deed { Deed(RoleEnded(id, role: role)) }
  public static func enter(_ circle: String, _ id: ID, since: Moment? = nil) -> Deed {
    Deed(CircleEntered(id, circle: circle, since: since))
  }
  public static func leave(_ circle: String, _ id: ID) -> Deed {
    Deed(CircleLeft(id, circle: circle))
  }
  /// Writes something down about a member, for one's own eyes: only in a private journal.
  public static func note(_ id: ID, _ text: Text) -> Deed { Deed(Noted(id, text: text)) }
  public static func forget(_ id: ID) -> Deed { Deed(Forgotten(id)) }

  // MARK: The community

  public static func promise(
    _ id: ID, supporter: String, what: String, due: Moment? = nil
  ) -> Deed {
    Deed(SupportPromised(id, supporter: supporter, what: what, due: due))
  }
  public static func keepPromise(_ id: ID, supporter: String, what: String) -> Deed {
    Deed(PromiseKept(id, supporter: supporter, what: what))
  }
  public static func setRule(_ id: ID, _ rule: Charter.Rule) -> Deed {
    Deed(RuleSet(id, name: rule.name, of: rule.kind, filter: rule.filter, todo: rule.todo))
  }
  public static func dropRule(_ id: ID, named name: String) -> Deed {
    Deed(RuleDropped(id, name: name))
  }
  public static func saveView(_ id: ID, _ view: Charter.SavedView) -> Deed {
    Deed(ViewSaved(id, name: view.name, of: view.kind, filter: view.filter))
  }
  public static func dropView(_ id: ID, named name: String) -> Deed {
    Deed(ViewDropped(id, name: name))
  }
}
