internal import KithModel

/// Today of a community that is open: its rules, what is somebody's own, and what happened since; by the
/// work of the thread, since a shared machine's clock says little.
enum TodayBench {
  static func run(records: Int) {
    var generator = Generator()
    guard let (id, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    let community = Generator.community(id, of: writers)
    let now = community.questions.compactMap(\.core.createdAt).max() ?? .latest
    let times = TimeWords(now: now, offset: 0)
    let me = community.questions.first { $0.asker != nil }?.asker
    measure("today", records) {
      community.today(for: me, since: now.adding(days: -1), times: times).rules.reduce(0) {
        $0 + $1.count
      }
    }
    measure("thanks owed", records) { community.thanksOwed(at: now).count }
    measure("tails", records) { community.tails(at: now).reduce(0) { $0 + $1.people.count } }
    measure("identities", records) { community.identitySuggestions().count }
    measure("rehearsal", records, times: 1) {
      community.rehearsal(of: community.rules, times: times, me: me).reduce(0) {
        $0 + ($1.matched ?? 0)
      }
    }
  }

  private static func measure(_ what: String, _ records: Int, times: Int = 7, _ body: () -> Int) {
    var taken: [Double] = []
    var found = 0
    for _ in 0..<times {
      let start = Platform.worked()
      found = body()
      taken.append(Platform.worked() - start)
    }
    taken.sort()
    let (first, median) = (taken[0], taken[taken.count / 2])
    print(
      "\(what), \(records) records: median \(FoldBench.milliseconds(median)) ms, least "
        + "\(FoldBench.milliseconds(first)) ms, \(found) found")
  }
}
