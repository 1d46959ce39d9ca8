internal import KithModel

/// The words behind `:` that only the dashboard knows; all others are commands of the shell.
enum OwnCommand {
  static let words: [(word: String, meaning: String)] =
    [
      ("filter", "filter the list in front of you"), ("sort", "sort it by a field"),
      ("view", "look at it by a saved view"), ("why", "why an object is not in the list"),
      ("open", "open an object by its id"), ("theme", "other colours"),
      ("select-all", "select every row"), ("thanks-owed", "who helped and was not thanked"),
    ] + ScreenName.allCases.map { ($0.rawValue, "the screen \($0.title)") }
    + Wish.table.filter { [.everywhere, .doing].contains($0.place) }.map {
      ($0.wish.rawValue, $0.help)
    }
    .filter { entry in !ScreenName.allCases.contains { $0.rawValue == entry.0 } }

  static func completions(of line: String) -> [Completions.Candidate] {
    guard !line.isEmpty, !line.contains(" ") else { return [] }
    return words.filter { $0.word.hasPrefix(line.lowercased()) && $0.word != line }
      .map { Completions.Candidate(text: $0.word, meaning: $0.meaning) }
  }
}

extension Desk {
  /// Does what a line says: a word of the dashboard's own, or a command of the shell.
  mutating func run(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard var name = words.first else { return }
    if name == "kith", words.count > 1 { return run(words[1]) }
    let rest = words.count > 1 ? words[1].trimmedOfSpace : ""
    if name == "q" { name = "quit" }
    switch name {
    case "filter": focusedList { $0.change(typed: rest) }
    case "select-all": focusedList { $0.selectAll() }
    case "sort": if let kind = focusedKind { sort(kind, by: rest) }
    case "view": chooseView(rest)
    case "why": explain(rest)
    case "open": openNamed(rest)
    case "theme": want(.useTheme(rest))
    case "triage": chooseDeck(named: rest)
    case "thanks-owed": push(ThanksOwedPage())
    default:
      if rest.isEmpty, let screen = ScreenName(rawValue: name) {
        go(to: screen)
      } else if rest.isEmpty, let wish = Wish(rawValue: name), wish.info?.place != .triage {
        wishes.append(wish)
      } else {
        want(.run(line))
      }
    }
  }

  private mutating func focusedList(_ body: (inout ObjectList) -> Void) {
    guard let kind = focusedKind else { return refuse("There is no list in front of you.") }
    var list = lists[kind]
    body(&list)
    lists[kind] = list
  }

  private mutating func chooseView(_ name: String) {
    guard let kind = focusedKind else { return refuse("There is no list in front of you.") }
    let views = views(of: kind)
    guard let view = views.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      let hint =
        Nearest.word(to: name, in: views.map(\.name)).map { " Did you mean “\($0)”?" } ?? ""
      return refuse("There is no view “\(name)” of \(kind.plural).\(hint)")
    }
    focusedList { $0.change(view: view, typed: "", sort: "") }
  }

  private mutating func chooseDeck(named name: String) {
    guard !name.isEmpty else { return chooseDeck() }
    if let deck = DeckName(rawValue: name.lowercased()) { return triage(deck) }
    let names = DeckName.allCases.map(\.rawValue)
    let hint = Nearest.word(to: name, in: names).map { " Did you mean “\($0)”?" } ?? ""
    refuse("There is no deck “\(name)”.\(hint) There are \(names.joined(separator: ", ")).")
  }

  private mutating func openNamed(_ text: String) {
    guard let id = community.named(text) else {
      return refuse("Nothing here has the id “\(text)”.")
    }
    open(id)
  }

  /// Names what hides an object.
  package mutating func explain(_ text: String) {
    guard let id = community.named(text), let object = community.object(id) else {
      return refuse("Nothing here has the id “\(text)”.")
    }
    let list = lists[id.kind]
    guard let matcher = list.matcher else { return }
    let reasons = matcher.hiding(object)
    guard !reasons.isEmpty else {
      return say("It is here: row \((list.rows.firstIndex(of: id) ?? 0) + 1).")
    }
    let relaxed = matcher.relaxed(for: object)
    say(
      reasons.map(\.description).joined(separator: " "),
      command: "kith list \(id.kind.plural) \(relaxed)")
  }
}
