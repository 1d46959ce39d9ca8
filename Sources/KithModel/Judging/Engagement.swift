/// That somebody dealt with something of others, and how.
struct Engagement: Sendable {
  /// By the numbers of the index.
  var document: Int32
  var person: Int32
  let act: Act
  let at: Int64

  /// What they did.
  enum Act: UInt8, Sendable, CaseIterable {
    case answered, wasAccepted, took, finished, reviewed, made, joined

    /// The acts that say most about who should deal with something of a kind, in this order.
    static func telling(of kind: Kind) -> [Act] {
      switch kind {
      case .task: [.finished, .made, .answered, .reviewed, .took, .joined]
      case .contribution: [.reviewed, .made, .answered, .finished, .took, .joined]
      case .idea: [.finished, .made, .answered, .reviewed, .took, .joined]
      default: [.answered, .finished, .reviewed, .made, .took, .joined]
      }
    }

    /// `answered 6`, `finished 1`.
    func phrase(_ count: Int) -> String {
      switch self {
      case .answered: "answered \(count)"
      case .wasAccepted: "\(count) accepted"
      case .took: "took \(count)"
      case .finished: "finished \(count)"
      case .reviewed: "reviewed \(count)"
      case .made: "made \(count)"
      case .joined: "took part in \(count)"
      }
    }

    /// Whether it was done for somebody else, once.
    var isHelp: Bool {
      switch self {
      case .answered, .finished, .reviewed, .joined: true
      case .wasAccepted, .took, .made: false
      }
    }
  }
}

/// What people can deal with, and how it tells who did.
protocol Engaging: Repliable {
  /// Its words beside the title.
  var longerText: Text { get }
  /// Its labels, and the skills it asks for.
  var topics: [String] { get }
  var acceptedReplies: [ID] { get }
  /// What a reply by somebody else is.
  static var replying: Engagement.Act { get }
  /// What else was done than replying.
  func otherEngagements(_ tell: (ID, Engagement.Act, Moment) -> Void)
}

extension Engaging {
  var topics: [String] { core.labels }
  var acceptedReplies: [ID] { [] }
  func otherEngagements(_ tell: (ID, Engagement.Act, Moment) -> Void) {}

  /// Each person once for each act, at its first time: a long talk is one answer.
  func engagements(in document: Int32, _ number: (ID) -> Int32) -> [Engagement] {
    var found: [Engagement] = []
    func add(_ person: ID, _ act: Engagement.Act, _ at: Moment) {
      let person = number(person)
      if let place = found.firstIndex(where: { $0.person == person && $0.act == act }) {
        guard at.milliseconds < found[place].at else { return }
        found[place] = Engagement(
          document: document, person: person, act: act, at: at.milliseconds)
      } else {
        found.append(
          Engagement(document: document, person: person, act: act, at: at.milliseconds))
      }
    }
    for place in replies.indices {
      guard let author = replies[place].author, author != originator else { continue }
      add(author, Self.replying, replies[place].at)
    }
    otherEngagements(add)
    return found
  }
}

extension Question: Engaging {
  var longerText: Text { body }
  var acceptedReplies: [ID] { accepted }
  static var replying: Engagement.Act { .answered }

  func otherEngagements(_ tell: (ID, Engagement.Act, Moment) -> Void) {
    for acceptance in acceptances {
      guard let reply = replies.first(where: { $0.id == acceptance.reply }),
        let author = reply.author, author != asker
      else { continue }
      tell(author, .wasAccepted, acceptance.at ?? reply.at)
    }
  }
}

extension CommunityTask: Engaging {
  var longerText: Text { body }
  var topics: [String] { core.labels + skills.filter { !core.labels.contains($0) } }
  static var replying: Engagement.Act { .joined }

  func otherEngagements(_ tell: (ID, Engagement.Act, Moment) -> Void) {
    for taking in takings { tell(taking.member, .took, taking.at) }
    guard status == .done, !core.isDuplicate, let end = core.closedAt else { return }
    for assignee in assignees { tell(assignee, .finished, end) }
  }
}

extension Idea: Engaging {
  var longerText: Text { body }
  static var replying: Engagement.Act { .joined }
}

extension Contribution: Engaging {
  var longerText: Text { body }
  static var replying: Engagement.Act { .reviewed }

  func otherEngagements(_ tell: (ID, Engagement.Act, Moment) -> Void) {
    if let by, let at = core.createdAt { tell(by, .made, at) }
  }
}
