extension Grid {
  /// A line about a theme for `kith themes`: its name, how its roles look, and what it is like.
  ///
  /// The grid has a theme of its own, so a list is made of one grid for each theme.
  /// - Parameter isInUse: marks the one that is shown.
  package static func swatch(
    of theme: Theme, width: Int, nameWidth: Int, isInUse: Bool, glyphs: GlyphSet = .full
  ) -> Grid {
    var grid = Grid(Size(width, 1), glyphs: glyphs)
    let mark = glyphs.sign("▸", ascii: ">")
    if isInUse { grid.place(mark, at: .zero, style: .accent) }
    grid.write(SafeText(theme.name), at: Point(2, 0), style: .title)
    var place = Point(nameWidth + 4, 0)
    let samples: [(SafeText, Style)] = [
      ("text ", .text), ("quiet ", .quiet), ("key ", .key), ("warm ", .warm), ("good ", .good),
      ("bad ", .bad), ("overdue ", .overdue), (" cursor ", .cursor), (" selected ", .selected),
    ]
    for (word, style) in samples { place = grid.write(word, at: place, style: style) }
    for person in 0..<8 {
      let sign = glyphs.sign("█", ascii: "#")
      grid.place(sign, at: place.moved(right: 1 + person), style: .person(person))
    }
    grid.write(SafeText(theme.about), at: place.moved(right: 10), style: .quiet)
    return grid
  }
}

extension ThemeShelf {
  /// What `kith themes` prints: every theme in its own colours, `current` marked, the broken ones
  /// with what is wrong.
  package func listing(
    own names: [String] = [], current: String, width: Int, depth: ColourDepth,
    glyphs: GlyphSet = .full
  ) -> String {
    let names = BuiltinThemes.names + names.filter { !BuiltinThemes.names.contains($0) }.sorted()
    let nameWidth = names.map { SafeText($0).width }.max() ?? 0
    let lines = names.map { name -> String in
      do {
        let theme = try theme(named: name)
        let swatch = Grid.swatch(
          of: theme, width: width, nameWidth: nameWidth, isInUse: name == current, glyphs: glyphs)
        return depth == .none ? swatch.plainText : swatch.ansi(theme, depth: depth)
      } catch {
        return "  \(SafeText(name).padded(to: nameWidth))  \(SafeText("\(error)"))"
      }
    }
    return lines.joined(separator: "\n")
  }
}
