/// Text for manual pages: what roff would take as its own is said so that it shows.
enum Roff {
  /// A title line.
  static func title(_ name: String, _ section: Int, _ volume: String) -> String {
    ".TH \(name.uppercased()) \(section) \(Program.date) \"kith \(Program.version)\" \"\(volume)\""
  }

  /// Text that roff takes as it is: no escapes, no line that begins like a request.
  static func text(_ text: some StringProtocol) -> String {
    let escaped = escaped(text)
    let isRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    return isRequest ? "\\&" + escaped : escaped
  }

  /// Lines that are shown as they stand.
  static func example(_ lines: [some StringProtocol]) -> [String] {
    [".PP", ".nf", ".RS 4"]
      + lines.map { line in
        line.isEmpty ? "\\&" : text(line).replacing("'", with: "\\(aq")
      } + [".RE", ".fi"]
  }

  /// A whole page: text in lines of the length that is usual, no paragraph begun twice.
  static func page(_ lines: [String]) -> String {
    var page: [String] = []
    var isFilled = true
    for line in lines {
      if line == ".nf" || line == ".fi" { isFilled = line == ".fi" }
      let isHeaded = page.last.map { $0.hasPrefix(".SH") || $0.hasPrefix(".SS") } ?? false
      if line == ".PP", isHeaded { continue }
      page += isFilled && !line.hasPrefix(".") ? folded(line) : [line]
    }
    return page.joined(separator: "\n")
  }

  private static let width = 78

  private static func folded(_ line: String) -> [String] {
    guard line.utf8.count > width else { return [line] }
    var lines = [""]
    for word in line.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.utf8.count + word.utf8.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word.hasPrefix(".") || word.hasPrefix("'") ? "\\&" + word : String(word))
      }
    }
    return lines
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "…": result += "..."
      case "“": result += "\\(lq"
      case "”": result += "\\(rq"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return result
  }
}
