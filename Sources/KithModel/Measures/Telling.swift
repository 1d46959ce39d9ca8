/// What measures say in a few words, for people.
extension Measured {
  /// The value: `42 people`, `−12.5 %`, `too few to say`.
  public var text: String {
    guard n > 0, value != .none else { return "nothing to say yet" }
    return isTooFewToSay ? "too few to say" : told
  }

  /// What it is called.
  public var title: String {
    switch name {
    case .active: "active people"
    case .growth: "growth"
    case .stickiness: "stickiness"
    case .newcomers: "newcomers"
    case .retention: "retention"
    case .firstReply: "first reply"
    case .solved: "solved"
    case .peerSupport: "peer support"
    case .absenceFactor: "absence factor"
    case .spread: "spread"
    case .gratitude: "gratitude"
    case .journey: "the member's way"
    case .stumblingBlocks: "stumbling blocks"
    case .closedOverOpened: "closed over opened"
    }
  }

  private var told: String {
    switch name {
    case .active, .newcomers: Wording.people(value.leading)
    case .growth: "\(percent(value)), \(count("before")) before and \(count("now")) now"
    case .stickiness: "\(percent(value)) of \(n) on the mean day"
    case .retention: "\(percent(value)) of \(n)"
    case .firstReply: firstReply
    case .solved:
      "\(percent(value["share"])) of \(n)"
        + (value["medianDays"]?.leading.map { ", median \(Wording.span(days: $0))" } ?? "")
    case .peerSupport: "\(percent(value)) of \(n) first replies"
    case .absenceFactor: absence
    case .spread:
      "\(percent(value["topFifth"])) by the most active fifth of \(n), "
        + "\(Wording.people(value["once"]?.leading)) once"
    case .gratitude: "\(percent(value)) of \(n) helpers thanked"
    case .journey: journey
    case .stumblingBlocks: blocks
    case .closedOverOpened:
      "\(percent(value)), \(count("closed")) ended and \(count("opened")) opened"
    }
  }

  private func percent(_ figure: Figure?) -> String { Wording.percent(figure?.leading) }

  private func count(_ name: String) -> String {
    Wording.number(others.first { $0.name == name }?.figure.leading ?? 0)
  }

  private var firstReply: String {
    let never = Wording.number(value["never"]?.leading ?? 0)
    guard let median = value["medianHours"]?.leading, let slow = value["p90Hours"]?.leading else {
      return "none of \(n) answered"
    }
    return "median \(Wording.number(median)) h, nine of ten within \(Wording.number(slow)) h, "
      + "\(never) of \(n) never"
  }

  private var absence: String {
    let unmerged = others.first?.figure.leading
    let rest = unmerged == value.leading ? "" : ", \(Wording.number(unmerged ?? 0)) unmerged"
    return "\(Wording.people(value.leading)) did half\(rest)"
  }

  private var journey: String {
    Milestone.allCases.map { milestone in
      let people = value[milestone.rawValue]?["people"]?.leading
      return "\(milestone.words) " + (people.map { Wording.number($0) } ?? "unknown")
    }.joined(separator: ", ")
  }

  private var blocks: String {
    guard case .figures(let stages) = value else { return "" }
    let (named, rest) = (stages.filter { $0.name != "none" }, stages.filter { $0.name == "none" })
    return (named.prefix(4) + rest).map { stage in
      let name = stage.name == "none" ? "no stage" : stage.name
      return "\(name) \(Wording.number(stage.figure["days"]?.leading ?? 0)) d for "
        + Wording.people(stage.figure["people"]?.leading)
    }.joined(separator: ", ")
  }
}

extension Wording {
  /// `3.5 d`, or hours where it is less than a day.
  package static func span(days: Double) -> String {
    days < 1 ? "\(number(days * 24)) h" : "\(number(days)) d"
  }

  /// `1 person`, `42 people`.
  package static func people(_ count: Double?) -> String {
    count == 1 ? "1 person" : "\(number(count ?? 0)) people"
  }

  /// A share as a percentage; a dash where there is none.
  package static func percent(_ share: Double?) -> String {
    share.map { "\(number($0 * 100)) %" } ?? "–"
  }
}
