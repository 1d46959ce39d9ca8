internal import KithExchange
internal import KithModel

/// How good the suggestions are on a community that really was: what people did tells who was right.
enum JudgementBench {
  /// For each question asked in a time: did one of five people named for it reply, when only what
  /// was there before is known?
  static func helpers(folder: String, from: String, to: String) {
    guard let from = Day(from), let to = Day(to) else {
      return print("the times are days: 2015-01-01 2015-11-26")
    }
    guard let community = brought(from: folder) else { return }
    let index = made(of: community)
    let questions = asked(in: community, from: from.start, to: to.start)
    print("\(questions.count) questions that others replied to")
    // Who did what is put together at the first asking, for everything that asks for it.
    if let asker = questions.first?.asker { _ = community.facts(of: asker) }
    for spread in [false, true] {
      var (hits, firsts, ranks) = (0, 0, 0.0)
      var named: Set<ID> = []
      var times: [Double] = []
      for question in questions {
        let repliers = question.repliers(in: community)
        let start = Platform.worked()
        let people = community.helpers(
          for: question.id, at: question.core.createdAt ?? .latest, spread: spread, index: index)
        times.append(Platform.worked() - start)
        named.formUnion(people.map(\.member))
        if people.contains(where: { $0.member == repliers[0] }) { firsts += 1 }
        guard let rank = people.firstIndex(where: { repliers.contains($0.member) }) else {
          continue
        }
        hits += 1
        ranks += 1 / Double(rank + 1)
      }
      let count = Double(max(1, questions.count))
      print(
        "\(spread ? "with" : "without") spread: among five \(share(Double(hits) / count)), "
          + "first replier \(share(Double(firsts) / count)), "
          + "mean reciprocal rank \(share(ranks / count)), \(named.count) different people; "
          + spans(times))
    }
  }

  /// For each question that people linked with others: is one of those found?
  static func similar(folder: String) {
    guard let community = brought(from: folder) else { return }
    let index = made(of: community)
    let linked = links(in: community, folder)
    var (hits, firsts, ranks) = (0, 0, 0.0)
    var times: [Double] = []
    for (id, others) in linked.sorted(by: { $0.key < $1.key }) {
      let start = Platform.worked()
      let found = index.similar(to: id, in: community, limit: 10).map(\.id)
      times.append(Platform.worked() - start)
      guard let rank = found.firstIndex(where: others.contains) else { continue }
      if rank < 5 { hits += 1 }
      if rank == 0 { firsts += 1 }
      ranks += 1 / Double(rank + 1)
    }
    let count = Double(max(1, linked.count))
    print(
      "\(linked.count) linked questions: among five \(share(Double(hits) / count)), "
        + "first \(share(Double(firsts) / count)), mean reciprocal rank \(share(ranks / count)); "
        + spans(times))
  }

  /// How long it takes to make an index of made-up questions, to ask it, and to keep it.
  static func size(questions count: Int) {
    var generator = Generator()
    guard let (id, writers) = try? generator.questions(count) else {
      return print("the generator made something that can't be written")
    }
    report(id, writers)
    generator = Generator()
    guard let (id, writers) = try? generator.journals(records: 2 * count) else { return }
    report(id, writers)
  }

  private static func report(_ id: ID, _ writers: [Generator.Writer]) {
    let community = Generator.community(id, of: writers)
    var index = made(of: community)
    let questions = community.questions.prefix(10_000).enumerated()
      .filter { $0.offset % 200 == 0 }.map(\.element)
    let now = community.questions.compactMap(\.core.createdAt).max() ?? .latest
    guard let first = questions.first else { return }
    // Who did what is put together at the first asking, for everything that asks for it.
    _ = community.facts(of: first.asker ?? first.id)
    print(
      "similar: "
        + spans(
          questions.map { question in
            seconds { _ = index.similar(to: question.id, in: community) }
          }))
    print(
      "helpers: "
        + spans(
          questions.map { question in
            seconds { _ = community.helpers(for: question.id, at: now, index: index) }
          }))
    print(
      "one change: "
        + spans(
          questions.prefix(10).map { question in
            seconds { index.refresh(community, changed: [question.id]) }
          }))
  }

  // MARK: What is asked about

  private static func brought(from folder: String) -> Community? {
    var generator = SplitMix(state: 42)
    var look = Look(using: &generator)
    do {
      try look.take(
        DiskFiles(folder), options: ImportOptions(now: Moment(seconds: 1_893_456_000)))
    } catch {
      print("\(error)")
      return nil
    }
    return look.community
  }

  /// Which questions people linked: as duplicates, and in a data dump also as related.
  private static func links(in community: Community, _ folder: String) -> [ID: Set<ID>] {
    var numbers: [Substring: ID] = [:]
    var linked: [ID: Set<ID>] = [:]
    func link(_ one: ID, _ other: ID) {
      guard one != other, community.question(one) != nil, community.question(other) != nil else {
        return
      }
      linked[one, default: []].insert(other)
      linked[other, default: []].insert(one)
    }
    for question in community.questions {
      for other in question.core.links { link(question.id, other.to) }
      let source = String(question.core.source)
      if let slash = source.lastIndex(of: "/") {
        numbers[source[source.index(after: slash)...]] = question.id
      }
    }
    let rows = Platform.read("\(folder)/PostLinks.xml").map { String(decoding: $0, as: UTF8.self) }
    for row in (rows ?? "").split(separator: "<row ") {
      guard let one = value(of: " PostId", in: row).flatMap({ numbers[$0] }),
        let other = value(of: " RelatedPostId", in: row).flatMap({ numbers[$0] })
      else { continue }
      link(one, other)
    }
    return linked
  }

  private static func value(of attribute: String, in row: Substring) -> Substring? {
    guard let start = row.firstRange(of: attribute + "=\"") else { return nil }
    return row[start.upperBound...].prefix { $0 != "\"" }
  }

  private static func made(of community: Community) -> LikenessIndex {
    let start = Platform.now()
    let index = LikenessIndex(community, workers: Platform.onTwoThreads)
    print("\(index.count) things read in \(FoldBench.milliseconds(Platform.now() - start)) ms")
    return index
  }

  private static func asked(
    in community: Community, from: Moment, to: Moment
  ) -> [Question] {
    community.questions.filter { question in
      guard let at = question.core.createdAt, from <= at, at < to else { return false }
      return !question.repliers(in: community).isEmpty
    }.sorted { $0.id < $1.id }
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let start = Platform.worked()
    body()
    return Platform.worked() - start
  }

  private static func spans(_ times: [Double]) -> String {
    guard let most = times.max() else { return "nothing asked" }
    let median = FoldBench.milliseconds(times.sorted()[times.count / 2])
    return "median \(median) ms, at most \(FoldBench.milliseconds(most)) ms"
  }

  private static func share(_ value: Double) -> String {
    let scaled = Int(value * 10_000 + 0.5)
    let digits = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Question {
  /// Who else replied, the first one first; each person once, bots not.
  fileprivate func repliers(in community: Community) -> [ID] {
    let asker = asker.map(community.resolved)
    var people: [ID] = []
    for reply in replies.sorted(by: { $0.at < $1.at }) {
      guard let author = reply.author.map(community.resolved), author != asker,
        !people.contains(author), community.member(author).map({ !$0.isBot }) ?? false
      else { continue }
      people.append(author)
    }
    return people
  }
}
