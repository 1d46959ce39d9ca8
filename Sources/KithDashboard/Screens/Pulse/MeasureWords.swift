internal import KithModel
internal import KithScreen

// How Pulse speaks of measures.

extension MeasureName {
  /// What a community looks at most comes first.
  static let inPulse: [MeasureName] = [
    .active, .newcomers, .firstReply, .peerSupport, .journey, .stumblingBlocks, .gratitude, .spread,
    .solved, .growth, .stickiness, .retention, .absenceFactor, .closedOverOpened,
  ]

  /// What the figure that is drawn over time counts.
  enum Unit: Sendable {
    case people, share, hours, days
  }

  var unit: Unit {
    switch self {
    case .active, .newcomers, .absenceFactor, .journey: .people
    case .growth, .stickiness, .retention, .solved, .peerSupport, .spread, .gratitude,
      .closedOverOpened:
      .share
    case .firstReply: .hours
    case .stumblingBlocks: .days
    }
  }

  /// Whether a community is glad of more of it.
  fileprivate var isBetterWithMore: Bool {
    switch self {
    case .firstReply, .stumblingBlocks, .spread: false
    default: true
    }
  }

  /// Whether it is drawn as a line rather than as columns.
  var isLine: Bool { unit == .share }
}

extension MeasureName.Unit {
  /// A figure of the axis: `41`, `80 %`, `3.5 h`.
  func text(_ value: Double) -> String {
    switch self {
    case .people: Wording.number(value)
    case .share: "\(Wording.number(value * 100, digits: 0)) %"
    case .hours: "\(Wording.number(value)) h"
    case .days: "\(Wording.number(value)) d"
    }
  }

  /// By how much something changed.
  fileprivate func change(_ value: Double) -> String {
    switch self {
    case .share: "\(Wording.number(value * 100)) points"
    case .people, .hours, .days: text(value)
    }
  }
}

extension MeasureReading {
  var title: String { name.heading }

  /// What became of it since the window before: `▲ 3`; nothing where there are too few to say.
  func change(_ glyphs: GlyphSet) -> Span? {
    guard let before, name != .growth, let now = points.last?.value else { return nil }
    let difference = now - before
    let text = name.unit.change(difference.magnitude)
    guard text.contains(where: { ("1"..."9").contains($0) }) else {
      return Span("as before", .quiet)
    }
    let isMore = difference > 0
    let sign = glyphs == .ascii ? (isMore ? "+" : "-") : (isMore ? "▲" : "▼")
    return Span("\(sign) \(text)", isMore == name.isBetterWithMore ? .good : .warm)
  }

  /// The figures over time. Less than nothing can't be drawn: growth is shown as what became of
  /// each person before.
  var series: Series {
    Series(points.map { $0.value.map { $0 + (name == .growth ? 1 : 0) } ?? 0 })
  }

  /// The value in as few words as a list has room for.
  var brief: String {
    let measured = measured
    guard !measured.isTooFewToSay, measured.value != .none else { return measured.text }
    func count(_ figure: Figure?) -> String { Wording.number(figure?.leading ?? 0) }
    switch name {
    case .firstReply:
      guard let median = measured.value["medianHours"]?.leading else { return measured.text }
      return "median \(Wording.number(median)) h, \(count(measured.value["never"])) never"
    case .journey:
      let here = count(measured.value[Milestone.discovered.rawValue]?["people"])
      let helped = count(measured.value[Milestone.gotHelp.rawValue]?["people"])
      let thanked = count(measured.value[Milestone.wasAppreciated.rawValue]?["people"])
      return "\(here) here, \(helped) got help, \(thanked) thanked"
    case .stumblingBlocks:
      guard case .figures(let stages) = measured.value,
        let worst = stages.first(where: { $0.name.isStage }) ?? stages.first
      else { return measured.text }
      let people = Wording.people(worst.figure["people"]?.leading)
      return "\(worst.name.stage): \(count(worst.figure["days"])) d for \(people)"
    case .spread:
      return "\(Wording.percent(measured.value["topFifth"]?.leading)) by a fifth, "
        + "\(Wording.people(measured.value["once"]?.leading)) once"
    default: return measured.text
    }
  }

  var hasChart: Bool { points.count > 1 && points.contains { $0.value != nil } }
}

extension String {
  /// What a stage is called: questions of no stage have none.
  var stage: String { isStage ? self : "no stage" }

  /// Whether it names a stage, as measures tell them.
  var isStage: Bool { self != "none" }
}

extension Window {
  /// `30 days until Sat 21 Nov 2026`.
  var told: String {
    switch days {
    case .all: "everything until \(at.told)"
    case .count(1): "the day \(at.told)"
    case .count(let count): "\(count) days until \(at.told)"
    }
  }

  /// What the window before is called.
  var beforeTold: String {
    switch days {
    case .count(7): "the week before"
    case .count(1): "the day before"
    case .count(365): "the year before"
    case .count(let count): "the \(count) days before"
    case .all: "before"
    }
  }
}

extension Day {
  /// `21 Nov 2026`.
  var told: String {
    let (year, month, day) = date
    return "\(day) \(Desk.months[month - 1]) \(year)"
  }
}
