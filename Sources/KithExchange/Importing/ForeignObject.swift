package import KithModel

/// What a source says of one thing: the same for every format, before it is compared with what is
/// known here.
package struct ForeignObject: Sendable {
  /// The kind that it would be if it came for the first time.
  package var kind: Kind
  /// Where it stands: `github:owner/repo#4711`.
  package var source: String
  /// Its id, where the source is a Kith and names one.
  package var id: ID?
  /// When the source last changed it.
  package var revision: Moment
  package var title = ""
  package var body: String?
  /// Who asked, proposed or made it; nil where the source names nobody.
  package var author: ID?
  package var createdAt: Moment?
  package var updatedAt: Moment?
  package var end = End.unsaid
  /// How far it has come, of a task or an idea that goes on: `doing`.
  package var step: String?
  package var labels: [String]?
  package var link = ""
  package var replies: [ForeignReply] = []
  /// What else it says.
  package var settings: [Setting] = []
  /// What is said only when it comes for the first time.
  package var firstSettings: [Setting] = []
  /// The values that a map can give a kind to: `category`, `10`.
  package var marks: [Mark] = []
  /// Whether, where its id is known here, it says what a person changed in a copy of ours: then that
  /// is recorded as a change by a person.
  package var isEdit = false
  /// Whether it is a copy of an object of a Kith: what is seen here already is no news.
  package var isCopy = false
  /// What the sources of everything in the same place begin with; what is missing is told by it.
  package var scope: String?

  package init(_ kind: Kind, source: String, revision: Moment) {
    self.kind = kind
    self.source = source
    self.revision = revision
  }

  /// Whether it ended, as far as the source says so.
  package enum End: Equatable, Sendable {
    case unsaid, open
    case closed(Moment, Outcome)
  }

  /// How something ended, before it is known what it is.
  package enum Outcome: Sendable {
    case achieved, dropped, duplicate, ended
  }

  /// A value that a map can give a kind to.
  package struct Mark: Hashable, Sendable {
    package let dimension: String
    package let value: String
  }

  /// The last time that anything is known to have happened to it.
  var touched: Moment? {
    var moments = replies.map(\.at)
    moments += [createdAt, updatedAt].compactMap { $0 }
    if case .closed(let at, _) = end { moments.append(at) }
    return moments.max()
  }
}

/// What a source says of one reply.
package struct ForeignReply: Sendable {
  /// Where it stands, if it has a name of its own.
  package var source: String?
  /// Its id, where the source is a Kith.
  package var id: ID?
  package var author: ID?
  package var at: Moment
  package var text: String
  package var likes = 0
  package var isHidden = false
  package var isAccepted = false

  package init(source: String? = nil, author: ID?, at: Moment, text: String) {
    self.source = source
    self.author = author
    self.at = at
    self.text = text
  }
}

/// What a source says of a person.
package struct ForeignPerson: Sendable {
  /// `github:ana`.
  package let identity: String
  package var name = ""
  package var isBot = false
  /// Whether the source counts them among those who look after it; nil if it doesn't say.
  package var isTeam: Bool?
  package var link = ""
  package var joined: Moment?

  package init(_ identity: String) { self.identity = identity }
}

extension ForeignObject.Outcome {
  /// The reason that a kind gives for such an end.
  func reason(for kind: Kind) -> String {
    switch (self, kind) {
    case (.duplicate, _): "duplicate"
    case (.achieved, .task), (.ended, .task): "done"
    case (.dropped, .task): "dropped"
    case (.achieved, .question): "solved"
    case (.achieved, .idea): "shipped"
    case (.dropped, .idea): "declined"
    case (.achieved, .contribution): "merged"
    default: "closed"
    }
  }
}
