/// Whether the pile grows.
enum ClosedOverOpened: Measure {
  static func definition(_ scope: Scope) -> String {
    "Tasks and questions ended \(scope.window.words), duplicates apart, over those opened in the "
      + "same time."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let opened = opened(scope).count
    let ended = ended(scope).count
    return Reckoning(
      value: .share(ended, of: opened), n: opened,
      others: [.init("closed", .count(ended)), .init("opened", .count(opened))])
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    let rows =
      opened(scope).map { (mark: $0, words: "opened") }
      + ended(scope).map { (mark: $0, words: "ended") }
    return rows.sorted { $0.mark.at < $1.mark.at }.map {
      MeasuredRow(object: scope.chronicle.object($0.mark.slot), at: $0.mark.at, $0.words)
    }
  }

  private static func opened(_ scope: Scope) -> ArraySlice<Chronicle.Mark> {
    scope.chronicle.opened.part(of: scope.window, by: \.at)
  }

  private static func ended(_ scope: Scope) -> ArraySlice<Chronicle.Mark> {
    scope.chronicle.ended.part(of: scope.window, by: \.at)
  }
}
