import KithScreen
import Testing

@Suite struct `The themes the program brings along` {
  /// What is read; the others are lines and bars.
  static let letters = Role.allCases.filter {
    ![.border, .borderFocused, .scrollBar, .chart, .chartQuiet, .selected, .cursor, .panel]
      .contains($0)
  }
  static let body: [Role] = [
    .text, .quiet, .title, .hint, .quote, .field, .placeholder, .message,
  ]
  static let coloured = BuiltinThemes.names.filter { $0 != "mono" }

  @Test(arguments: BuiltinThemes.names)
  func `can be read`(name: String) throws {
    let theme = try ThemeShelf().theme(named: name)
    #expect(theme.name == name)
    #expect(!theme.about.isEmpty)
  }

  @Test(arguments: coloured, [ColourDepth.direct, .indexed])
  func `are legible on every ground`(name: String, depth: ColourDepth) throws {
    let theme = try ThemeShelf().theme(named: name)
    // The 240 colours of a poorer terminal are coarse: a seventh is forgiven.
    let share = depth == .direct ? 1 : 0.85
    for role in Self.letters {
      for ground in Style.Ground.allCases {
        let look = theme.appearance(of: Style(role, on: ground), depth: depth)
        let contrast = try #require(look.foreground.contrast(to: look.background))
        let needed = name == "contrast" ? 7 : Self.body.contains(role) ? 4.5 : 3
        #expect(contrast >= needed * share, "\(name): \(role) on \(ground) has \(contrast)")
      }
    }
  }

  @Test(arguments: coloured)
  func `show where the focus is`(name: String) throws {
    let theme = try ThemeShelf().theme(named: name)
    let canvas = theme.appearance(of: .text).background
    let focused = theme.appearance(of: .borderFocused).foreground
    let quiet = theme.appearance(of: .border).foreground
    #expect(try #require(focused.contrast(to: canvas)) >= 3)
    #expect(try #require(quiet.contrast(to: canvas)) >= 1.5)
    #expect(try #require(focused.contrast(to: quiet)) >= 1.25)
    #expect(theme.appearance(of: .cursor).background != canvas)
    #expect(theme.appearance(of: .selected).background != theme.appearance(of: .cursor).background)
  }

  @Test func `without colour use none`() {
    for role in Role.allCases {
      for ground in Style.Ground.allCases {
        let look = Theme.mono.appearance(of: Style(role, on: ground))
        #expect(look.foreground == .standard && look.background == .standard)
      }
    }
    #expect(Theme.mono.appearance(of: .cursor).attributes.contains(.reverse))
  }

  @Test(arguments: [ColourDepth.none, .eight, .sixteen])
  func `keep to what a poorer terminal has`(depth: ColourDepth) throws {
    for name in BuiltinThemes.names {
      let theme = try ThemeShelf().theme(named: name)
      for role in Role.allCases {
        let look = theme.appearance(of: Style(role, on: .cursor), depth: depth)
        #expect(look.attributes.contains(.reverse))
        for colour in [look.foreground, look.background] {
          switch colour {
          case .standard: break
          case .indexed(let index): #expect(depth > .none && index < 8)
          case .rgb: Issue.record("\(name): \(role) has a colour of its own")
          }
        }
      }
    }
  }
}

@Suite struct `The theme for every eye` {
  static let meanings: [Role] = [.good, .warm, .bad, .accent, .link]

  @Test(arguments: ["deuteranopia", "protanopia", "tritanopia"])
  func `tells its meanings apart`(sight: String) throws {
    let theme = try ThemeShelf().theme(named: "clear")
    for (index, one) in Self.meanings.enumerated() {
      for other in Self.meanings.dropFirst(index + 1) {
        let distance = Sight.distance(
          theme.appearance(of: Style(one)).foreground,
          theme.appearance(of: Style(other)).foreground, sight)
        #expect(distance >= 15, "\(one) and \(other) under \(sight): \(distance)")
      }
    }
  }

  @Test func `says nothing by colour alone`() throws {
    let theme = try ThemeShelf().theme(named: "clear")
    let alarming = [Style.bad, .overdue, .error, .mark, .link, .borderFocused, .cursor, .selected]
    for style in alarming {
      #expect(!theme.appearance(of: style).attributes.isEmpty)
    }
  }
}

/// What eyes that lack one kind of cone see, after Machado, Oliveira and Fernandes (2009).
private enum Sight {
  static let matrices: [String: [[Double]]] = [
    "protanopia": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// The distance in CIELAB: 2 can just be seen, 15 at a glance.
  static func distance(_ one: Colour, _ other: Colour, _ sight: String) -> Double {
    let (a, b) = (lab(one, sight), lab(other, sight))
    return root(zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }, 2)
  }

  private static func lab(_ colour: Colour, _ sight: String) -> [Double] {
    guard let (red, green, blue) = colour.components, let matrix = matrices[sight] else {
      return []
    }
    let linear = [red, green, blue].map(Colour.linear)
    let seen = matrix.map { row in
      min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(toXYZ, white).map { row, white in
      let value = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white
      return value > 0.008856 ? root(value, 3) : 7.787 * value + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func root(_ value: Double, _ degree: Int) -> Double {
    guard value > 0 else { return 0 }
    var guess = max(1, value)
    for _ in 0..<200 {
      let power = (1..<degree).reduce(1.0) { result, _ in result * guess }
      guess -= (power * guess - value) / (Double(degree) * power)
    }
    return guess
  }
}

@Suite struct `A person's own theme` {
  private func problem(_ text: String) -> String? {
    do {
      _ = try Theme(parsing: Array(text.utf8), named: "mine", file: "mine.json")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `builds on another and changes what it likes`() throws {
    let text = """
      {
        "inherits": "nord",
        "palette": { "accent": "#ff00ff", "own": "208" },
        "roles": { "good": "own bold", "cursor": "black on accent" }
      }
      """
    let theme = try Theme(parsing: Array(text.utf8), named: "mine", file: "mine.json")
    #expect(theme.appearance(of: .good).foreground == .indexed(208))
    #expect(theme.appearance(of: .good).attributes == .bold)
    // The parent's roles see the heir's palette.
    #expect(theme.appearance(of: .accent).foreground == .rgb(255, 0, 255))
    #expect(theme.appearance(of: .good.on(.cursor)).foreground == .indexed(0))
    #expect(theme.appearance(of: .text).background == .rgb(0x2E, 0x34, 0x40))
  }

  @Test func `may take the name of one it builds on`() throws {
    let shelf = ThemeShelf { name in
      name == "hearth"
        ? (Array(##"{"inherits":"hearth","palette":{"ink":"#ffffff"}}"##.utf8), "x.json") : nil
    }
    #expect(
      try shelf.theme(named: "hearth").appearance(of: .text).foreground == .rgb(255, 255, 255))
  }

  @Test(
    arguments: [
      ("", "line 1: a theme begins with \"{\"."),
      (
        "{\n\"roles\": {\n  \"text\": \"inc\"\n}\n}",
        "line 3: \"inc\" is neither a colour of the palette nor an attribute."
      ),
      (
        "{\n\"inherits\":\"hearth\",\"roles\": {\n  \"text\": \"embr bold\"\n},\n\"palette\":{\"ember\":\"#ff0000\"}}",
        "line 3: \"embr\" is neither a colour of the palette nor an attribute. Did you mean \"ember\"?"
      ),
      ("{\n\n\"rolls\": {}}", "line 3: \"rolls\" says nothing to a theme. Did you mean \"roles\"?"),
      (
        "{\"roles\": {\n\"qiet\": \"red\"}}",
        "line 2: \"qiet\" says nothing to a theme. Did you mean \"quiet\"?"
      ),
      ("{\"palette\": {\"ink\": \"#12345\"}}", "line 1: \"#12345\" is not a colour"),
      ("{\"palette\": {\"ink\": \"bleu\"}}", "Did you mean \"blue\"?"),
      ("{\"palette\": {\"bold\": \"red\"}}", "line 1: \"bold\" has a meaning already"),
      ("{\"inherits\": \"norrd\"}", "line 1: there is no theme \"norrd\". Did you mean \"nord\"?"),
      ("{\n\"inherits\": \"mine\"}", "line 2: there is no theme \"mine\"."),
      ("{\"about\": 7}", "line 1: \"about\" needs words in quotes."),
      ("{\"about\": \"a\",}", "a name in quotes is missing"),
      ("{\"about\": \"a\"", "\",\" or \"}\" is missing"),
      ("{\"about\": \"a\"} x", "there is something after"),
      ("{\"about\": \"a\",\"about\": \"b\"}", "\"about\" is here twice."),
      ("{\"about\": \"a\nb\"}", "a closing quote is missing"),
      ("{\"roles\": {\"text\": \"red blue\"}}", "\"blue\" does not belong here"),
      ("{\"roles\": {\"text\": \"red on\"}}", "\"on\" does not belong here"),
      ("{\"roles\": {\"a\u{1B}b\": \"red\"}}", "a closing quote is missing"),
    ] as [(String, String)])
  func `that is broken says where and why`(text: String, message: String) throws {
    let said = try #require(problem(text))
    #expect(said.hasPrefix("mine.json, line "))
    #expect(said.contains(message), "\(said)")
    #expect(said.hasSuffix("The theme is not used."))
  }

  @Test func `that is broken gives way to the usual one`() {
    let shelf = ThemeShelf { $0 == "mine" ? (Array("{".utf8), "mine.json") : nil }
    let (theme, problem) = shelf.usableTheme(named: "mine")
    #expect(theme == .hearth)
    #expect(problem?.place?.file == "mine.json")
  }

  @Test func `that nobody made is told with the one that was meant`() {
    #expect(
      ThemeShelf().usableTheme(named: "norrd").problem?.description
        == "There is no theme \"norrd\". Did you mean \"nord\"? “kith themes” shows all.")
  }

  @Test func `can't inherit in a ring`() {
    let shelf = ThemeShelf { name in
      ["a": "b", "b": "a"][name].map { (Array("{\"inherits\":\"\($0)\"}".utf8), "\(name).json") }
    }
    #expect(throws: ThemeError.self) { try shelf.theme(named: "a") }
  }
}
