import Testing

@testable import KithModel

@Suite struct `The rules of a community` {
  private func village(_ changes: String...) -> Community {
    var village = Village("ana", "ben")
    village.asks("ana", "docs", "2026-06-09", #","labels":["docs"]"#)
    village.asks("ana", "late", "2026-03-20", #","labels":["docs"]"#)
    village.replies("ben", "q-late", "2026-06-01")
    village.happens(#""closed":"q-late","reason":"solved""#, by: "ana", "2026-06-02")
    for change in changes { village.happens(change, by: "ana", "2026-06-09") }
    return village.community
  }

  private func rule(_ name: String, _ filter: String, of kind: String = "questions") -> String {
    #""ruled":"k-c","name":"\#(name)","of":"\#(kind)","filter":"\#(filter)","todo":"look""#
  }

  private func counts(_ community: Community) -> [String: Int] {
    let rules = community.today(for: nil, since: nil, times: Square.times).rules
    return Dictionary(uniqueKeysWithValues: rules.map { ($0.rule.name, $0.count) })
  }

  @Test func `its own stands behind those that Kith brings`() {
    let community = village(rule("docs", "is:open label:docs"))
    #expect(community.rules.last?.name == "docs")
    #expect(counts(community)["docs"] == 1)
  }

  @Test func `one of the same name takes the place of what Kith brings`() {
    let community = village(rule("no reply", "is:open replies:0"))
    #expect(community.rules.map(\.name) == Charter.Rule.brought.map(\.name))
    #expect(counts(community)["no reply"] == 1)
    #expect(counts(village())["no reply"] == 0)
  }

  @Test func `what was dropped holds no longer, and holds again when it is set`() {
    let dropped = village(#""unruled":"k-c","name":"no reply""#)
    #expect(counts(dropped)["no reply"] == nil)
    let again = village(#""unruled":"k-c","name":"no reply""#, rule("no reply", "is:open"))
    #expect(counts(again)["no reply"] == 1)
  }

  @Test func `what Kith brings can be dropped, once`() {
    let drop = Action(
      by: nil, at: Square.now, [.dropRule(JournalBuilder.id("k-c"), named: "no reply")])
    #expect(throws: Never.self) { try village().check(drop) }
    #expect(throws: Refusal.notFound("rule “no reply”")) {
      try village(#""unruled":"k-c","name":"no reply""#).check(drop)
    }
  }

  @Test func `all that Kith brings can be read and say nothing odd`() {
    let community = village()
    for rehearsal in community.rehearsal(
      of: community.rules, times: Square.times, me: nil)
    {
      #expect(rehearsal.trouble == nil && rehearsal.doubts == [])
      #expect(rehearsal.rule.fault == nil)
    }
  }

  @Test func `the order that a filter says is kept`() {
    let community = village(rule("all", "label:docs sort:-title"))
    let items = community.today(for: nil, since: nil, times: Square.times).rules.last?.items
    #expect(items == [JournalBuilder.id("q-late"), JournalBuilder.id("q-docs")])
  }

  @Test func `a rehearsal counts what each would have found in 90 days, as it stood then`() {
    let community = village(
      rule("waiting", "is:open turn:helpers"), rule("asker", "is:open turn:asker"),
      rule("silent", "is:open replies:0 age:14d.."))
    let rehearsals = community.rehearsal(of: community.rules, times: Square.times, me: nil)
    let found = Dictionary(
      uniqueKeysWithValues: rehearsals.map { ($0.rule.name, $0.matched ?? -1) })
    #expect(found["waiting"] == 2)
    #expect(found["asker"] == 1)
    #expect(found["silent"] == 1)
    #expect(found["no reply"] == 1)
  }

  @Test func `labels and words that never occur are named, with the nearest right one`() {
    let community = village(rule("typo", "is:open label:dosc zebra"))
    let odd = community.rehearsal(of: community.rules, times: Square.times, me: nil).last
    #expect(
      odd?.doubts == [
        "Nothing here has labels “dosc”. Did you mean “docs”?", "No question says “zebra”.",
      ])
    #expect(odd?.matched == 0)
  }

  @Test func `one that can't be read says why, and the others go on`() {
    let community = village(rule("broken", "is:opne"), rule("watch", "promise", of: "community"))
    let rules = community.today(for: nil, since: nil, times: Square.times).rules
    #expect(rules.suffix(2).map(\.count) == [0, 0])
    #expect(rules.suffix(2).map { $0.trouble?.nearest } == ["open", "promises"])
    #expect(
      rules.last?.trouble?.description
        == "A rule of the community can't watch “promise”. Did you mean “promises”? "
        + "It can be promises or moments.")
  }
}
