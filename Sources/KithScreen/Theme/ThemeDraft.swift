/// A theme as its file says it: colours still by name, so that an heir can change the palette.
struct ThemeDraft {
  private struct Words {
    let text: String
    let line: Int
    let file: String
  }

  private let file: String
  private var about = ""
  private var palette: [String: Colour] = [:]
  private var roles: [Role: Words] = [:]
  /// The name of the theme this one builds on, and where it is said.
  private(set) var inherits: (name: String, line: Int)?

  init(parsing bytes: [UInt8], file: String) throws(ThemeError) {
    self.file = file
    let members: [HandWritten.Member]
    do throws(HandWritten.Fault) {
      members = try HandWritten.members(of: bytes, noun: "a theme")
    } catch {
      throw ThemeError(file: file, line: error.line, problem: error.problem)
    }
    for member in members {
      switch (member.name, member.value) {
      case ("about", .word(let words)): about = words
      case ("inherits", .word(let name)): inherits = (name, member.line)
      case ("palette", .members(let colours)): try readPalette(colours)
      case ("roles", .members(let looks)): try readRoles(looks)
      case ("about", _), ("inherits", _):
        throw error(member, "\"\(member.name)\" needs words in quotes.")
      case ("palette", _), ("roles", _):
        throw error(member, "\"\(member.name)\" needs an object: { … }.")
      default:
        throw unknown(member, ["about", "inherits", "palette", "roles"])
      }
    }
  }

  private func error(_ member: HandWritten.Member, _ problem: String) -> ThemeError {
    ThemeError(file: file, line: member.line, problem: problem)
  }

  private func unknown(_ member: HandWritten.Member, _ words: [String]) -> ThemeError {
    let hint = NearestWord.hint(for: member.name, among: words)
    return error(member, "\"\(SafeText(member.name))\" says nothing to a theme.\(hint)")
  }

  private mutating func readPalette(_ members: [HandWritten.Member]) throws(ThemeError) {
    for member in members {
      guard case .word(let word) = member.value else {
        throw error(member, "\"\(SafeText(member.name))\" needs a colour in quotes.")
      }
      guard Colour(word: member.name) == nil, !Self.reserved.contains(member.name) else {
        throw error(member, "\"\(member.name)\" has a meaning already; choose another name.")
      }
      guard let colour = Colour(word: word) else {
        let hint = NearestWord.hint(for: word, among: Colour.names + ["default"])
        throw error(
          member,
          "\"\(SafeText(word))\" is not a colour; write #rrggbb, a number up to 255, "
            + "or a name such as red or bright-blue.\(hint)")
      }
      palette[member.name] = colour
    }
  }

  private static let reserved = ["on"] + Attributes.words.map(\.word)

  private mutating func readRoles(_ members: [HandWritten.Member]) throws(ThemeError) {
    for member in members {
      guard let role = Role(named: member.name) else {
        throw unknown(member, Role.allCases.map(\.name))
      }
      guard case .word(let text) = member.value else {
        throw error(member, "\"\(member.name)\" needs words in quotes.")
      }
      roles[role] = Words(text: text, line: member.line, file: file)
    }
  }

  /// What this draft leaves unsaid, `parent` says.
  mutating func fill(from parent: ThemeDraft) {
    palette.merge(parent.palette) { own, _ in own }
    roles.merge(parent.roles) { own, _ in own }
  }

  func theme(named name: String) throws(ThemeError) -> Theme {
    var looks: [Role: Theme.Look] = [:]
    for role in Role.allCases {
      guard let words = roles[role] else { continue }
      looks[role] = try look(words)
    }
    return Theme(name: name, about: about, looks: looks)
  }

  /// `ember on coal bold underline`: a colour, a ground, attributes, each of them optional.
  private func look(_ words: Words) throws(ThemeError) -> Theme.Look {
    var look = Theme.Look()
    var isGround = false
    for word in words.text.split(separator: " ").map(String.init) {
      if word == "on" && !isGround && look.background == nil {
        isGround = true
      } else if !isGround, let found = Attributes.words.first(where: { $0.word == word }) {
        look.attributes.insert(found.attribute)
      } else if let colour = palette[word] ?? Colour(word: word) {
        if isGround {
          look.background = colour
        } else {
          guard look.foreground == nil else { throw misplaced(word, in: words) }
          look.foreground = colour
        }
        isGround = false
      } else {
        throw misplaced(word, in: words)
      }
    }
    guard !isGround else { throw misplaced("on", in: words) }
    return look
  }

  private func misplaced(_ word: String, in words: Words) -> ThemeError {
    let known =
      palette.keys.sorted() + Attributes.words.map(\.word) + Colour.names + ["default", "on"]
    let problem =
      known.contains(word) || Colour(word: word) != nil
      ? "\"\(SafeText(word))\" does not belong here; write: colour, \"on\" colour, attributes."
      : "\"\(SafeText(word))\" is neither a colour of the palette nor an attribute."
        + NearestWord.hint(for: word, among: known)
    return ThemeError(file: words.file, line: words.line, problem: problem)
  }
}
