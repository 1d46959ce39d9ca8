import DashboardDriver
import KithModel
import KithScreen
import Testing

@testable import KithDashboard

@Suite struct `What a person sets` {
  private func read(_ text: String) -> (settings: Settings, said: [String]) {
    let (settings, errors) = Settings.read(Array(text.utf8), file: "settings.json")
    return (settings, errors.map(\.description))
  }

  @Test func `is taken as it stands`() {
    let (settings, said) = read(
      """
      {
        "theme": "nord", "border": "square", "mouse": false, "first": "today", "celebrate": false,
        "columns": { "questions": ["question", "age"] },
        "keys": { "undo": "u ctrl-_", "delete": "", "close": ["x", "alt-x"] }
      }
      """)
    #expect(said == [])
    #expect(settings.theme == "nord")
    #expect(settings.border == .square)
    #expect(!settings.capturesMouse)
    #expect(settings.firstScreen == .today)
    #expect(!settings.celebrates)
    #expect(settings.columns == ["questions": ["question", "age"]])
    #expect(settings.keys[.undo] == [Key("u"), Key.control("_")])
    #expect(settings.keys[.delete] == [])
    #expect(settings.keys[.close] == [Key("x"), Key.alt("x")])
  }

  @Test(arguments: [
    (#"{ "mouse": "off" }"#, #""mouse" is true or false."#),
    (#"{ "border": "thick" }"#, #""border" can be "rounded", "square", "ascii"."#),
    (#"{ "firts": "today" }"#, #""firts" is no setting. Did you mean "first"?"#),
    (#"{ "keys": { "undoo": "u" } }"#, #""undoo" is nothing a key can do. Did you mean "undo"?"#),
    (#"{ "keys": { "undo": "contrl-u" } }"#, #""contrl-u" is no key"#),
    (#"{ "keys": { "undo": "ctrl-ü" } }"#, "no terminal sends ctrl-ü"),
    (#"{ "columns": { "ideas": ["agee"] } }"#, #"ideas have no column "agee". Did you"#),
    (#"{ "columns": ["age"] }"#, #"{ "questions": ["question", "age"] }"#),
  ])
  func `that says nothing is named with its line, the rest holds`(_ text: String, _ said: String) {
    let answer = read(text)
    #expect(answer.said.count == 1)
    #expect(answer.said.first?.hasPrefix("settings.json, line 1: ") ?? false)
    #expect(answer.said.first?.contains(said) ?? false, "\(answer.said)")
    #expect(answer.settings == Settings())
  }

  @Test(arguments: [
    (#"{ "keys": { "undo": "j" } }"#, #"j is "undo" here and "down" as well"#),
    (#"{ "keys": { "delete": "ctrl-c" } }"#, #"ctrl-c is "delete" here and "stop" as well"#),
    (#"{ "keys": { "undo": "ü", "redo": "ü" } }"#, #"ü is "redo" here and "undo" as well"#),
  ])
  func `a key that two wishes have is said once, and holds`(_ text: String, _ said: String) {
    let answer = read(text)
    #expect(answer.said == ["settings.json, line 1: \(said); give one of them another key."])
    #expect(!answer.settings.keys.isEmpty)
  }

  @Test func `two wishes can change their keys`() {
    #expect(read(#"{ "keys": { "undo": "ü", "redo": "u" } }"#).said == [])
  }

  @Test(arguments: RowColumn.lists)
  func `every column that can be named is one`(_ list: String) throws {
    let kind = try #require(Kind.listed.first { $0.plural == list })
    let heads = Set(RowColumn.all(for: kind).columns.map(\.head))
    #expect(Set(try #require(RowColumn.names(ofList: list))) == heads.subtracting([""]))
  }

  @Test func `without the mouse, the dashboard begins without it`() throws {
    var settings = Settings()
    settings.capturesMouse = false
    let kith = try Pinewood.open(settings: settings).press("ctrl-t")
    #expect(kith.message == "The mouse is Kith's again.")
  }
}

@Suite struct `Keys of one's own` {
  private func open(_ keys: [Wish: [Key]]) throws -> DashboardDriver {
    var settings = Settings()
    settings.keys = keys
    return try Pinewood.open(120, 35, settings: settings)
  }

  @Test func `leave what closes a line of text as it was`() throws {
    let kith = try open([.back: [Key("h")]]).press("/").type("hh")
    #expect(kith.screen.contains("/ hh"))
    kith.press("esc")
    #expect(!kith.dashboard.isTyping)
  }

  @Test func `leave the arrows in a pop-up`() throws {
    let kith = try open([.down: [Key("N")]]).press("4", "f", "down", "enter")
    #expect(kith.dashboard.desk.lists[.question].view.name == "Unanswered")
    kith.press("f").type("mine").press("enter")
    #expect(kith.dashboard.desk.lists[.question].view.name == "Mine")
  }

  @Test func `are the ones that sentences name`() throws {
    let kith = try open([.home: [Key.alt("0")], .leave: [Key("Z")], .undo: [Key("z")]])
    #expect(kith.screen.contains(" alt-0 Home "))
    kith.press("3", "esc")
    #expect(kith.message == "Nothing to go back from; alt-0 is Home, Z quits.")
    kith.press("U")
    #expect(kith.screen.contains("z takes the chosen one back"))
  }
}
