package import KithScreen

/// What a person chose for all communities.
package struct Settings: Hashable, Sendable {
  package var theme = "hearth"
  package var border = Border.rounded
  package var capturesMouse = true
  package var firstScreen: ScreenName?
  package var keys: [Wish: [Key]] = [:]
  /// The columns of a kind's list, instead of the usual ones.
  package var columns: [String: [String]] = [:]
  /// Whether moments are celebrated.
  package var celebrates = true

  package init() {}
}

/// What is wrong with a line of the settings, and why it is not used then.
package struct SettingsError: Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let problem: String
  /// Whether it holds all the same.
  package var isUsed = false

  package var description: String {
    "\(file), line \(line): \(problem)" + (isUsed ? "" : " The line is not used.")
  }
}

extension Key {
  /// Whether a terminal can send it: with ctrl only what ASCII has a sign for.
  fileprivate var isSent: Bool {
    guard case .character(let character) = code, modifiers.contains(.control) else { return true }
    return character.isASCII
  }
}

extension Settings {
  private static let names = [
    "theme", "border", "mouse", "first", "celebrate", "columns", "keys",
  ]

  /// Settings as a file says them: what is wrong is named and left out, the rest holds.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (settings: Settings, errors: [SettingsError]) {
    var settings = Settings()
    var errors: [SettingsError] = []
    do throws(HandWritten.Fault) {
      for member in try HandWritten.members(of: bytes, noun: "a settings file") {
        settings.take(member) { line, problem in
          errors.append(SettingsError(file: file, line: line, problem: problem))
        } telling: { line, problem in
          errors.append(SettingsError(file: file, line: line, problem: problem, isUsed: true))
        }
      }
    } catch {
      errors = [SettingsError(file: file, line: error.line, problem: error.problem)]
    }
    return (settings, errors)
  }

  private mutating func take(
    _ member: HandWritten.Member, _ complain: (Int, String) -> Void,
    telling tell: (Int, String) -> Void
  ) {
    func choice<Value>(_ choices: [(String, Value)]) -> Value? {
      if case .word(let word) = member.value, let found = choices.first(where: { $0.0 == word }) {
        return found.1
      }
      let words = choices.map { "\"\($0.0)\"" }.joined(separator: ", ")
      complain(member.line, "\"\(member.name)\" can be \(words).")
      return nil
    }
    func flag() -> Bool? {
      if case .flag(let flag) = member.value { return flag }
      complain(member.line, "\"\(member.name)\" is true or false.")
      return nil
    }
    switch member.name {
    case "theme":
      if case .word(let name) = member.value {
        theme = name
      } else {
        complain(member.line, "\"theme\" needs a name in quotes; “kith themes” lists them.")
      }
    case "border":
      border = choice([("rounded", .rounded), ("square", .square), ("ascii", .ascii)]) ?? border
    case "mouse": capturesMouse = flag() ?? capturesMouse
    case "celebrate": celebrates = flag() ?? celebrates
    case "first":
      firstScreen = choice(ScreenName.allCases.map { ($0.rawValue, $0) }) ?? firstScreen
    case "columns": takeColumns(member, complain)
    case "keys": takeKeys(member, complain, telling: tell)
    default:
      let hint = NearestWord.hint(for: member.name, among: Self.names)
      complain(member.line, "\"\(SafeText(member.name))\" is no setting.\(hint)")
    }
  }

  private mutating func takeColumns(
    _ member: HandWritten.Member, _ complain: (Int, String) -> Void
  ) {
    guard case .members(let lists) = member.value else {
      return complain(
        member.line, "\"columns\" needs an object: { \"questions\": [\"question\", \"age\"] }.")
    }
    for list in lists {
      guard let known = RowColumn.names(ofList: list.name) else {
        let hint = NearestWord.hint(for: list.name, among: RowColumn.lists)
        complain(list.line, "there is no list of \"\(SafeText(list.name))\".\(hint)")
        continue
      }
      guard case .words(let words) = list.value else {
        complain(list.line, "\"\(list.name)\" needs a list of columns.")
        continue
      }
      if let wrong = words.first(where: { !known.contains($0) }) {
        let hint = NearestWord.hint(for: wrong, among: known)
        complain(
          list.line,
          "\(list.name) have no column \"\(SafeText(wrong))\".\(hint) They have \(known.joined(separator: ", "))."
        )
        continue
      }
      columns[list.name] = words
    }
  }

  private mutating func takeKeys(
    _ member: HandWritten.Member, _ complain: (Int, String) -> Void,
    telling tell: (Int, String) -> Void
  ) {
    guard case .members(let bindings) = member.value else {
      return complain(member.line, "\"keys\" needs an object: { \"assign\": \"a\" }.")
    }
    var lines: [(wish: Wish, line: Int)] = []
    for binding in bindings {
      guard let wish = Wish(rawValue: binding.name) else {
        let hint = NearestWord.hint(for: binding.name, among: Wish.allCases.map(\.rawValue))
        complain(
          binding.line,
          "\"\(SafeText(binding.name))\" is nothing a key can do.\(hint) “kith keys” lists all.")
        continue
      }
      let words: [String]
      switch binding.value {
      case .word(let text): words = text.split(separator: " ").map(String.init)
      case .words(let list): words = list
      case .flag, .members:
        complain(binding.line, "\"\(binding.name)\" needs keys in quotes.")
        continue
      }
      if let wrong = words.first(where: { Key(named: $0) == nil }) {
        complain(
          binding.line,
          "\"\(SafeText(wrong))\" is no key; write a letter, ctrl-d, alt-x, f5, enter, page-down.")
        continue
      }
      let chosen = words.compactMap { Key(named: $0) }
      if let unsent = chosen.first(where: { !$0.isSent }) {
        complain(
          binding.line, "no terminal sends \(SafeText(unsent.name)); ctrl goes with a to z.")
        continue
      }
      keys[wish] = chosen
      lines.append((wish, binding.line))
    }
    for (place, (wish, line)) in lines.enumerated() {
      let later = Set(lines.dropFirst(place + 1).map(\.wish))
      guard let (key, other) = clash(of: wish, besides: later) else { continue }
      tell(
        line,
        "\(SafeText(key.name)) is \"\(wish.rawValue)\" here and \"\(other.rawValue)\" as well; "
          + "give one of them another key.")
    }
  }

  /// A key that a wish shares with another where both mean something.
  private func clash(of wish: Wish, besides others: Set<Wish>) -> (Key, Wish)? {
    let chosen = keys[wish] ?? []
    let screens: [Place] = [.lists, .doing, .everywhere]
    let own = Place.allCases.filter { Wish.infos(in: $0).contains { $0.wish == wish } }
    let places = own.contains(where: screens.contains) ? Set(own + screens) : Set(own)
    for info in places.sorted(by: { "\($0)" < "\($1)" }).flatMap({ Wish.infos(in: $0) })
      + Wish.infos(in: .everywhere).filter({ $0.wish == .stop })
    where info.wish != wish && !others.contains(info.wish) {
      if let key = (keys[info.wish] ?? info.keys).first(where: chosen.contains) {
        return (key, info.wish)
      }
    }
    return nil
  }
}
