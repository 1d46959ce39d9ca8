/// Writes the parts of a report.
struct ReportWriter {
  let community: Community
  let pulse: Pulse

  init(_ community: Community, _ pulse: Pulse) {
    self.community = community
    self.pulse = pulse
  }

  var window: Window { pulse.window }
  var end: Moment { Moment(milliseconds: window.end) }

  /// How long a list may be before the rest is only counted.
  static let longest = 12

  func isIn(_ moment: Moment?) -> Bool { moment.map { window.contains($0.milliseconds) } ?? false }

  /// Whether somebody may be named.
  func isNamed(_ person: ID) -> Bool {
    guard let member = community.member(person) else { return false }
    return !member.quietThanks && !member.isForgotten && !member.isBot
      && community.mayLeave(member.id)
  }

  func name(_ person: ID) -> ReportPhrase { .foreign(community.called(person)) }

  /// A title with its address, if it has one that can be followed.
  func title(of core: Core) -> ReportPhrase {
    let title = core.title.isEmpty ? community.called(core.id) : String(core.title)
    let link = String(core.link)
    return link.isWebAddress ? .link(title, to: link) : .foreign(title)
  }

  /// People by name in alphabetical order; who doesn't want to be named is counted.
  func names(_ people: some Sequence<ID>) -> [ReportPhrase] {
    let all = Set(people.map(community.resolved))
    let named = all.filter(isNamed).map(community.called).sorted(by: Self.alphabetically)
    var items = named.map { [ReportPhrase.foreign($0)] }
    let rest = all.count - named.count
    if rest > 0 {
      items.append([.own(named.isEmpty ? Wording.people(Double(rest)) : "\(rest) more")])
    }
    return .listing(items)
  }

  static func alphabetically(_ first: String, _ second: String) -> Bool {
    (first.lowercased(), first) < (second.lowercased(), second)
  }

  /// The list, and how many more there would be.
  func list(_ items: [[ReportPhrase]], of noun: String) -> [ReportBlock] {
    let rest = items.count - Self.longest
    let shown = ReportBlock.list(Array(items.prefix(Self.longest)))
    guard rest > 0 else { return [shown] }
    return [shown, .paragraph([.own("And \(Wording.count(rest, "more \(noun)")).")])]
  }

  // MARK: Figures

  func figures() -> ReportSection {
    let measures = Dictionary(uniqueKeysWithValues: pulse.measures().map { ($0.name, $0) })
    let sentences: [(MeasureName, String)] = [
      (.active, "active: "), (.newcomers, "here for the first time: "),
      (.firstReply, "from a question to its first reply: "), (.solved, "solved questions: "),
      (.peerSupport, "answered first by members and not by the team: "),
      (.gratitude, "helpers: "),
    ]
    let items = sentences.compactMap { name, words -> [ReportPhrase]? in
      guard let measure = measures[name], measure.n > 0 else { return nil }
      return [.own(words + measure.text)]
    }
    guard !items.isEmpty else {
      return ReportSection(
        title: "In figures", blocks: [.paragraph(["Nothing happened that can be counted."])])
    }
    var blocks: [ReportBlock] = [.list(items)]
    for name in [MeasureName.active, .newcomers] {
      if let measure = measures[name], measure.series.count > 1 {
        blocks.append(
          .chart(title: "\(measure.title.capitalised), \(window.each)", points: measure.series))
      }
    }
    return ReportSection(title: "In figures", blocks: blocks)
  }

  func changes() -> ReportSection? {
    guard let before = window.before else { return nil }
    let then = pulse.with(at: before.at)
    guard then.activities > 0 else { return nil }
    let rows = MeasureName.allCases.compactMap { name -> [[ReportPhrase]]? in
      guard name != .journey, name != .stumblingBlocks, name != .growth else { return nil }
      let (old, new) = (
        then.measure(name, withSeries: false), pulse.measure(name, withSeries: false)
      )
      guard new.n > 0 || old.n > 0 else { return nil }
      return [[.own(new.title.capitalised)], [.own(old.text)], [.own(new.text)]]
    }
    return ReportSection(
      title: "What changed",
      blocks: [.table(head: ["", "until \(before.at)", "until \(window.at)"], rows: rows)])
  }

  func definitions() -> ReportSection {
    let items = pulse.measures(withSeries: false).map { measure -> [ReportPhrase] in
      [.own("\(measure.title.capitalised): \(measure.definition)")]
    }
    return ReportSection(
      title: "What the numbers mean",
      blocks: [
        .paragraph([
          "Bots never count, and a person with several identities is one. Days are UTC days."
        ]),
        .list(items),
      ])
  }
}

extension Window {
  /// What the points of a chart are.
  fileprivate var each: String {
    switch days {
    case .all: "everything until then"
    case .count(let count): "the \(Wording.count(count, "day")) until then"
    }
  }
}

extension String {
  /// With a capital letter in front.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
