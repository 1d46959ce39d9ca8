@testable import KithModel

/// A community in which something waits under every rule that Kith brings. It is 10 June 2026, noon.
enum Square {
  static let now = Moment("2026-06-10T12:00:00Z") ?? Moment(milliseconds: 0)
  static let times = TimeWords(now: now, offset: 0)

  static let village: Village = {
    var village = Village("ana", "ben", "cy", "dot", "eve")
    village.asks("ben", "stuck", "2026-06-07")
    village.asks("ben", "loop", "2026-06-05")
    village.replies("cy", "q-loop", "2026-06-05")
    village.replies("ben", "q-loop", "2026-06-06", text: "and now?")
    village.asks("cy", "lamp", "2026-06-04")
    village.replies("ana", "q-lamp", "2026-06-04")
    village.replies("cy", "q-lamp", "2026-06-05", text: "works")
    village.asks("ben", "wire", "2026-06-06")
    village.happens(#""routed":"q-wire","to":["m-dot"]"#, by: "ana", "2026-06-06", hour: 11)
    village.happens(#""opened":"t-roof","title":"roof""#, by: "ana", "2026-05-20")
    village.happens(#""assigned":"t-roof","to":["m-dot"]"#, by: "ana", "2026-05-21")
    village.happens(#""opened":"t-sign","title":"sign""#, by: "ana", "2026-05-01")
    village.happens(#""assigned":"t-sign","to":["m-eve"]"#, by: "ana", "2026-05-02")
    village.happens(#""reminded":"t-sign","whom":["m-eve"]"#, by: "ana", "2026-06-05")
    village.happens(
      #""opened":"t-flag","title":"flag","due":"2026-06-12T00:00:00Z""#, by: "ana", "2026-06-09")
    village.happens(#""opened":"t-door","title":"door""#, by: "ana", "2026-06-08")
    village.happens(#""assigned":"t-door","to":["m-ben"]"#, by: "ben", "2026-06-08", hour: 10)
    village.happens(#""closed":"t-door","reason":"done""#, by: "ben", "2026-06-09")
    village.happens(#""opened":"t-bell","title":"bell""#, by: "ana", "2026-06-09")
    village.happens(#""moved":"t-bell","to":"review""#, by: "ana", "2026-06-09")
    village.happens(#""contributed":"c-patch","title":"patch""#, by: "eve", "2026-06-08")
    village.happens(#""proposed":"i-shed","title":"shed""#, by: "dot", "2026-05-20")
    village.happens(
      #""scheduled":"e-night","title":"night","start":"2026-06-12T18:00:00Z""#, by: "ana",
      "2026-06-01")
    village.happens(
      #""promised":"k-c","supporter":"Bulb & Co","what":"bulbs","due":"2026-06-08T12:00:00Z""#,
      by: "ana", "2026-06-01")
    village.thanks("ben", "ana", on: "2026-06-05")
    return village
  }()

  static let names = [
    "m-ana", "m-ben", "m-cy", "m-dot", "m-eve", "q-stuck", "q-loop", "q-lamp", "q-wire", "t-roof",
    "t-sign", "t-flag", "t-door", "t-bell", "c-patch", "i-shed", "e-night", "k-c",
  ]

  static func name(_ id: ID) -> String {
    names.first { JournalBuilder.id($0) == id } ?? id.description
  }

  /// The rules under which something waits, each with its items and why they are there.
  static func waiting(_ today: Today) -> [String] {
    today.rules.filter { $0.count > 0 }.map { standing in
      let items = standing.items.indices.map { "\(name(standing.items[$0])) \(standing.why($0))" }
      return "\(standing.rule.name): \(items.joined(separator: "; "))"
    }
  }

  static func mine(_ person: String, _ community: Community) -> [String] {
    community.today(for: JournalBuilder.id("m-" + person), since: nil, times: times).mine
      .map { "\(name($0.id)): \($0.why)" }
  }
}

extension Community {
  /// What there is to celebrate at a moment.
  func moments(at now: Moment) -> [CelebratedMoment] { celebrations(people(at: now), at: now) }
}
