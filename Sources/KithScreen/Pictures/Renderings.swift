/// What a run of neighbouring cells of one style says.
struct Run {
  let column: Int
  var width: Int
  let style: Style
  var text: String
}

extension Grid {
  /// The runs of a row, from left to right.
  /// - Parameter isPicture: every sign that is not a plain letter stands alone, for media that may
  ///   think differently of its width, and so do rows of one sign that is drawn as a shape.
  func runs(inRow y: Int, isPicture: Bool = false) -> [Run] {
    var runs: [Run] = []
    var previous: Cell?
    for (x, cell) in row(y).enumerated() where !cell.isContinuation {
      if let previous, cell.continues(previous, isPicture: isPicture) {
        runs[runs.count - 1].text += text(of: cell)
        runs[runs.count - 1].width += Int(cell.width)
      } else {
        runs.append(
          Run(column: x, width: Int(cell.width), style: cell.style, text: text(of: cell)))
      }
      previous = cell
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

extension Cell {
  fileprivate func continues(_ previous: Cell, isPicture: Bool) -> Bool {
    guard style == previous.style else { return false }
    guard isPicture else { return true }
    if Shape(glyph) != nil || Shape(previous.glyph) != nil { return glyph == previous.glyph }
    return !isCluster && width == 1 && !previous.isCluster && previous.width == 1
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
