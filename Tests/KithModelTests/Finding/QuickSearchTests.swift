import Testing

@testable import KithModel

@Suite struct `A search that passes over most texts unread` {
  private static let now = FilterGround.now

  /// Some tasks with titles, bodies and labels of few letters, so that much is found; more than two
  /// pages of them.
  private static func journal(_ random: inout SeededGenerator) -> JournalBuilder {
    var journal = JournalBuilder()
    for start in stride(from: 0, to: 600, by: 50) {
      let parts = (start..<start + 50).map { number in
        #"{"opened":"t-n\#(number)z","title":"\#(text(&random, 12))","#
          + #""body":"\#(text(&random, 60))","labels":["\#(random.pick(["docs", "Ámy", "bc"]))"]}"#
      }
      journal.write(parts.joined(separator: ","))
    }
    return journal
  }

  /// As it stands in a journal.
  private static func text(_ random: inout SeededGenerator, _ longest: Int) -> String {
    let letters = [
      "a", "b", "c", "A", "B", "é", "e", "e\u{301}", "ж", "Ж", "車", " ", "-", "1", "\\n", "\\\"",
      "\\\\",
    ]
    return (0..<Int.random(in: 0...longest, using: &random)).map { _ in random.pick(letters) }
      .joined()
  }

  private static func filter(_ random: inout SeededGenerator) -> String {
    let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let letters = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        random.pick(["a", "b", "c", "e", "é", "ж", "車", "1", "B"])
      }.joined()
      return random.pick(["", "", "-", "| "]) + random.pick([letters, letters, "\"\(letters)\""])
    }
    let order = random.pick(["", "", " sort:title", " sort:-title", " sort:label,-title"])
    return "a " + words.joined(separator: " ") + order
  }

  private static func context(_ journal: JournalBuilder) -> FilterContext {
    FilterContext(
      Community.of(journal), times: TimeWords(now: now, offset: 0), me: nil)
  }

  @Test func `finds what one that reads them all finds`() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<3 {
      let context = Self.context(Self.journal(&random))
      for _ in 0..<60 {
        let text = Self.filter(&random)
        var quick = FilterSession(.task, context)
        quick.getReady()
        var plain = FilterSession(.task, context)
        let found = try quick.find(text, isTyping: false)
        #expect(try found.ids == plain.find(text, isTyping: false).ids, "\(text)")
        let fitting = context.community.tasks.filter { found.matcher.matches(.task($0)) }
        #expect(Set(found.ids) == Set(fitting.map(\.id)), "\(text)")
      }
    }
  }

  @Test func `finds the same after other filters as one that is new`() throws {
    var random = SeededGenerator(seed: 23)
    let context = Self.context(Self.journal(&random))
    var used = FilterSession(.task, context)
    used.getReady()
    for _ in 0..<150 {
      let label = random.pick([
        "", "label:bc", "label:BC", "-label:docs", "label:none", "label:any", "label:docs | abc",
        "label:docs,ámy", "label:nothing",
      ])
      let text = "\(label) \(Self.filter(&random).dropFirst(random.pick([0, 2])))"
      guard let read = try? Filter.read(text, kind: .task) else { continue }
      let found = try used.find(read)
      var new = FilterSession(.task, context)
      #expect(try found.ids == new.find(read).ids, "\(text)")
      let fitting = context.community.tasks.filter { found.matcher.matches(.task($0)) }
      #expect(Set(found.ids) == Set(fitting.map(\.id)), "\(text)")
    }
  }

  @Test func `finds the same after changes as one that is new`() throws {
    var random = SeededGenerator(seed: 22)
    var journal = Self.journal(&random)
    var context = Self.context(journal)
    var session = FilterSession(.task, context)
    session.getReady()
    for number in 0..<40 {
      let task = "t-n\(Int.random(in: 0..<600, using: &random))z"
      journal.write(
        #"{"edited":"\#(task)","title":"\#(Self.text(&random, 12))","body":"abcabc \#(number)"}"#,
        #"{"opened":"t-new\#(number)z","title":"\#(Self.text(&random, 12))"}"#)
      let lines = journal.lines.suffix(1)
      var community = context.community
      community.deliver(Array(lines))
      context = FilterContext(
        community, times: TimeWords(now: Self.now, offset: 0), me: nil)
      session = FilterSession(.task, context, after: session)
      var fresh = FilterSession(.task, context)
      for text in [Self.filter(&random), "\"abcabc \(number)\"", "sort:title", "abca"] {
        let found = try session.find(text, isTyping: false).ids
        #expect(try found == fresh.find(text, isTyping: false).ids, "\(text)")
      }
      #expect(try session.find("\"abcabc \(number)\"", isTyping: false).ids.count == 1)
    }
  }

  @Test func `sorts by titles as they are read, whatever was made ready`() throws {
    var random = SeededGenerator(seed: 23)
    let context = Self.context(Self.journal(&random))
    let tasks = Array(context.community.tasks)
    for isReady in [false, true] {
      for isDescending in [false, true] {
        var session = FilterSession(.task, context)
        if isReady { session.getReady() }
        let expected = tasks.sorted { one, other in
          let (title, next) = (
            Folding.folded(String(one.core.title)), Folding.folded(String(other.core.title))
          )
          if one.core.title.isEmpty != other.core.title.isEmpty { return other.core.title.isEmpty }
          if title != next {
            return (Array(title.utf8).lexicographicallyPrecedes(next.utf8)) != isDescending
          }
          if one.core.createdAt != other.core.createdAt {
            return (one.core.createdAt ?? .earliest) > (other.core.createdAt ?? .earliest)
          }
          return one.id < other.id
        }
        let found = try session.find(isDescending ? "sort:-title" : "sort:title", isTyping: false)
        #expect(found.ids == expected.map(\.id))
      }
    }
  }
}

@Suite struct `Letters looked for at their best place in a text` {
  /// The same reckoned cell by cell, for every letter of the pattern at every letter of the text.
  private static func score(_ typed: [UInt8], in text: [UInt8]) -> Int32? {
    var (before, runsBefore) = ([Int32](), [Int]())
    var first = 0
    for (row, wanted) in typed.enumerated() {
      guard let place = text[first...].firstIndex(where: { $0 | 0x20 == wanted | 0x20 }) else {
        return nil
      }
      var (scores, runs) = (
        [Int32](repeating: 0, count: text.count), [Int](repeating: 0, count: text.count)
      )
      var (left, isInGap) = (Int32(0), false)
      for column in text.indices {
        let skipped = left + (isInGap ? -1 : -3)
        var (taken, run) = (Int32(0), 0)
        if column >= place, text[column] | 0x20 == wanted | 0x20 {
          var bonus = bonus(text, column)
          if row == 0 {
            (taken, run) = (16 + bonus * 2, 1)
          } else {
            run = runsBefore[column - 1] + 1
            let beginning = Self.bonus(text, column - run + 1)
            if run > 1, bonus >= 8, bonus > beginning {
              run = 1
            } else if run > 1 {
              bonus = max(bonus, 4, beginning)
            }
            taken = before[column - 1] + 16 + bonus
          }
        }
        isInGap = taken < skipped
        left = max(0, taken, skipped)
        (scores[column], runs[column]) = (left, isInGap ? 0 : run)
      }
      (before, runsBefore, first) = (scores, runs, place + 1)
    }
    return before.max()
  }

  /// What a letter is worth beyond itself, of small letters, capitals and spaces.
  private static func bonus(_ text: [UInt8], _ column: Int) -> Int32 {
    let space = UInt8(ascii: " ")
    if text[column] == space || column == 0 || text[column - 1] == space { return 10 }
    return text[column] < 0x61 && text[column - 1] >= 0x61 ? 7 : 0
  }

  @Test func `are worth what a table of all places says`() {
    var random = SeededGenerator(seed: 24)
    var workspace = FuzzyWorkspace()
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        random.pick(["a", "b", "c", "A", "B", " "])
      }.joined()
      let typed = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        random.pick(["a", "b", "c"])
      }.joined()
      let score = Text(text).withUTF8 { FuzzyPattern(typed).score($0, &workspace) }
      #expect(score == Self.score(Array(typed.utf8), in: Array(text.utf8)), "\(typed) in \(text)")
    }
  }
}
