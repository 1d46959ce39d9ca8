import KithDashboard
import KithScreen
import Testing

@Suite struct `Writing a text of several lines` {
  private func area(_ text: String = "", _ keys: String...) -> TextArea {
    var area = TextArea(text)
    area.settle(in: Size(20, 5))
    for key in keys {
      if let key = Key(named: key) { _ = area.take(key) }
      area.settle(in: Size(20, 5))
    }
    return area
  }

  @Test(arguments: [
    ("letters go where the cursor is", "ab", ["left", "x"], "axb"),
    ("enter divides a line", "ab", ["left", "enter"], "a\nb"),
    ("backspace takes the letter before", "ab", ["backspace"], "a"),
    ("backspace at a line's start joins it to the one above", "a\nb", ["home", "backspace"], "ab"),
    ("delete takes the letter behind", "ab", ["home", "delete"], "b"),
    ("delete at a line's end joins the next", "a\nb", ["up", "end", "delete"], "ab"),
    ("ctrl-w takes the word before", "one two ", ["ctrl-w"], "one "),
    ("alt-d takes the word behind", "one two", ["home", "alt-d"], " two"),
    ("ctrl-u takes what stands before", "one two", ["left", "ctrl-u"], "o"),
    ("ctrl-k takes the rest of the line", "one\ntwo", ["up", "home", "ctrl-k"], "\ntwo"),
    ("ctrl-k at the end takes the line break", "one\ntwo", ["up", "end", "ctrl-k"], "onetwo"),
    ("ctrl-y puts back what was cut", "one two", ["ctrl-w", "home", "ctrl-y"], "twoone "),
    ("words are walked over", "one two", ["ctrl-left", "ctrl-left", "x"], "xone two"),
    ("and forwards too", "one two", ["home", "ctrl-right", "x"], "onex two"),
    ("up keeps the column", "abc\nde\nfgh", ["up", "up", "x"], "abcx\nde\nfgh"),
    ("ctrl-home goes to the very beginning", "a\nb", ["ctrl-home", "x"], "xa\nb"),
    ("an accent stays on its letter", "e\u{301}a", ["home", "delete"], "a"),
    ("a family is one sign", "👨‍👩‍👧a", ["home", "delete"], "a"),
  ])
  func `keys do to it what hands expect`(
    _ name: String, _ text: String, _ keys: [String], _ result: String
  ) {
    var area = TextArea(text)
    area.settle(in: Size(20, 5))
    for key in keys {
      if let key = Key(named: key) { _ = area.take(key) }
      area.settle(in: Size(20, 5))
    }
    #expect(area.text == result, "\(name)")
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "e\u{302}\u{301}", "ศักดิ์", "नमस्ते", "🇩🇪🇫🇷"])
  func `marks that are typed one by one become one with their letter`(_ word: String) {
    var area = TextArea()
    var line = LineField()
    for scalar in word.unicodeScalars {
      _ = area.take(Key(Character(scalar)))
      _ = line.take(Key(Character(scalar)))
    }
    for _ in word {
      _ = area.take(Key(.left))
      _ = line.take(Key(.left))
    }
    _ = area.take(Key("x"))
    _ = line.take(Key("x"))
    #expect(area.text == "x" + word)
    #expect(line.text == "x" + word)
  }

  @Test func `a word with accents is taken back whole`() {
    var area = TextArea()
    for letter in ["a", "e", "\u{301}", "b"] { _ = area.take(Key(Character(letter))) }
    #expect(area.text == "ae\u{301}b")
    _ = area.undo()
    #expect(area.text == "")
  }

  @Test func `typing is taken back word by word, and done again`() {
    var area = TextArea()
    for letter in "two words" { _ = area.take(Key(letter)) }
    _ = area.undo()
    #expect(area.text == "two")
    _ = area.undo()
    #expect(area.text == "")
    let isMore = area.undo()
    #expect(!isMore)
    _ = area.redo()
    _ = area.redo()
    #expect(area.text == "two words")
  }

  @Test func `after something new is typed, what was taken back is gone`() {
    var area = area("", "a", "b")
    _ = area.undo()
    _ = area.take(Key("c"))
    let isMore = area.redo()
    #expect(!isMore)
    #expect(area.text == "c")
  }

  @Test func `a paste is taken back as one`() {
    var area = area("before ")
    area.insert("many\nlines\nof text")
    #expect(area.text == "before many\nlines\nof text")
    _ = area.undo()
    #expect(area.text == "before ")
  }

  @Test func `what the editor wrote can be taken back`() {
    var area = area("mine")
    area.rewrite("theirs")
    _ = area.undo()
    #expect(area.text == "mine")
  }

  @Test func `line breaks of other systems are line breaks`() {
    var area = area()
    area.insert("a\r\nb\rc")
    #expect(area.text == "a\nb\nc")
  }

  @Test func `any edits taken back lead to where it began, and forward to where it ended`() {
    let keys = [
      "a", "é", "世", "space", "enter", "backspace", "delete", "left", "right", "up", "down", "home",
      "end", "ctrl-w", "ctrl-k", "ctrl-u", "ctrl-y", "alt-d", "page-up", "page-down", "tab",
    ].compactMap { Key(named: $0) }
    var state: UInt64 = 5
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var area = TextArea("It begins\nwith two lines.")
    for step in 0..<900 {
      if step % 50 == 7 { area.insert("pasted\u{301}\ntext 👩‍🚀 ") }
      if step % 70 == 9 { _ = area.undo() }
      if step % 110 == 11 { _ = area.redo() }
      _ = area.take(keys[next(keys.count)])
      area.settle(in: Size(3 + next(40), 1 + next(12)))
    }
    let end = area.text
    while area.undo() {}
    #expect(area.text == "It begins\nwith two lines.")
    while area.redo() {}
    #expect(area.text == end)
  }
}
