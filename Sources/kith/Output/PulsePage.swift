internal import KithModel
internal import KithScreen

/// Measures as a page for people; in JSON see PulseJSON.swift.
struct PulsePage {
  let session: Session
  let pulse: Pulse
  let isBrief: Bool
  let listsRows: Bool
  /// The same with another idea of who is active.
  let compared: Pulse?

  func print(_ measures: [Measured], isAlone: Bool) throws(CommandFault) {
    let community = try session.community()
    let name = community.charter.title.isEmpty ? "" : String(community.charter.title) + ", "
    try session.print(
      "\(name)\(pulse.window.title); active: at least \(pulse.activeAtLeast)")
    let titles = measures.map(\.name.rawValue.count).max() ?? 0
    for measure in measures {
      try session.print()
      try print(measure, titleWidth: titles)
    }
    if let measure = measures.first, isAlone {
      if let compared { try compare(measure, compared) }
      if listsRows { try printRows(of: measure) }
    }
  }

  private static let chartWidth = 12

  private func print(_ measure: Measured, titleWidth: Int) throws(CommandFault) {
    let chart = chart(of: measure)
    let title = SafeText(measure.name.rawValue).padded(to: titleWidth)
    let space = String(repeating: " ", count: titleWidth + 2)
    let width = session.width ?? 100
    let room = max(20, width - titleWidth - Self.chartWidth - 4)
    let lines = wrapped(measure.text, to: room)
    try session.print("\(title.string)  \(chart)  \(lines.first ?? "")")
    let indent = String(repeating: " ", count: titleWidth + Self.chartWidth + 4)
    for line in lines.dropFirst() { try session.print(indent + line) }
    guard !isBrief else { return }
    var below = [measure.definition]
    if let people = measure.people, !people.isEmpty {
      below.append("Not yet: " + (try names(people).joined(separator: ", ")))
    }
    for text in below {
      for line in wrapped(text, to: max(20, width - titleWidth - 2)) {
        try session.print(space + line)
      }
    }
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    SafeText(text).wrapped(to: width).map(\.string)
  }

  private func chart(of measure: Measured) -> String {
    var grid = Grid(Size(Self.chartWidth, 1), glyphs: session.glyphs)
    // Less than nothing can't be drawn: growth is shown as what became of each person before.
    let base = measure.name == .growth ? 1.0 : 0
    let values = measure.series.suffix(Self.chartWidth).map { $0.value.map { $0 + base } ?? 0 }
    if measure.series.count > 1 {
      grid.sparkline(Series(values), at: Point(Self.chartWidth - values.count, 0))
    }
    return SafeText(grid.plainText).padded(to: Self.chartWidth).string
  }

  private func compare(_ measure: Measured, _ other: Pulse) throws(CommandFault) {
    let second = other.measure(measure.name, withSeries: false)
    try session.print()
    try session.print("at least \(pulse.activeAtLeast): \(measure.text)")
    try session.print("at least \(other.activeAtLeast): \(second.text)")
    let names = try names(pulse.difference(to: other))
    try session.print(
      "The difference is \(names.isEmpty ? "nobody" : names.joined(separator: ", ")).")
  }

  func names(_ people: [ID]) throws(CommandFault) -> [String] {
    try session.community().namesInOrder(of: people)
  }

  private func printRows(of measure: Measured) throws(CommandFault) {
    let community = try session.community()
    let rows = try sortedRows(of: measure.name)
    try session.print()
    guard !rows.isEmpty else { return session.remark("no rows") }
    let columns: [(head: String, isFlexible: Bool, cell: (MeasuredRow) -> String)] = [
      ("day", false, { $0.at.map { $0.day.description } ?? "" }),
      ("who", false, { $0.person.map(community.called) ?? "" }),
      ("id", false, { $0.object.map(community.shortID) ?? "" }),
      ("what", true, { $0.object.map(community.called) ?? "" }),
      ("counted", false, { $0.words }),
    ]
    let used = columns.filter { column in rows.contains { !column.cell($0).isEmpty } }
    var table = Table(used.map { Table.Column(head: $0.head, isFlexible: $0.isFlexible) })
    for row in rows { table.add(used.map { $0.cell(row) }) }
    try session.print(table)
  }

  func sortedRows(of name: MeasureName) throws(CommandFault) -> [MeasuredRow] {
    try session.community().inOrder(pulse.rows(of: name))
  }
}

extension Window {
  /// `30 days until 2026-11-20`.
  var title: String {
    switch days {
    case .all: "everything until \(at)"
    case .count(1): "the day \(at)"
    case .count(let count): "the \(count) days until \(at)"
    }
  }
}
