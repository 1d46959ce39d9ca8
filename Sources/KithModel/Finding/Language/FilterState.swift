/// What stands behind `is:`.
public enum FilterState: Hashable, Sendable {
  case open, closed
  case waiting, overdue, unanswered
  case upcoming, past
  case away, newcomer, team
  case unwelcomed, unthanked
  case mine
  /// A field that says yes or no.
  case flag(FieldName)
  /// A word of the kind's own status.
  case status(String)

  public var word: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    case .waiting: "waiting"
    case .overdue: "overdue"
    case .unanswered: "unanswered"
    case .upcoming: "upcoming"
    case .past: "past"
    case .away: "away"
    case .newcomer: "newcomer"
    case .team: "team"
    case .unwelcomed: "unwelcomed"
    case .unthanked: "unthanked"
    case .mine: "mine"
    case .flag(let field): field.word
    case .status(let word): word
    }
  }

  /// What it says of an object.
  public var meaning: String {
    switch self {
    case .open: "not ended"
    case .closed: "ended"
    case .waiting: "put off until a day that has not come"
    case .overdue:
      "past its due date; a question past the reply target, or else \(Charter.usualReplyHours) hours"
    case .unanswered: "nobody else has replied"
    case .upcoming: "not over yet, or to come again"
    case .past: "over"
    case .away: "away now"
    case .newcomer: "first here in the last 30 days"
    case .team: "in the team's circle now"
    case .unwelcomed: "a newcomer to whom nobody replied and whom nobody thanked"
    case .unthanked: "helped somebody and was never thanked since by anybody else"
    case .mine: "yours: you hold it, were asked, host it or brought it"
    case .flag(.backlog): FieldName.backlog.meaning + ", and not taken up since"
    case .flag(let field): field.meaning
    case .status(let word): "status:\(word)"
    }
  }

  /// All that make sense of a kind. Where two are called the same, the first is meant.
  public static func all(for kind: Kind) -> [FilterState] {
    var states: [FilterState] = Kind.closable.contains(kind) ? [.open, .closed] : []
    switch kind {
    case .task: states += [.waiting, .overdue, .unanswered]
    case .question: states += [.waiting, .overdue, .unanswered]
    case .idea, .contribution: states += [.unanswered]
    case .event: states += [.upcoming, .past]
    case .member: states += [.away, .newcomer, .team, .unwelcomed, .unthanked]
    case .community, .recognition, .reply: break
    }
    if kind != .community { states.append(.mine) }
    states += Community.fields(of: kind).filter { $0.type == .flag }.map(FilterState.flag)
    let known = Set(states.map(\.word))
    return states
      + FilterField.statuses(of: kind).filter { !known.contains($0) }.map(FilterState.status)
  }

  init?(word: String, kind: Kind) {
    let word = word.lowercased()
    guard let state = Self.all(for: kind).first(where: { $0.word.lowercased() == word }) else {
      return nil
    }
    self = state
  }
}
