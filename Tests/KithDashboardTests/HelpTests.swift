import DashboardDriver
import KithModel
import KithScreen
import Testing

@testable import KithDashboard

@Suite struct `Looking for a key` {
  /// What `?` lists for what is typed there.
  private func help(_ kith: DashboardDriver, _ words: String) -> String {
    kith.press("?").type(words).screen
  }

  @Test(arguments: [
    ("3", "decline the idea", false), ("4", "vote for the idea", false),
    ("7", "vote for the idea", true), ("4", "accept the answer", true),
    ("2", "accept the answer", false),
  ])
  func `only what makes sense of the kind is listed`(
    _ screen: String, _ words: String, _ isListed: Bool
  ) throws {
    let kith = try Pinewood.openBusy(120, 40).press(screen)
    #expect(help(kith, words).contains("nothing fits; backspace widens") == !isListed)
  }

  @Test func `thanks are dealt without likenesses and people to mark`() throws {
    let kith = try Morning.open().deal(.thanks)
    try #require(kith.card(.thanks) != nil)
    #expect(help(kith, "likeness").contains("nothing fits"))
    let others = try Morning.open().deal(.questions)
    #expect(help(others, "likeness").contains("choose the likeness above"))
  }

  @Test(arguments: [
    ("9", "saved views"), ("1", "saved views"), ("1", "select the row"),
    ("1", "filter the list"), ("8", "look at it by"), ("9", "select every row"),
    ("4", "be shown round"),
  ])
  func `what a screen has no use for is not listed`(_ screen: String, _ words: String) throws {
    #expect(help(try Morning.open().press(screen), words).contains("nothing fits"))
  }

  @Test func `words for the list in front are listed where there is one`() throws {
    let kith = try Morning.open().press("4")
    #expect(help(kith, "filter the list").contains(":filter"))
    kith.press("esc", "enter")
    #expect(help(kith, "filter the list").contains("nothing fits"))
  }

  @Test(arguments: [(160, true), (100, false), (80, false)])
  func `a command stands whole behind what it does, or not at all`(
    _ width: Int, _ isShown: Bool
  ) throws {
    let kith = try Pinewood.openBusy(width, 40).press("4", "?").type("assign")
    let line = try #require(kith.lines.first { $0.contains("assign a task, ask about") })
    #expect(line.contains("or for a review  kith") == false)
    #expect(line.contains("kith assign ID MEMBER") == isShown)
    #expect(line.contains("kith") == isShown)
  }

  @Test func `what has no key of its own is named by its word`() throws {
    let kith = try Pinewood.openBusy(120, 40).press("4", "enter")
    #expect(help(kith, "make a new one").contains(":new"))
  }

  @Test func `roles are found, and words that are only said`() throws {
    let kith = try Pinewood.openBusy(120, 40).press("2")
    #expect(help(kith, "role").contains("give a role or a circle"))
    kith.press("esc")
    #expect(help(kith, "why").contains("why an object is not in the list"))
    kith.press("enter").type("q9")
    #expect(kith.lines.contains { $0.contains(": why q9") || $0.contains(":  why q9") })
  }

  @Test func `a refusal that is longer than the line goes on in the next`() throws {
    let kith = try Pinewood.openBusy(50, 14)
    kith.at(Pinewood.abroad).press("A")
    #expect(kith.lines.suffix(2).joined().contains("Nobody replied to"))
    #expect(kith.lines.suffix(2).joined().contains("closes it for another"))
  }
}

@Suite struct `Keys that a person gave to other letters` {
  /// Every wish on a key of its own that nobody has by themselves.
  private var settings: Settings {
    var settings = Settings()
    for (place, wish) in Wish.allCases.enumerated() {
      guard let letter = Unicode.Scalar(0x0430 + place) else { continue }
      // With alt it is no text either where letters are.
      settings.keys[wish] = [.alt(Character(letter))]
    }
    return settings
  }

  /// The words of a sentence that name a usual key; what stands in quotation marks is somebody's.
  private func strays(_ text: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    for word in text.split(separator: " ") {
      if word.contains("“") { isQuoted = true }
      let bare = word.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      if !isQuoted, bare.count == word.filter({ !";,.:".contains($0) }).count {
        let isLetter = bare.count == 1 && !["a", "I", "-"].contains(bare) && Int(bare) == nil
        if isLetter || Self.isUsual(bare) { words.append(bare) }
      }
      if word.contains("”") { isQuoted = false }
    }
    return words
  }

  private static func isUsual(_ key: String) -> Bool {
    ["esc", "enter", "tab", "space"].contains(key)
      || ["ctrl-", "alt-"].contains { key.hasPrefix($0) && key.count == $0.count + 1 }
  }

  private func open(me: ID? = Pinewood.ana) throws -> DashboardDriver {
    try DashboardDriver(Size(160, 45), me: me, settings: settings, Pinewood.busy)
  }

  private func press(_ kith: DashboardDriver, _ wishes: Wish...) throws {
    for wish in wishes {
      let key = try #require(
        kith.dashboard.desk.keymap.key(of: wish, in: kith.dashboard.uppermost.places), "\(wish)")
      kith.press(key)
    }
  }

  /// The keys by their usual names that are to be seen.
  private func seen(_ kith: DashboardDriver) -> [String] {
    strays(kith.screen.replacing("│", with: " ")).filter(Self.isUsual)
  }

  private static let things = [
    Pinewood.camera, Pinewood.abroad, Pinewood.reward, Pinewood.guide, Pinewood.desk,
    Pinewood.nights, Pinewood.race, Pinewood.patch, Pinewood.sam, Pinewood.thanks,
  ]

  @Test func `no doing names the usual ones`() throws {
    let kith = try DashboardDriver(
      Size(120, 40), me: Pinewood.ana, settings: settings, Pinewood.busy)
    for isClosed in [false, true] {
      if isClosed {
        try kith.elsewhere(
          by: Pinewood.sam,
          Self.things.compactMap { id in
            [.member, .recognition].contains(id.kind) ? nil : .close(id, reason: "done")
          })
      }
      for doing in Doing.all.values {
        for id in Self.things {
          var desk = kith.dashboard.desk
          desk.message = nil
          doing.begin([id], home: nil, &desk)
          let said = desk.message?.text ?? ""
          #expect(strays(said) == [], "\(doing.wish): \(said)")
        }
      }
    }
  }

  @Test func `nor do the screens`() throws {
    for wish in [Wish.today, .outbox, .triage, .community, .calendar] {
      let kith = try DashboardDriver(
        Size(160, 45), me: Pinewood.ana, settings: settings, Morning.deeds)
      guard let key = kith.dashboard.desk.keymap.key(of: wish, in: [.everywhere, .doing, .lists])
      else { continue }
      kith.press(key)
      #expect(seen(kith) == [], "\(wish)")
    }
  }

  @Test(arguments: [[Wish.reply], [.reply, .save], [.edit, .save], [.close], [.command]])
  func `nor do forms, and what is chosen or said`(_ wishes: [Wish]) throws {
    let kith = try open()
    try press(kith, .questions)
    for wish in wishes { try press(kith, wish) }
    #expect(kith.dashboard.isTyping)
    #expect(seen(kith) == [])
    kith.type("zzz")
    #expect(seen(kith) == [])
  }

  @Test func `nor does a form in which somebody else wrote meanwhile`() throws {
    let kith = try open()
    try press(kith, .command)
    kith.type("community").press("enter")
    try press(kith, .open)
    kith.type(" of old")
    try kith.elsewhere(
      by: Pinewood.sam, [.edit(kith.community.id, [Pinewood.text(.name, "Pinetrack")])])
    #expect(kith.screen.contains("Pinetrack"))
    try press(kith, .save)
    #expect(kith.screen.contains("was changed elsewhere"))
    #expect(seen(kith) == [])
    try press(kith, .back, .open)
    #expect(kith.screen.contains("What you typed before is here again"))
    #expect(seen(kith) == [])
  }

  @Test func `nor does whoever asks who one is`() throws {
    let kith = try open(me: nil)
    try press(kith, .tasks, .take)
    kith.type("Zoe")
    #expect(kith.screen.contains("a new member, Zoe"))
    #expect(seen(kith) == [])
  }
}
