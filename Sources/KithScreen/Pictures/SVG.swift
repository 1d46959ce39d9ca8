/// A picture of a grid that needs no font of its own and looks right on light and dark pages.
///
/// Every run of letters is told its place and its length, so that columns line up whatever
/// monospaced font there is. Colours that a theme leaves to the terminal follow the page.
private struct Drawing {
  let grid: Grid
  let theme: Theme

  private static let column = 8.4
  private static let row = 18.0
  private static let fontSize = 14.0
  private static let margin = 12.0
  private static let baseline = 13.5
  private static let fonts =
    "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace"

  func svg(title: String) -> String {
    let width = (Double(grid.size.width) * Self.column + 2 * Self.margin).short
    let height = (Double(grid.size.height) * Self.row + 2 * Self.margin).short
    let canvas = Paint(theme.appearance(of: .text).background, standard: .page)
    let rows = (0..<grid.size.height).flatMap(elements(inRow:))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" role="img">
      <title>\(title.escapedForXML)</title>
      <style>
      text{font:\(Self.fontSize.short)px \(Self.fonts);white-space:pre}
      .b{font-weight:bold}.i{font-style:italic}.u{text-decoration:underline}.d{opacity:.7}
      .page{fill:#ffffff}.ink{fill:#1f2328}
      @media(prefers-color-scheme:dark){.page{fill:#0d1117}.ink{fill:#e6edf3}}
      </style>
      <rect width="\(width)" height="\(height)" rx="8" \(canvas.attribute)/>
      \(rows.joined(separator: "\n"))
      </svg>

      """
  }

  private func elements(inRow y: Int) -> [String] {
    let canvas = Paint(theme.appearance(of: .text).background, standard: .page)
    let top = Self.margin + Double(y) * Self.row
    var grounds: [String] = []
    var letters: [String] = []
    for run in grid.runs(inRow: y, splitsAtClusters: true) {
      let look = theme.appearance(of: run.style)
      var ink = Paint(look.foreground, standard: .ink)
      var ground = Paint(look.background, standard: .page)
      if look.attributes.contains(.reverse) { swap(&ink, &ground) }
      let left = Self.margin + Double(run.column) * Self.column
      let length = (Double(run.width) * Self.column).short
      if ground != canvas {
        grounds.append(
          "<rect x=\"\(left.short)\" y=\"\(top.short)\" width=\"\(length)\" "
            + "height=\"\(Self.row.short)\" \(ground.attribute)/>")
      }
      guard run.text.contains(where: { $0 != " " }) else { continue }
      let classes = ink.classes + Self.classes(look.attributes)
      letters.append(
        "<text x=\"\(left.short)\" y=\"\((top + Self.baseline).short)\" textLength=\"\(length)\" "
          + "lengthAdjust=\"spacingAndGlyphs\"\(ink.fill)"
          + (classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"")
          + ">\(run.text.escapedForXML)</text>")
    }
    return grounds + letters
  }

  private static func classes(_ attributes: Attributes) -> [String] {
    let words: [(Attributes, String)] = [
      (.bold, "b"), (.italic, "i"), (.underline, "u"), (.dim, "d"),
    ]
    return words.filter { attributes.contains($0.0) }.map(\.1)
  }
}

/// A colour in a picture: fixed, or the page's own ink or paper.
private enum Paint: Equatable {
  case page, ink
  case hex(String)

  init(_ colour: Colour, standard: Paint) {
    guard let (red, green, blue) = colour.components else {
      self = standard
      return
    }
    let digits = [red, green, blue].map { value in
      let text = String(Int(value), radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    self = .hex("#" + digits.joined())
  }

  var classes: [String] {
    switch self {
    case .page: ["page"]
    case .ink: ["ink"]
    case .hex: []
    }
  }

  var fill: String {
    if case .hex(let colour) = self { return " fill=\"\(colour)\"" }
    return ""
  }

  var attribute: String {
    if case .hex(let colour) = self { return "fill=\"\(colour)\"" }
    return "class=\"\(classes.joined())\""
  }
}

extension Grid {
  /// The grid as a picture, for documents.
  package func svg(_ theme: Theme, title: SafeText) -> String {
    Drawing(grid: self, theme: theme).svg(title: title.string)
  }
}

extension Double {
  /// With at most two digits after the point, and none that say nothing.
  fileprivate var short: String {
    let hundredths = Int(self * 100 + 0.5)
    let (whole, part) = (hundredths / 100, hundredths % 100)
    if part == 0 { return "\(whole)" }
    return part % 10 == 0 ? "\(whole).\(part / 10)" : "\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

extension String {
  fileprivate var escapedForXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
