/// A page about a window of days that can be posted as it is.
///
/// It opens with moments, ranks nobody, names nobody who wants quiet thanks, and holds nothing
/// private. It is content alone: `markdown` and `html` write it.
public struct Report: Sendable {
  let title: String
  let subtitle: String
  let sections: [ReportSection]

  public init(
    _ community: Community, at day: Day, days: Days = .count(30), activeAtLeast: Int? = nil
  ) {
    let pulse = Pulse(community, at: day, days: days, activeAtLeast: activeAtLeast)
    let writer = ReportWriter(community, pulse)
    let name = community.charter.title
    title = name.isEmpty ? "Our community" : String(name)
    subtitle = pulse.window.subtitle
    sections = [
      writer.moments(), writer.figures(), writer.newcomers(), writer.waiting(), writer.thanks(),
      writer.stumblingBlocks(), writer.promises(), writer.changes(), writer.definitions(),
    ].compactMap(\.self)
  }
}

/// A heading with what stands below it.
struct ReportSection: Sendable {
  let title: String
  var blocks: [ReportBlock]
}

/// A piece of a page.
enum ReportBlock: Sendable {
  case paragraph([ReportPhrase])
  case list([[ReportPhrase]])
  case table(head: [String], rows: [[[ReportPhrase]]])
  /// Bars over time, the latest last.
  case chart(title: String, points: [Measured.Point])
}

/// A piece of a sentence. What comes from people is told apart, so that every writer makes it
/// harmless.
enum ReportPhrase: Sendable, ExpressibleByStringLiteral {
  case own(String)
  case foreign(String)
  case link(String, to: String)

  init(stringLiteral text: String) { self = .own(text) }
}

extension Window {
  var subtitle: String {
    switch days {
    case .all: "Everything until \(at)"
    case .count(1): "\(at)"
    case .count: "\(first ?? at) to \(at)"
    }
  }
}

extension Array where Element == ReportPhrase {
  /// Several in one sentence, with commas and an “and”.
  static func listing(_ items: [[ReportPhrase]]) -> [ReportPhrase] {
    var phrases: [ReportPhrase] = []
    for (place, item) in items.enumerated() {
      if place > 0 { phrases.append(.own(place == items.count - 1 ? " and " : ", ")) }
      phrases += item
    }
    return phrases
  }
}
