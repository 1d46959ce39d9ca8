/// A manual page made of one of the project's own Markdown pages, so that both say the same.
///
/// It knows what those pages use: headings, paragraphs, lists, tables, code, and `words` in a line.
struct MarkdownPage {
  private(set) var lines: [String] = []
  private var paragraph: [Substring] = []
  private var listIsOpen = false
  private var code: [Substring]?
  private var header: [String] = []

  init(_ markdown: String) {
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { take(line) }
    close()
    if let code { lines += Roff.example(code) }
  }

  private mutating func take(_ line: Substring) {
    if line.hasPrefix("```") {
      close()
      if let code {
        lines += Roff.example(code)
        self.code = nil
      } else {
        code = []
      }
    } else if code != nil {
      code?.append(line)
    } else if line.hasPrefix("# ") {
      close()
    } else if line.hasPrefix("## ") {
      close()
      lines.append(".SH " + Self.inline(line.dropFirst(3)).uppercased())
    } else if line.hasPrefix("    "), paragraph.isEmpty {
      close()
      lines += Roff.example([line.dropFirst(4)])
    } else if line.hasPrefix("|") {
      close(keepingTable: true)
      row(line)
    } else if line.hasPrefix("- ") {
      close()
      listIsOpen = true
      paragraph.append(line.dropFirst(2))
    } else if line.isEmpty {
      close()
    } else {
      paragraph.append(line)
    }
  }

  /// Ends a paragraph, an item or a table.
  private mutating func close(keepingTable: Bool = false) {
    if !keepingTable { header = [] }
    defer { (paragraph, listIsOpen) = ([], false) }
    guard !paragraph.isEmpty else { return }
    lines.append(listIsOpen ? ".IP \\(bu 2" : ".PP")
    lines.append(Self.inline(paragraph.map(Self.trimmed).joined(separator: " ")))
  }

  private mutating func row(_ line: Substring) {
    let cells = Self.cells(line)
    if header.isEmpty {
      header = cells
    } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
      lines += [".TP", Self.inline(cells.first ?? "")]
      // Two columns explain themselves; of more, each says what it is.
      let rest = zip(header, cells).dropFirst().filter { !$0.1.isEmpty }
        .map { cells.count > 2 ? "\($0.0): \($0.1)" : $0.1 }
      lines.append(rest.isEmpty ? "\\&" : Self.inline(rest.joined(separator: ". ")))
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { trimmed($0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String { String(text).trimmed }

  /// Words between ` are strong, those between * slanted; of a link its words are shown.
  static func inline(_ text: some StringProtocol) -> String {
    var result = ""
    for (place, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if place % 2 == 1 {
        result += "\\fB" + Roff.text(part).replacing("'", with: "\\(aq") + "\\fR"
      } else {
        result += slanted(withoutLinks(part))
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  private static func slanted(_ text: String) -> String {
    text.split(separator: "*", omittingEmptySubsequences: false).enumerated().map { place, part in
      let words = part.isEmpty ? "" : Roff.text(part)
      return place % 2 == 1 ? "\\fI\(words)\\fR" : words
    }.joined()
  }

  private static func withoutLinks(_ text: some StringProtocol) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      rest[close...].hasPrefix("]("), let end = rest[close...].firstIndex(of: ")")
    {
      result += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
