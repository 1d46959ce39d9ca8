internal import KithModel

/// Reckons measures, and keeps what the next one needs of the last: the chronicle of a community is
/// made once for all of them, and so are the windows that they look back on.
struct Measurer: Sendable {
  private var known: (version: Int, pulse: Pulse)?
  private var windows: Windows?

  /// A window and those before it.
  private struct Windows: Sendable {
    let version: Int
    let lens: PulseLens
    let pulse: Pulse
    let before: Pulse?
    let past: [Pulse]
  }

  private static let most = 24

  mutating func answer(_ request: MeasureRequest) -> MeasureAnswer {
    switch request.question {
    case .reading(let name, let lens): .reading(reading(of: name, lens, request))
    case .rows(let name, let lens): .rows(rows(of: name, lens, request))
    case .departure(let member, let moment):
      .departure(
        Departure(of: member, from: request.community, at: moment), version: request.version)
    case .moments(let finder): .moments(finder.moments())
    }
  }

  private mutating func reading(
    of name: MeasureName, _ lens: PulseLens, _ request: MeasureRequest
  ) -> MeasureReading {
    let windows = windows(lens, request)
    let measured = windows.pulse.measure(name, withSeries: false)
    let earlier = windows.before?.measure(name, withSeries: false)
    let isSaid = !measured.isTooFewToSay && earlier.map { !$0.isTooFewToSay } ?? false
    return MeasureReading(
      lens: lens, version: request.version, measured: measured,
      activeAtLeast: windows.pulse.activeAtLeast,
      before: isSaid ? windows.before?.trace(of: name) : nil,
      // Before there was anything to say, nothing is drawn.
      points: Array(
        (windows.past + [windows.pulse]).map {
          Measured.Point(at: $0.window.at, value: $0.trace(of: name))
        }.drop { $0.value == nil }),
      beside: beside(name, lens, windows.pulse, request.community), lastDay: windows.pulse.lastDay)
  }

  private func beside(
    _ name: MeasureName, _ lens: PulseLens, _ pulse: Pulse, _ community: Community
  ) -> MeasureReading.Beside? {
    guard let count = lens.beside, name.dependsOnActiveAtLeast else { return nil }
    let other = pulse.with(activeAtLeast: count)
    return MeasureReading.Beside(
      activeAtLeast: count, measured: other.measure(name, withSeries: false),
      difference: community.namesInOrder(of: pulse.difference(to: other)))
  }

  private mutating func rows(
    of name: MeasureName, _ lens: PulseLens, _ request: MeasureRequest
  ) -> MeasureRows {
    var rows = request.community.inOrder(windows(lens, request).pulse.rows(of: name))
    if name == .journey { rows.sort { ($0.at ?? .earliest) < ($1.at ?? .earliest) } }
    var groups: [(title: String, rows: [MeasuredRow])] = []
    var places: [String: Int] = [:]
    for row in rows {
      guard let title = name.group(of: row) else { continue }
      if let place = places[title] {
        groups[place].rows.append(row)
      } else {
        places[title] = groups.count
        groups.append((title, [row]))
      }
    }
    return MeasureRows(
      name: name, lens: lens, version: request.version,
      groups: [.init(title: "all", rows: rows)]
        + (groups.count > 1 ? groups.map { .init(title: $0.title, rows: $0.rows) } : []))
  }

  private mutating func windows(_ lens: PulseLens, _ request: MeasureRequest) -> Windows {
    var bare = lens
    bare.beside = nil
    if let windows, windows.version == request.version, windows.lens == bare { return windows }
    let all = pulse(of: request)
    let active = lens.activeAtLeast ?? request.community.charter.activeCount ?? 1
    let pulse = all.with(at: lens.window.at, days: lens.window.days, activeAtLeast: active)
    let first = all.firstDay ?? lens.window.at
    // Everything is looked back on from its beginning; what is longer than a month, month by month.
    let step =
      lens.window.count.map { min($0, 30) }
      ?? max(1, (first.distance(to: lens.window.at) + Self.most - 2) / (Self.most - 1))
    let past = (1..<Self.most).reversed().map { lens.window.at.advanced(by: -$0 * step) }
      .filter { $0 >= first }.map { pulse.with(at: $0) }
    let made = Windows(
      version: request.version, lens: bare, pulse: pulse,
      before: lens.window.before.map { pulse.with(at: $0.at) }, past: past)
    windows = made
    return made
  }

  private mutating func pulse(of request: MeasureRequest) -> Pulse {
    if let known, known.version == request.version { return known.pulse }
    // The last windows hold on to the last chronicle.
    windows = nil
    let pulse = Pulse(request.community, at: Day(number: 0))
    known = (request.version, pulse)
    return pulse
  }
}

extension MeasureName {
  /// What a row has in common with others, where the rows of a measure fall into parts.
  func group(of row: MeasuredRow) -> String? {
    switch self {
    case .journey, .gratitude: row.words
    case .stumblingBlocks:
      // A stage can be called anything; the days stand behind the last comma.
      row.words.lastIndex(of: ",").map { String(row.words[..<$0]).stage }
    case .firstReply: row.words == "never" ? "never" : "answered"
    case .solved: row.words == "not solved" ? "not solved" : "solved"
    case .active, .growth, .stickiness, .newcomers, .retention, .peerSupport, .absenceFactor,
      .spread, .closedOverOpened:
      nil
    }
  }
}
