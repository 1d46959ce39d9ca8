/// Where on their way people are stuck.
enum StumblingBlocks: Measure {
  static func definition(_ scope: Scope) -> String {
    "For each stage, over the questions open at the end of \(scope.window.at) with the turn on "
      + "helpers: the sum of the days waited since it became their turn, and how many people wait; "
      + "the worst first. “none” are those without a stage."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let blocks = blocks(scope)
    return Reckoning(
      value: .figures(
        blocks.map {
          .init(
            scope.chronicle.stages[Int($0.stage)],
            .figures([
              .init("days", .count($0.days)), .init("people", .count($0.people.count)),
            ]))
        }), n: blocks.reduce(0) { $0 + $1.questions })
  }

  /// All days together.
  static func trace(_ scope: Scope) -> Double? {
    Double(waiting(scope).reduce(0) { $0 + days($1, scope) })
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    waiting(scope).map { wait in
      MeasuredRow(
        person: wait.asker.map { scope.chronicle.person($0) },
        object: scope.chronicle.object(wait.slot), at: wait.from,
        "\(scope.chronicle.stages[Int(wait.stage)]), \(Wording.count(days(wait, scope), "day"))")
    }
  }

  private struct Block {
    let stage: Int32
    var days = 0
    var questions = 0
    var people: Set<Int32> = []
  }

  private static func blocks(_ scope: Scope) -> [Block] {
    var blocks = scope.chronicle.stages.indices.map { Block(stage: Int32($0)) }
    for wait in waiting(scope) {
      blocks[Int(wait.stage)].days += days(wait, scope)
      blocks[Int(wait.stage)].questions += 1
      if let asker = wait.asker { blocks[Int(wait.stage)].people.insert(asker) }
    }
    return blocks.filter { $0.questions > 0 }.sorted {
      ($1.days, $1.people.count, $0.stage) < ($0.days, $0.people.count, $1.stage)
    }
  }

  private static func waiting(_ scope: Scope) -> [Chronicle.Wait] {
    let end = scope.window.end
    return scope.chronicle.waits.filter { $0.from < end && $0.until >= end }
  }

  /// From day to day: what began on the last day has waited none.
  private static func days(_ wait: Chronicle.Wait, _ scope: Scope) -> Int {
    Moment(milliseconds: wait.from).day.distance(to: scope.window.at)
  }
}
