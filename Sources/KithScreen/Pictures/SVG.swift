/// A picture of a grid that needs no font of its own and looks right on light and dark pages.
///
/// Every run of letters is told its place and its length, so that columns line up whatever
/// monospaced font there is. Colours that a theme leaves to the terminal follow the page.
struct Drawing {
  let grid: Grid
  let theme: Theme

  static let column = 8.4
  static let row = 18.0
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
      width="\(width)" height="\(height)" role="img" xml:space="preserve">
      <title>\(title.escapedForXML)</title>
      <style>
      text{font:\(Self.fontSize.short)px \(Self.fonts);white-space:pre}
      .b{font-weight:bold}.i{font-style:italic}.u{text-decoration:underline}.d{opacity:.7}
      .page{fill:#ffffff}.ink{fill:#1f2328}.pageLine{stroke:#ffffff}.inkLine{stroke:#1f2328}
      @media(prefers-color-scheme:dark){.page{fill:#0d1117}.ink{fill:#e6edf3}\
      .pageLine{stroke:#0d1117}.inkLine{stroke:#e6edf3}}
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
    for run in grid.runs(inRow: y, isPicture: true) {
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
      letters += elements(of: run, ink, look.attributes, left: left, top: top)
    }
    return grounds + letters
  }

  private func elements(
    of run: Run, _ ink: Paint, _ attributes: Attributes, left: Double, top: Double
  ) -> [String] {
    if let shape = run.text.unicodeScalars.first.flatMap({ Shape($0.value) }) {
      return shape.elements(left: left, top: top, columns: run.width, ink)
    }
    // Not every viewer keeps spaces, so those at the ends are left out and counted.
    let spaces = run.text.prefix { $0 == " " }.count
    let words = run.text.dropFirst(spaces)
    let trailing = words.reversed().prefix { $0 == " " }.count
    guard words.count > trailing else { return [] }
    let length = (Double(run.width - spaces - trailing) * Self.column).short
    let classes = ink.classes + Self.classes(attributes)
    return [
      "<text x=\"\((left + Double(spaces) * Self.column).short)\" "
        + "y=\"\((top + Self.baseline).short)\" textLength=\"\(length)\" "
        + "lengthAdjust=\"spacingAndGlyphs\"\(ink.fill)"
        + (classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"")
        + ">\(String(words.dropLast(trailing)).escapedForXML)</text>"
    ]
  }

  private static func classes(_ attributes: Attributes) -> [String] {
    let words: [(Attributes, String)] = [
      (.bold, "b"), (.italic, "i"), (.underline, "u"), (.dim, "d"),
    ]
    return words.filter { attributes.contains($0.0) }.map(\.1)
  }
}

/// A colour in a picture: fixed, or the page's own ink or paper.
enum Paint: Equatable {
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
  var short: String {
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
