import KithScreen
import Testing

@Suite struct `A grid` {
  @Test func `shows what is written, and nothing outside of it`() {
    var grid = Grid(Size(12, 3))
    grid.write("hello", at: Point(2, 0))
    grid.write("far too long for this", at: Point(8, 1))
    grid.write("left of it", at: Point(-5, 2))
    grid.write("above", at: Point(0, -1))
    grid.write("below", at: Point(0, 3))
    #expect(grid.plainText == "  hello\n        far\nof it")
  }

  @Test func `keeps wide signs whole`() {
    var grid = Grid(Size(6, 2))
    grid.write("漢字x", at: .zero)
    grid.write("漢字漢字", at: Point(1, 1))
    #expect(grid.plainText == "漢字x\n 漢字")
    grid.write("a", at: Point(1, 0))
    #expect(grid.plainText == " a字x\n 漢字")
    grid.write("b", at: Point(2, 0))
    #expect(grid.plainText == " ab x\n 漢字")
  }

  @Test func `cuts half a wide sign at the left of a clip`() {
    var grid = Grid(Size(6, 1))
    grid.clipped(to: Rect(1, 0, 4, 1)) { $0.write("漢字漢", at: .zero, style: .warm) }
    #expect(grid.plainText == "  字")
    #expect(grid[Point(1, 0)].style == .warm)
    #expect(grid[Point(0, 0)].style == .text)
  }

  @Test func `knows roles and grounds of cells`() {
    var grid = Grid(Size(5, 1))
    grid.fill(Rect(0, 0, 5, 1), style: .text.on(.cursor))
    grid.write("ab", at: .zero, style: .overdue.on(.cursor))
    #expect(grid[.zero].style == .overdue.on(.cursor))
    #expect(grid[Point(4, 0)].style == .text.on(.cursor))
  }

  @Test(
    arguments: [
      (Border.rounded, GlyphSet.full, "╭─ Tasks ── 27 ─╮\n│               │\n╰───────────────╯"),
      (Border.square, GlyphSet.full, "┌─ Tasks ── 27 ─┐\n│               │\n└───────────────┘"),
      (Border.rounded, GlyphSet.plain, "┌─ Tasks ── 27 ─┐\n│               │\n└───────────────┘"),
      (Border.rounded, GlyphSet.ascii, "+- Tasks -- 27 -+\n|               |\n+---------------+"),
    ] as [(Border, GlyphSet, String)])
  func `draws boxes`(border: Border, glyphs: GlyphSet, picture: String) {
    var grid = Grid(Size(17, 3), glyphs: glyphs)
    let room = grid.box(grid.bounds, border: border, title: "Tasks", note: "27")
    #expect(grid.plainText == picture)
    #expect(room == Rect(1, 1, 15, 1))
  }

  @Test func `leaves out the note before it shortens the title`() {
    var grid = Grid(Size(14, 2))
    grid.box(grid.bounds, title: "A long title", note: "12")
    #expect(grid.plainText == "╭─ A long… ──╮\n╰────────────╯")
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (1, 5), (3, 2), (500, 200)])
  func `can have any size`(width: Int, height: Int) {
    var grid = Grid(Size(width, height))
    let room = grid.box(grid.bounds, title: "title", note: "note")
    grid.write("漢字 👩🏽‍💻 text", at: room.origin)
    grid.write(ScrollBar(first: 3, shown: 5, of: 50), in: room)
    grid.line(Series([1, 5, 2]), in: room)
    grid.columns(Series([1, 5, 2]), in: room)
    grid.bar(3, of: 4, in: room)
    #expect(grid.cells.count == width * height)
    #expect(grid.cut(to: Size(7, 3)).size == Size(7, 3))
  }

  @Test func `says whether two of them look the same`() {
    var one = Grid(Size(10, 2))
    var two = Grid(Size(10, 2))
    // The same clusters, met in another order.
    one.write("👩🏽‍💻 e\u{301}", at: .zero)
    two.write("e\u{301}", at: Point(3, 0))
    #expect(one != two)
    two.write("👩🏽‍💻", at: .zero)
    #expect(one == two)
    two.cursor = .zero
    #expect(one != two)
  }
}

@Suite struct `Small charts` {
  @Test func `draw a sparkline`() {
    var grid = Grid(Size(6, 1))
    grid.sparkline(Series([0, 1, 4, 8, .nan, 0.01]), at: .zero)
    #expect(grid.plainText == "·▁▄█·▁")
  }

  @Test func `draw bars to an eighth of a column`() {
    var grid = Grid(Size(8, 1))
    grid.bar(5, of: 16, in: grid.bounds)
    #expect(grid.plainText == "██▌")
  }

  @Test func `draw columns, the newest at the right`() {
    var grid = Grid(Size(3, 2))
    grid.columns(Series([100, 1, 8, 16]), in: grid.bounds, largest: 16)
    #expect(grid.plainText == "  █\n▁██")
  }

  @Test func `draw a line in braille`() {
    var grid = Grid(Size(4, 1))
    grid.line(Series([0, 3, 0]), in: grid.bounds)
    #expect(grid.plainText == "⡠⠊⠑⢄")
  }

  @Test func `have a twin in ASCII`() {
    var grid = Grid(Size(5, 3), glyphs: .ascii)
    grid.sparkline(Series([0, 4, 8]), at: .zero)
    grid.line(Series([0, 1, 0]), in: Rect(0, 1, 5, 2))
    #expect(grid.plainText.utf8.allSatisfy { $0 < 0x80 })
    #expect(grid.plainText == " =#\n  **\n**  *")
  }

  @Test(arguments: [(0, "#|||"), (1, "|#||"), (29, "||#|"), (30, "|||#")])
  func `place a scroll bar's thumb`(first: Int, picture: String) {
    var grid = Grid(Size(1, 4), glyphs: .ascii)
    grid.write(ScrollBar(first: first, shown: 10, of: 40), in: grid.bounds)
    #expect(grid.plainText.replacing("\n", with: "") == picture)
  }
}

@Suite struct `Pictures of a grid` {
  private func sample() -> Grid {
    var grid = Grid(Size(10, 2))
    grid.write("<late> &", at: .zero, style: .overdue)
    grid.write("漢 ok", at: Point(0, 1), style: .good.on(.cursor))
    return grid
  }

  @Test func `come as text with colours`() {
    let text = sample().ansi(.mono, depth: .none)
    #expect(text.hasPrefix("\u{1B}[0;1;4m<late> &\u{1B}[0m"))
    #expect(sample().ansi(.hearth, depth: .direct).contains("38;2;"))
    #expect(sample().ansi(.hearth, depth: .indexed).contains("38;5;"))
  }

  @Test func `come as SVG whose columns line up`() {
    let svg = sample().svg(.hearth, title: "A <sample>")
    #expect(svg.contains("<title>A &lt;sample&gt;</title>"))
    #expect(svg.contains(">&lt;late&gt; &amp;</text>"))
    #expect(svg.contains("textLength=\"16.8\""))
    #expect(!svg.contains("font-face"))
  }

  @Test func `draw lines, bars and dots, whatever the font`() {
    var grid = Grid(Size(8, 3))
    grid.box(Rect(0, 0, 4, 3))
    grid.bar(1, of: 2, in: Rect(4, 0, 4, 1))
    grid.line(Series([0, 1]), in: Rect(4, 1, 4, 2))
    let svg = grid.svg(.hearth, title: "Shapes")
    #expect(svg.contains("<path") && svg.contains("<rect x=\"45.6\""))
    #expect(!svg.contains("<text"))
  }

  @Test func `follow the page where a theme leaves colours to the terminal`() {
    let svg = sample().svg(.mono, title: "Mono")
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(svg.contains("class=\"ink"))
  }
}
