extension SafeText {
  /// A longer text, line by line: line breaks divide, tabs become spaces, all else is made safe.
  package static func lines(of text: String) -> [SafeText] {
    var lines: [SafeText] = []
    var line = ""
    // The bytes up to the last tab: they fill whole columns of four and are not measured again.
    var measured = 0
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending {
      pending = scalars.next()
      switch scalar {
      case "\r" where pending == "\n":
        break
      case "\n":
        lines.append(SafeText(line))
        (line, measured) = ("", 0)
      case "\t":
        let rest = line.utf8.count - measured
        let column = rest == 0 ? 0 : SafeText(String(Substring(line.utf8.suffix(rest)))).width
        line += ["    ", "   ", "  ", " "][column % 4]
        measured = line.utf8.count
      default:
        line.unicodeScalars.append(scalar)
      }
    }
    lines.append(SafeText(line))
    return lines
  }

  /// A longer text for plain output: safe, with its line breaks.
  package static func document(_ text: String) -> String {
    lines(of: text).map(\.string).joined(separator: "\n")
  }

  /// Lines of at most `limit` columns, broken between words, and inside a word that is too long.
  ///
  /// Spaces at the beginning stay and are repeated on the lines that follow, so that lists and
  /// quotes keep their shape.
  package func wrapped(to limit: Int) -> [SafeText] {
    guard limit > 0 else { return [] }
    guard width > limit else { return [self] }
    var wrapping = Wrapping(limit: limit, indent: indentation(within: limit))
    for cluster in clusters { wrapping.take(cluster) }
    return wrapping.finish()
  }

  private func indentation(within limit: Int) -> Int {
    let spaces = string.prefix { $0 == " " }.count
    return spaces * 2 <= limit ? spaces : 0
  }
}

/// Lines in the making: whole words as long as they fit.
private struct Wrapping {
  let limit: Int
  let indent: Int
  private var lines: [SafeText] = []
  private var line = ""
  private var lineWidth = 0
  private var word = ""
  private var wordWidth = 0
  private var gap = 0

  init(limit: Int, indent: Int) {
    self.limit = limit
    self.indent = indent
  }

  mutating func take(_ cluster: Cluster) {
    if cluster.first == " " && cluster.rest.isEmpty {
      endWord()
      gap += 1
      return
    }
    // Between ideographs and beside emoji a line may break without a space.
    if cluster.width == 2 && cluster.rest.isEmpty { endWord() }
    if indent + wordWidth + cluster.width > limit { endWord(midWord: true) }
    let fits = cluster.width <= limit
    word += fits ? cluster.string : "\u{FFFD}"
    wordWidth += fits ? cluster.width : 1
    if cluster.width == 2 && cluster.rest.isEmpty { endWord() }
  }

  private mutating func endWord(midWord: Bool = false) {
    guard wordWidth > 0 else { return }
    if lineWidth + gap + wordWidth > limit && lineWidth > 0 { endLine() }
    if lineWidth == 0 { gap = indent }
    line += String(repeating: " ", count: gap) + word
    lineWidth += gap + wordWidth
    (word, wordWidth, gap) = ("", 0, 0)
    if midWord { endLine() }
  }

  private mutating func endLine() {
    guard lineWidth > 0 else { return }
    lines.append(SafeText(line))
    (line, lineWidth) = ("", 0)
  }

  mutating func finish() -> [SafeText] {
    endWord()
    endLine()
    return lines.isEmpty ? [""] : lines
  }
}
