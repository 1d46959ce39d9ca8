import KithDashboard
import KithScreen
import Testing

@Suite struct `Somebody without a community` {
  private func welcome(_ keys: String..., typing text: String = "") -> Welcome {
    var welcome = Welcome()
    for name in keys { if let key = Key(named: name) { welcome.update(.key(key)) } }
    for letter in text { welcome.update(.key(Key(letter))) }
    return welcome
  }

  private func lines(_ welcome: Welcome, _ size: Size) -> [String] {
    var grid = Grid(size)
    welcome.draw(into: &grid)
    return grid.plainText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `brings in what stands here without typing anything`() {
    #expect(welcome("3", "enter").way == .bring("."))
  }

  @Test func `types a path in the place of the one that is proposed`() {
    var typed = welcome("3", typing: "/tmp/x")
    typed.update(.key(.enter))
    #expect(typed.way == .bring("/tmp/x"))
    var pasted = welcome("3")
    pasted.update(.paste("/tmp/x"))
    pasted.update(.key(.enter))
    #expect(pasted.way == .bring("/tmp/x"))
    var longer = welcome("3", "end", typing: "./topics")
    longer.update(.key(.enter))
    #expect(longer.way == .bring("../topics"))
  }

  @Test(arguments: ["here/there", "./x", ".hidden", "/x"])
  func `gives it a name and not a path`(_ name: String) {
    var welcome = welcome("2", typing: name)
    welcome.update(.key(.enter))
    #expect(welcome.way == nil)
    #expect(lines(welcome, Size(80, 24)).contains { $0.contains("A name has no “/”") })
  }

  @Test(arguments: [Size(80, 24), Size(50, 14), Size(40, 10)])
  func `reads every line whole, however small the window`(_ size: Size) {
    let asked = lines(welcome("3"), size)
    #expect(asked.contains { $0.contains("1  Look round the demo") })
    #expect(asked.contains { $0.contains("3  Bring one in") })
    #expect(asked.contains { $0.contains("Where does it stand?") })
    #expect(lines(welcome(), size).contains { $0.contains("enter opens it · q leaves ") })
    var refused = welcome("3", typing: "x")
    refused.update(.key(.enter))
    refused.returnWith(String(repeating: "This could not be read. ", count: 20))
    let told = lines(refused, size)
    #expect(told.contains { $0.contains("3  Bring one in") })
    #expect(told.contains { $0.contains("…") })
    #expect(told.contains { $0.contains(" x  ") })
  }
}
