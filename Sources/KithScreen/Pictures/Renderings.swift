/// What a run of neighbouring cells of one style says.
struct Run {
  let column: Int
  var width: Int
  let style: Style
  var text: String
}

extension Grid {
  /// The runs of a row, from left to right.
  /// - Parameter splitsAtClusters: every sign that is not a plain letter stands alone, for media
  ///   that may think differently of its width.
  func runs(inRow y: Int, splitsAtClusters: Bool = false) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for x in 0..<size.width {
      let cell = self[Point(x, y)]
      if cell.isContinuation { continue }
      let standsAlone = splitsAtClusters && (cell.isCluster || cell.width != 1)
      if isOpen, !standsAlone, let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].text += text(of: cell)
        runs[runs.count - 1].width += 1
      } else {
        runs.append(
          Run(column: x, width: Int(cell.width), style: cell.style, text: text(of: cell)))
      }
      isOpen = !standsAlone
    }
    return runs
  }

  /// Letters only, without spaces at the ends of lines.
  package var plainText: String {
    (0..<size.height).map { y in
      var line = runs(inRow: y).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Letters with colours, for a terminal that scrolls; every line stands on its own.
  package func ansi(_ theme: Theme, depth: ColourDepth) -> String {
    (0..<size.height).map { y in
      let line = runs(inRow: y).map { run in
        theme.appearance(of: run.style, depth: depth).escape + run.text
      }.joined()
      return line + (depth == .none && !line.contains("\u{1B}") ? "" : "\u{1B}[0m")
    }.joined(separator: "\n")
  }
}

extension Appearance {
  /// Sets exactly this appearance, whatever was set before.
  var escape: String {
    var codes = ["0"]
    codes += Attributes.words.filter { attributes.contains($0.attribute) }.map { "\($0.code)" }
    if let code = foreground.code(base: 30) { codes.append(code) }
    if let code = background.code(base: 40) { codes.append(code) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension Colour {
  fileprivate func code(base: Int) -> String? {
    switch self {
    case .standard: nil
    case .indexed(let index) where index < 8: "\(base + Int(index))"
    case .indexed(let index) where index < 16: "\(base + 52 + Int(index))"
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
