package import KithModel
package import KithScreen

/// A text laid out for a width: lines of pieces, some of which lead somewhere.
package struct Prose: Sendable {
  /// Where a line leads.
  package enum Target: Hashable, Sendable {
    case object(ID)
    case web(String)
  }

  /// One line.
  package struct Line: Sendable {
    package var spans: [Span]
    package var target: Target?
    /// A line across instead of words.
    package var isRule = false
  }

  package let width: Int
  package private(set) var lines: [Line] = []
  /// Longer texts end with a line that says so.
  private static let mostLines = 20_000

  package init(width: Int) { self.width = max(1, width) }

  // MARK: Writing

  package mutating func line(_ spans: [Span] = [], target: Target? = nil) {
    append(Line(spans: spans, target: target))
  }

  private mutating func append(_ line: Line) {
    if lines.count < Self.mostLines {
      lines.append(line)
    } else if !isFull {
      lines.append(Line(spans: [Span("… what follows is left out", .quiet)]))
    }
  }

  private var isFull: Bool { lines.count > Self.mostLines }

  package mutating func line(_ text: String, _ style: Style = .text, target: Target? = nil) {
    line([Span(text, style)], target: target)
  }

  /// An empty line, unless there is one already.
  package mutating func gap() {
    if let last = lines.last, !last.spans.isEmpty || last.isRule { line() }
  }

  /// A heading with a line after it.
  package mutating func heading(_ text: String, note: String = "") {
    gap()
    line([Span(text, .heading.bold)] + (note.isEmpty ? [] : [Span("  " + note, .quiet)]))
  }

  package mutating func rule(_ spans: [Span]) {
    gap()
    append(Line(spans: spans, target: nil, isRule: true))
  }

  /// Text of one style, wrapped.
  package mutating func paragraph(
    _ text: String, _ style: Style = .text, indent: Int = 0, target: Target? = nil
  ) {
    for part in SafeText.lines(of: text) {
      for wrapped in part.wrapped(to: max(1, width - indent)) {
        line(
          (indent == 0 ? [] : [Span(SafeText(String(repeating: " ", count: indent)))])
            + [Span(wrapped, style)], target: target)
        guard !isFull else { return }
      }
    }
  }

  /// Pieces in a row, going on in the next line where they don't fit.
  package mutating func row(_ pieces: [[Span]], joint: String = " · ", indent: Int = 0) {
    var spans: [Span] = []
    for piece in pieces where piece.width > 0 {
      let wanted = spans.width + piece.width + (spans.isEmpty ? 0 : joint.count)
      if !spans.isEmpty, wanted > width {
        line(spans)
        spans = indent == 0 ? [] : [Span(String(repeating: " ", count: indent))]
        spans += piece
      } else {
        if !spans.isEmpty { spans.append(Span(joint, .quiet)) }
        spans += piece
      }
    }
    if !spans.isEmpty { line(spans) }
  }

  /// What somebody wrote: quotes and code told apart, addresses gathered below as links.
  package mutating func words(_ text: Text, indent: Int = 0) {
    var isCode = false
    let all = String(text)
    for part in SafeText.lines(of: all) {
      let bare = part.string.drop { $0 == " " }
      let isFence = bare.hasPrefix("```")
      let style: Style =
        isCode || isFence || part.string.hasPrefix("    ")
        ? .code : bare.hasPrefix(">") ? .quote : .text
      if isFence { isCode.toggle() }
      for wrapped in part.wrapped(to: max(1, width - indent)) {
        guard !isFull else { return }
        line(
          (indent == 0 ? [] : [Span(SafeText(String(repeating: " ", count: indent)))])
            + [Span(wrapped, style)])
      }
    }
    for address in WebAddress.first(20, in: all) {
      let shown = SafeText("↗ " + address).shortened(to: max(1, width - indent))
      line(
        (indent == 0 ? [] : [Span(SafeText(String(repeating: " ", count: indent)))])
          + [Span(shown, .link)], target: .web(address))
    }
  }

  // MARK: Looking

  /// The lines that lead somewhere.
  package var targets: [Int] { lines.indices.filter { lines[$0].target != nil } }

  /// The lines that hold a text, whatever its case.
  func lines(with wanted: String) -> [Int] {
    let wanted = wanted.lowercased()
    guard !wanted.isEmpty else { return [] }
    return lines.indices.filter {
      lines[$0].spans.map(\.text.string).joined().lowercased().contains(wanted)
    }
  }
}

/// Addresses of the web in a text.
enum WebAddress {
  /// So many different ones at most: a text may hold nothing else.
  static func first(_ most: Int, in text: String) -> [String] {
    var found: [String] = []
    // Scalar by scalar: the signs of a hostile text can be as long as the text.
    var rest = text.unicodeScalars[...]
    while found.count < most, let start = rest.firstIndex(of: "h") {
      rest = rest[start...]
      guard rest.starts(with: "http".unicodeScalars) else {
        rest.removeFirst()
        continue
      }
      var word = rest.prefix {
        !$0.properties.isWhitespace && !"<>\"'`()[]{}|\\".unicodeScalars.contains($0)
      }
      rest = rest[word.endIndex...]
      while let last = word.last, ".,;:!?*_".unicodeScalars.contains(last) { word.removeLast() }
      let trimmed = String(word)
      let isAddress = trimmed.hasPrefix("https://") || trimmed.hasPrefix("http://")
      if isAddress, trimmed.count > 10, !found.contains(trimmed) { found.append(trimmed) }
    }
    return found
  }
}

extension Grid {
  /// The lines of a text from `top` on; the one that is chosen among the links stands out.
  mutating func draw(
    _ prose: Prose, from top: Int, in rect: Rect, chosen: Int? = nil, matching: String = ""
  ) {
    for (row, line) in prose.lines.dropFirst(top).prefix(rect.height).enumerated() {
      let place = rect.origin.moved(down: row)
      let isChosen = chosen == top + row
      if line.isRule {
        rule(Rect(rect.x, place.y, rect.width, 1))
        write(line.spans, at: place.moved(right: 2), limit: rect.width - 2)
        continue
      }
      if isChosen { fill(Rect(rect.x, place.y, rect.width, 1), style: .cursor) }
      write(line.spans, at: place, limit: rect.width, on: isChosen ? .cursor : .screen)
      if !matching.isEmpty { markMatches(matching, line, at: place, limit: rect.width) }
    }
  }

  private mutating func markMatches(
    _ wanted: String, _ line: Prose.Line, at origin: Point, limit: Int
  ) {
    let text = line.spans.map(\.text.string).joined()
    let lowered = text.lowercased()
    guard lowered.count == text.count else { return }
    var start = lowered.startIndex
    while let range = lowered[start...].firstRange(of: wanted.lowercased()), !range.isEmpty {
      let offset = lowered.distance(from: lowered.startIndex, to: range.lowerBound)
      let count = lowered.distance(from: range.lowerBound, to: range.upperBound)
      let before = SafeText(String(text.prefix(offset)))
      let match = SafeText(String(text.dropFirst(offset).prefix(count)))
      write(
        match, at: origin.moved(right: before.width), style: Style(.mark, emphasis: .reverse),
        limit: limit - before.width)
      start = range.upperBound
    }
  }
}
