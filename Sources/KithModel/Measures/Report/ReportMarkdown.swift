extension Report {
  /// The report in Markdown, as GitHub, Discourse and their like read it.
  public func markdown() -> String {
    var lines = ["# \(Self.escaped(title))", "", subtitle]
    for section in sections {
      lines += ["", "## \(section.title)"]
      for block in section.blocks { lines += [""] + Self.lines(of: block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .paragraph(let phrases): [text(of: phrases)]
    case .list(let items): items.map { "- " + text(of: $0) }
    case .table(let head, let rows):
      [row(head), row(head.map { _ in "---" })] + rows.map { row($0.map(text)) }
    case .chart(let title, let points):
      [
        "\(title), from \(points.first.map { "\($0.at)" } ?? "") on: "
          + points.map { $0.value.map { Wording.number($0) } ?? "–" }.joined(separator: ", ")
      ]
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func text(of phrases: [ReportPhrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .own(let text): text
      case .foreign(let text): escaped(text)
      case .link(let text, let address): "[\(escaped(text))](<\(address)>)"
      }
    }.joined()
  }

  /// Text that means nothing but itself: every sign that Markdown or the sites that show it could
  /// take for a command stands behind a backslash, and it is one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", ":", "@", "(", ")", "$", "=", "^":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.replacingDots
  }
}

extension String {
  /// `www.` begins a link by itself on many sites.
  fileprivate var replacingDots: String {
    guard lowercased().contains("www.") else { return self }
    return split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
  }

  /// Whether it is an address that a page may link to.
  var isWebAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && utf8.count < 2048
      && utf8.allSatisfy { byte in
        byte > 0x20 && byte < 0x7F && !"<>\"\\`{}|^".utf8.contains(byte)
      }
  }
}
