package import KithModel

/// What an import did, or would do.
package struct ImportSummary: Sendable {
  package let format: String
  package var counts: [Kind: Counts] = [:]
  package var newReplies = 0
  package var backlog = 0
  /// What was left out, and where it stands; the first hundred of them.
  package private(set) var skipped: [Skipped] = []
  package private(set) var skippedCount = 0
  /// What was left out because the map says so.
  package var unwanted = 0
  /// What was imported before and isn't in the source any more.
  package var gone: [ID] = []
  /// What else a person should know.
  package private(set) var notes: [String] = []
  package var examples: [Example] = []
  /// The values that a map can give a kind to.
  package var marks: [ForeignObject.Mark: Occurrence] = [:]
  package var wasStopped = false

  package init(format: String) { self.format = format }

  /// How many of a kind are new, changed, unchanged.
  package struct Counts: Equatable, Sendable {
    package var new = 0
    package var changed = 0
    package var unchanged = 0

    package init(new: Int = 0, changed: Int = 0, unchanged: Int = 0) {
      self.new = new
      self.changed = changed
      self.unchanged = unchanged
    }
  }

  /// One record that was left out.
  package struct Skipped: Equatable, Sendable {
    package let place: String
    package let reason: String
  }

  /// One object as it would come in.
  package struct Example: Sendable {
    package let id: ID
    package let source: String
    package let title: String
    package let by: String
    package let at: Moment?
  }

  /// How often a value occurs, and what it is given to.
  package struct Occurrence: Sendable {
    package var count = 0
    package var examples: [String] = []
  }

  package mutating func skip(_ place: String, _ reason: String) {
    skippedCount += 1
    if skipped.count < 100 { skipped.append(Skipped(place: place, reason: reason)) }
  }

  package mutating func note(_ note: String) {
    if notes.count < 100, !notes.contains(note) { notes.append(note) }
  }
}

extension ImportSummary {
  /// The summary as lines of text, for a person.
  package func lines(isDryRun: Bool) -> [String] {
    var lines: [String] = []
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      let name = count.new + count.changed + count.unchanged == 1 ? kind.singular : kind.plural
      lines.append(
        "\(name): \(count.new) new, \(count.changed) changed, \(count.unchanged) unchanged")
    }
    if counts.isEmpty { lines.append("nothing was found in it") }
    if newReplies > 0 { lines.append("replies: \(newReplies) new") }
    if backlog > 0 { lines.append("backlog, untouched for 30 days: \(backlog)") }
    if unwanted > 0 { lines.append("left out by the map: \(unwanted)") }
    if !gone.isEmpty { lines.append("imported before and no longer there: \(gone.count), kept") }
    lines += notes
    lines += skipped.prefix(10).map { "skipped \($0.place): \($0.reason)" }
    if skippedCount > 10 { lines.append("skipped in all: \(skippedCount)") }
    if isDryRun { lines += exampleLines + markLines }
    if wasStopped { lines.append(ExchangeError.stopped.description) }
    return lines
  }

  private var exampleLines: [String] {
    examples.isEmpty
      ? []
      : ["", "for example:"]
        + examples.map { example in
          let day = example.at.map { " \($0.day)" } ?? ""
          return
            "  \(example.id.kind.singular) \(example.source)\(day) \(example.by): \(example.title)"
        }
  }

  private var markLines: [String] {
    guard !marks.isEmpty else { return [] }
    let sorted = marks.sorted {
      ($0.key.dimension, -$0.value.count, $0.key.value)
        < ($1.key.dimension, -$1.value.count, $1.key.value)
    }
    let lines = sorted.prefix(40).map { mark, occurrence in
      "  \(mark.dimension):\(mark.value) \(occurrence.count) times, "
        + occurrence.examples.map { "“\($0)”" }.joined(separator: ", ")
    }
    let first = sorted.first?.key
    let hint = first.map { "--map \($0.dimension):\($0.value)=question" } ?? ""
    return ["", "what can be mapped, for example with \(hint):"] + lines
  }
}
