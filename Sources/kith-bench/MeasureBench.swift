internal import KithModel

/// All measures over a community that was opened already: a second for a million activities.
enum MeasureBench {
  static func run(records: Int) {
    var generator = Generator()
    guard let (id, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    let community = Generator.community(id, of: writers)
    let last = community.questions.compactMap(\.core.createdAt).max() ?? .latest
    for days in [Days.count(30), .all] {
      var times: [Double] = []
      var activities = 0
      for _ in 0..<5 {
        let start = Platform.now()
        let pulse = Pulse(community, at: last.day, days: days)
        let measures = pulse.measures()
        times.append(Platform.now() - start)
        activities = max(activities, pulse.activities)
        guard measures.count == MeasureName.allCases.count else { return }
      }
      let median = FoldBench.milliseconds(times.sorted()[times.count / 2])
      print("all measures, \(days), \(activities) activities: median \(median) ms")
    }
  }
}
