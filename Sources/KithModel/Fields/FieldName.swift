/// Every field there is. One name for one thing: in JSON, in `set`, in filters, columns and CSV.
public enum FieldName: UInt8, CaseIterable, Sendable {
  // What every object has.
  case id, kind, title, link, labels, createdAt, createdBy, updatedAt, closedAt, closeReason
  case source, links, backlog
  case isPrivate
  // What several kinds have.
  case name, body, status, replies, turn, priority, waitUntil, place, mentor, stage
  // Members.
  case identities, bot, circles, roles, skills, interests, timeZone, joined, foundThrough
  case awayUntil, mentors, quietThanks, setUp
  case firstSeen, lastSeen, weeks, milestones, load, thanked, thanks
  // Tasks.
  case size, goodForNewcomer, assignees, due
  // Questions.
  case asker, asked, accepted, canonical
  // Recognitions.
  case from, to, reason, words, quiet
  // Events.
  case eventKind, start, minutes, repeats, hosts, attendees, notes
  // Ideas and contributions.
  case proposer, voters, contributionKind, by
  // The community itself.
  case characteristic, purpose, joining, supporters, activeCount, activeDays, replyTarget, stages

  /// What such a field holds.
  public var type: FieldType {
    switch self {
    case .id, .createdBy, .mentor, .asker, .canonical, .from, .proposer, .by: .id
    case .mentors, .assignees, .accepted, .to, .hosts, .attendees, .voters: .ids
    case .title, .link, .source, .name, .place, .timeZone, .foundThrough, .characteristic: .text
    case .body, .words, .notes, .purpose: .longText
    case .kind, .closeReason, .status, .turn, .priority, .stage, .size, .reason, .eventKind,
      .repeats, .contributionKind, .joining:
      .word
    case .labels, .identities, .skills, .interests, .stages: .words
    case .createdAt, .updatedAt, .closedAt, .waitUntil, .joined, .awayUntil, .setUp, .firstSeen,
      .lastSeen, .due, .start:
      .moment
    case .backlog, .isPrivate, .bot, .quietThanks, .goodForNewcomer, .quiet: .flag
    case .weeks, .load, .thanked, .thanks, .minutes, .activeCount, .activeDays, .replyTarget:
      .number
    case .circles, .roles: .tenures
    case .replies: .replies
    case .links: .links
    case .milestones, .asked, .supporters: .structure
    }
  }

  /// The words that such a field may hold, where they are fixed.
  public var choices: [String]? {
    switch self {
    case .priority: ["low", "normal", "high", "urgent"]
    case .size: ["tiny", "small", "medium", "large"]
    case .turn: ["helpers", "check", "asker"]
    case .eventKind: ["demo", "questions", "hackathon", "meetup", "workshop", "other"]
    case .repeats: ["daily", "weekly", "fortnightly", "monthly", "yearly"]
    case .joining: ["open", "application", "invitation"]
    case .reason: Recognition.reasons
    default: nil
    }
  }

  /// The numbers that such a field may hold.
  public var range: ClosedRange<Int>? {
    switch self {
    case .minutes: 0...527_040
    case .activeCount: 1...1_000_000
    case .activeDays: 1...Window.mostDays
    case .replyTarget: 0...87_600
    default: nil
    }
  }
}

/// What kind of value a field holds, and so how it is read, compared and shown.
public enum FieldType: Sendable {
  case text
  case longText
  case word
  case words
  case number
  case flag
  case moment
  case id
  case ids
  case tenures
  case replies
  case links
  case structure
}

extension FieldName {
  /// The name as it is written everywhere.
  public var word: String { Self.spellings[Int(rawValue)] }

  /// The field that a word names.
  public init?(word: some StringProtocol) {
    var word = String(word)
    guard let name = word.withUTF8({ FieldName(utf8: UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self = name
  }

  init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard let ordinal = Self.table[bytes] else { return nil }
    self = Self.allCases[ordinal]
  }

  private static let spellings: [String] = allCases.map {
    switch $0 {
    case .isPrivate: "private"
    default: String(describing: $0)
    }
  }

  private static let table = WordTable(spellings)
}
