internal import KithModel
internal import KithScreen

/// What is told of a rule beside Today: what it looks for, what to do about it, and what it found.
struct RulePreview {
  let standing: RuleStanding
  /// The places of what waits among the items of the rule.
  let places: [Int]
  let todo: String
  let desk: Desk

  func draw(into grid: inout Grid, in rect: Rect) {
    let lines = lines(width: rect.width, most: rect.height)
    for (line, spans) in lines.prefix(rect.height).enumerated() {
      grid.write(spans, at: Point(rect.x, rect.y + line), limit: rect.width)
    }
  }

  private func lines(width: Int, most: Int) -> [[Span]] {
    let rule = standing.rule
    var lines = [[Span(rule.name, .heading.bold), Span("  \(places.count)", .warm)]]
    if rule.kind != .community {
      // What is counted leaves the backlog out.
      let filter = rule.filter.contains("|") ? "(\(rule.filter))" : rule.filter
      let looksFor = SafeText("\(rule.kind.plural) \(filter) -is:backlog")
      lines += looksFor.wrapped(to: width).map { [Span($0, .quiet)] }
    }
    if let trouble = standing.trouble {
      return lines + SafeText("\(trouble)").wrapped(to: width).map { [Span($0, .error)] }
    }
    lines += SafeText(todo).wrapped(to: width).map { [Span($0)] }
    return lines + [[]] + places.prefix(most).map(found)
  }

  private func found(_ place: Int) -> [Span] {
    let id = standing.items[place]
    guard standing.rule.kind != .community else { return [Span(standing.why(place))] }
    return [
      Span(SafeText(desk.community.shortID(id)).padded(to: 6), .quiet), Span(" "),
      Span(desk.community.called(id)),
    ]
  }
}
