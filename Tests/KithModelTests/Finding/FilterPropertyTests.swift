import Testing

@testable import KithModel

@Suite struct `Any filter` {
  private static let rounds: UInt64 = Environment.has("KITH_TORTURE") ? 20_000 : 600

  @Test func `says itself so that it is read as the same again`() throws {
    var readable = 0
    for seed in 0..<Self.rounds {
      let kind = Kind.listed[Int(seed) % Kind.listed.count]
      var source = RandomFilter(seed: seed, kind: kind)
      for text in [source.noise(), source.noise(), source.text()] {
        for isTyping in [false, true] {
          guard let read = try? Filter.read(text, kind: kind, isTyping: isTyping) else { continue }
          readable += 1
          let said = read.filter.description
          let again = try? Filter(said, kind: kind)
          #expect(again == read.filter, "seed \(seed), \(kind): \(text) said \(said)")
          #expect(read.places.count == read.filter.clause.leaves.count)
        }
      }
    }
    #expect(readable > Int(Self.rounds))
  }

  @Test func `and its complement share out the objects`() throws {
    for seed in 0..<Self.rounds {
      let kind = Kind.listed[Int(seed) % Kind.listed.count]
      var source = RandomFilter(seed: seed, kind: kind)
      let text = source.text()
      guard (try? Filter(text, kind: kind)) != nil else { continue }
      var session = FilterSession(kind, FilterGround.context)
      let fitting = try session.find(text, isTyping: false).ids
      let others = try session.find("-(\(text))", isTyping: false).ids
      #expect(Set(fitting).isDisjoint(with: others), "seed \(seed): \(text)")
      #expect(fitting.count + others.count == session.total, "seed \(seed): \(text)")
    }
  }

  @Test func `explains just what it hides, and shows it once that is relaxed`() throws {
    for seed in 0..<Self.rounds {
      let kind = Kind.listed[Int(seed) % Kind.listed.count]
      var source = RandomFilter(seed: seed, kind: kind)
      let text = source.text()
      guard let read = try? Filter.read(text, kind: kind) else { continue }
      var session = FilterSession(kind, FilterGround.context)
      let shown = Set(try session.find(read).ids)
      let matcher = try FilterMatcher(read, FilterGround.context)
      for id in try session.find("", isTyping: false).ids {
        guard let object = FilterGround.community.object(id) else { continue }
        #expect(matcher.matches(object) == shown.contains(id), "seed \(seed): \(text)")
        #expect(matcher.hiding(object).isEmpty == shown.contains(id), "seed \(seed): \(text)")
        let relaxed = try FilterMatcher(matcher.relaxed(for: object), FilterGround.context)
        #expect(relaxed.matches(object), "seed \(seed): \(text)")
      }
    }
  }

  @Test func `finds the same typed key by key as all at once`() throws {
    for seed in 0..<(Self.rounds / 6) {
      let kind = Kind.listed[Int(seed) % Kind.listed.count]
      var source = RandomFilter(seed: seed, kind: kind)
      let text = source.text(depth: 1)
      var typed = FilterSession(kind, FilterGround.context)
      for end in text.indices { _ = try? typed.find(String(text[..<end])) }
      var fresh = FilterSession(kind, FilterGround.context)
      let (slow, quick) = (try? typed.find(text).ids, try? fresh.find(text).ids)
      #expect(slow == quick, "seed \(seed): \(text)")
    }
  }
}

@Suite struct `An object that a filter hides` {
  @Test(arguments: [
    ("label:docs is:open", "q-film", ["“labels:docs” hides it: its labels is camera."]),
    (
      "label:camera status:solved replies:1..", "q-film",
      [
        "“status:solved” hides it: its status is new.",
        "“replies:1..” hides it: its replies is none.",
      ]
    ),
    ("film -is:open", "q-film", ["“-is:open” hides it: its status is new."]),
    ("label:docs | label:build", "q-film", ["“labels:docs | labels:build” hides it."]),
    ("steer", "q-film", ["“steer” hides it."]),
    ("is:open", "t-fix", ["It is a task."]),
    ("is:open", "e-demo", ["It is an event."]),
    ("film", "q-film", []),
  ])
  func `is told the clause that hides it`(text: String, id: String, reasons: [String]) throws {
    let matcher = try FilterMatcher(
      try Filter.read(text, kind: .question), FilterGround.context)
    let object = try #require(FilterGround.community.object(JournalBuilder.id(id)))
    #expect(matcher.hiding(object).map(\.description) == reasons)
  }

  @Test func `is told what the filter read of it`() throws {
    func hiding(_ filter: String, _ kind: Kind, _ name: String) throws -> [String] {
      let matcher = try FilterMatcher(Filter.read(filter, kind: kind), FilterGround.context)
      let object = try #require(FilterGround.community.object(JournalBuilder.id(name)))
      return matcher.hiding(object).map(\.description)
    }
    #expect(
      try hiding("helped:..90d", .member, "m-bea")
        == ["“helped:..90d” hides it: its last help is none."])
    #expect(
      try hiding("reminded:any", .task, "t-fix")
        == ["“reminded:any” hides it: its reminder in force is none."])
  }

  @Test func `is told where the clause stands`() throws {
    let read = try Filter.read("is:open (label:docs | asker:bea) -film", kind: .question)
    let matcher = try FilterMatcher(read, FilterGround.context)
    let object = try #require(FilterGround.community.object(JournalBuilder.id("q-film")))
    let places = matcher.hiding(object).compactMap { reason -> Range<Int>? in
      if case .clause(_, let place, _) = reason { place } else { nil }
    }
    #expect(places == [9..<31, 34..<38])
  }
}
