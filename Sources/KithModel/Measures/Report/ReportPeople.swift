/// The parts of a report that tell of people.
extension ReportWriter {
  func newcomers() -> ReportSection? {
    let rows = pulse.rows(of: .newcomers)
    guard !rows.isEmpty else { return nil }
    let words: [ReportPhrase] = ["Welcome to "] + names(rows.compactMap(\.person)) + ["."]
    return ReportSection(title: "New here", blocks: [.paragraph(words)])
  }

  /// Questions on which it is the turn of helpers, those that waited longest first.
  func waiting() -> ReportSection? {
    let rows = pulse.rows(of: .stumblingBlocks)
    guard !rows.isEmpty else { return nil }
    let items = rows.compactMap { row -> [ReportPhrase]? in
      guard let core = row.object.flatMap(community.core), let at = row.at else { return nil }
      let days = at.day.distance(to: window.at)
      return [title(of: core), .own(days == 0 ? ", new" : ", \(Wording.count(days, "day"))")]
    }
    return ReportSection(title: "Questions still waiting", blocks: list(items, of: "question"))
  }

  /// Everybody who was thanked and wants to be named, in alphabetical order.
  func thanks() -> ReportSection? {
    var thanks: [ID: [Recognition]] = [:]
    var quiet: Set<ID> = []
    for recognition in given where recognition.reason != "moment" {
      for person in Set(recognition.to.map(community.resolved))
      where person != recognition.from.map(community.resolved) {
        if isNamed(person) && !recognition.isQuiet {
          thanks[person, default: []].append(recognition)
        } else {
          quiet.insert(person)
        }
      }
    }
    quiet.subtract(thanks.keys)
    guard !thanks.isEmpty || !quiet.isEmpty else { return nil }
    let people = thanks.keys.sorted {
      Self.alphabetically(community.called($0), community.called($1))
    }
    var blocks: [ReportBlock] = []
    if !people.isEmpty {
      blocks.append(.list(people.map { [name($0)] + words(of: thanks[$0] ?? []) }))
    }
    if !quiet.isEmpty {
      blocks.append(.paragraph([.own("\(Wording.people(Double(quiet.count))) thanked quietly.")]))
    }
    return ReportSection(title: "Thanks", blocks: blocks)
  }

  /// What was recognised in the window, for everybody's eyes or not.
  var given: [Recognition] {
    community.recognitions.filter { !$0.core.isPrivate && isIn($0.core.createdAt) }
      .sorted { ($0.core.createdAt ?? .earliest, $0.id) < ($1.core.createdAt ?? .earliest, $1.id) }
  }

  private func words(of thanks: [Recognition]) -> [ReportPhrase] {
    var items: [[ReportPhrase]] = []
    for recognition in thanks.prefix(4) {
      var item: [ReportPhrase] = []
      if !recognition.words.isEmpty {
        item.append(.foreign("“\(String(recognition.words).shortened(to: 200))”"))
      } else if let reason = recognition.reason, reason != "thanks" {
        item.append(.foreign(reason))
      }
      if let from = recognition.from, isNamed(community.resolved(from)) {
        item += [.own(item.isEmpty ? "from " : " from "), name(from)]
      }
      if !item.isEmpty { items.append(item) }
    }
    if thanks.count > 4 { items.append([.own("\(thanks.count - 4) more")]) }
    return items.isEmpty ? [] : [": "] + .listing(items)
  }

  func stumblingBlocks() -> ReportSection? {
    guard case .figures(let stages) = pulse.measure(.stumblingBlocks, withSeries: false).value,
      !stages.isEmpty
    else { return nil }
    let rows = stages.map { stage -> [[ReportPhrase]] in
      let name = stage.name == "none" ? ReportPhrase.own("no stage") : .foreign(stage.name)
      return [
        [name], [.own(Wording.number(stage.figure["people"]?.leading ?? 0))],
        [.own(Wording.number(stage.figure["days"]?.leading ?? 0))],
      ]
    }
    return ReportSection(
      title: "Where people are stuck",
      blocks: [.table(head: ["stage", "people", "days waited"], rows: rows)])
  }

  /// What supporters kept in the window, and what they owe.
  func promises() -> ReportSection? {
    let items = community.charter.promises.compactMap { promise -> [ReportPhrase]? in
      let start: [ReportPhrase] = [.foreign("\(promise.supporter): \(promise.what)")]
      if let kept = promise.keptAt, kept < end {
        return isIn(kept) ? start + [.own(", kept on \(kept.day)")] : nil
      }
      guard let due = promise.due else { return start + [", promised"] }
      return start + [.own(due < end ? ", was due on \(due.day)" : ", due on \(due.day)")]
    }
    guard !items.isEmpty else { return nil }
    return ReportSection(title: "What supporters promised", blocks: [.list(items)])
  }
}
