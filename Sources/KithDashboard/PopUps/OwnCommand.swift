internal import KithModel

/// The words behind `:` that only the dashboard knows; all others are commands of the shell.
enum OwnCommand {
  /// Those that no wish stands behind.
  private static let own: [(word: String, meaning: String)] = [
    ("filter", "filter the list in front of you"), ("sort", "sort it by a field"),
    ("view", "look at it by a saved view"), ("why", "why an object is not in the list"),
    ("open", "open an object by its id"), ("theme", "other colours"),
    ("select-all", "select every row"), ("thanks-owed", "who helped and was not thanked"),
    ("tour", "be shown round, in the demo"),
  ]

  /// Those of them that do something to the list in front, with the wish that does the like of it.
  private static let ofLists: [String: Wish] = [
    "filter": .filter, "sort": .sort, "view": .views, "select-all": .select,
  ]

  /// Those that no wish stands behind, and that mean something over this layer.
  static func own(over layer: any Layer, _ desk: Desk) -> [(word: String, meaning: String)] {
    own.filter { entry in
      if entry.word == "tour" { return !desk.tour.isEmpty }
      guard let wish = ofLists[entry.word] else { return true }
      return desk.focusedKind != nil && layer.means(wish)
    }
  }

  static let words: [(word: String, meaning: String)] =
    own + ScreenName.allCases.map { ($0.rawValue, "the screen \($0.title)") }
    + Wish.table.filter { [.everywhere, .doing].contains($0.place) }.map {
      ($0.wish.rawValue, $0.help)
    }
    .filter { entry in !ScreenName.allCases.contains { $0.rawValue == entry.0 } }

  /// The wish that a line is, where it is one and no more.
  static func wish(of line: String) -> Wish? {
    var words = line.split(whereSeparator: \.isWhitespace)
    if words.count > 1, words[0] == "kith" { words.removeFirst() }
    guard words.count == 1 else { return nil }
    let wish = words[0] == "q" ? .quit : Wish(rawValue: String(words[0]))
    // Verdicts are for the card in front, and never said.
    return wish?.info?.place == .triage ? nil : wish
  }

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
    guard let name = words.first else { return }
    if name == "kith", words.count > 1 { return run(words[1]) }
    let rest = words.count > 1 ? words[1].trimmedOfSpace : ""
    switch name {
    case "filter": filterList(by: rest)
    case "select-all": focusedList { $0.selectAll() }
    case "sort": sortList(by: rest)
    case "view": chooseView(rest)
    case "why": explain(rest)
    case "open": openNamed(rest)
    case "theme" where rest.isEmpty: refuse("“:theme NAME” takes one; “:themes” shows them all.")
    case "theme": want(.useTheme(rest))
    case "triage": chooseDeck(named: rest)
    case "thanks-owed": push(ThanksOwedPage())
    case "tour": showRound()
    case "views" where rest.hasPrefix("save "): saveView(rest)
    default:
      let kind = (ScreenName(rawValue: name)?.kind ?? Kind(word: name)) ?? .reply
      if let screen = ScreenName(kind) {
        show(screen, of: kind, filteredBy: rest)
      } else if rest.isEmpty, let screen = ScreenName(rawValue: name) {
        go(to: screen)
      } else if let wish = OwnCommand.wish(of: line) {
        wishes.append(wish)
      } else {
        begin(line)
      }
    }
  }

  private mutating func focusedList(_ body: (inout ObjectList) -> Void) {
    guard let kind = focusedKind else { return refuse("There is no list in front of you.") }
    var list = lists[kind]
    body(&list)
    lists[kind] = list
  }

  private mutating func show(_ screen: ScreenName, of kind: Kind, filteredBy text: String) {
    if let fault = fault(in: text, of: kind) { return refuse(fault.description) }
    go(to: screen)
    guard !text.isEmpty else { return }
    var list = lists[kind]
    list.change(typed: text)
    lists[kind] = list
  }

  /// Saves a view; with no more than a name, of what the list in front shows.
  private mutating func saveView(_ words: String) {
    let name = words.dropFirst("save ".count).trimmingPrefix { $0 == " " }
    guard !name.isEmpty, !name.contains(" ") else { return begin("views " + words) }
    guard let kind = focusedKind else { return refuse("There is no list in front of you.") }
    let filter = lists[kind].wholeFilter
    begin("views save \(name) \(kind.plural) " + (filter.isEmpty ? "" : Shell.quoted(filter)))
  }

  private mutating func filterList(by text: String) {
    if let kind = focusedKind, let fault = fault(in: text, of: kind) {
      return refuse(fault.description)
    }
    focusedList { $0.change(typed: text) }
  }

  private mutating func sortList(by field: String) {
    let words = field.isEmpty ? "" : "sort:" + field
    if let kind = focusedKind, let fault = fault(in: words, of: kind) {
      return refuse(fault.description)
    }
    focusedList { $0.change(sort: words) }
  }

  /// Why a text is no filter; nil where it is one.
  func fault(in text: String, of kind: Kind) -> FilterFault? {
    do throws(FilterFault) {
      _ = try FilterMatcher(try Filter.read(text, kind: kind), context)
      return nil
    } catch {
      return error
    }
  }

  private mutating func showRound() {
    guard !tour.isEmpty else {
      return refuse("The tour leads through the demo: “kith demo --tour”.")
    }
    push(TourPopUp(tour, at: tourPlace))
  }

  private mutating func chooseView(_ name: String) {
    guard let kind = focusedKind else { return refuse("There is no list in front of you.") }
    guard !name.isEmpty else { return push(Picker.views(of: kind, &self)) }
    let views = views(of: kind)
    guard let view = views.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      return refuse(
        "There is no view “\(name)” of \(kind.plural).\(Self.hint(name, views.map(\.name)))")
    }
    focusedList { $0.change(view: view, typed: "", sort: "") }
  }

  private mutating func chooseDeck(named name: String) {
    guard !name.isEmpty else { return chooseDeck() }
    if let deck = DeckName(rawValue: name.lowercased()) { return triage(deck) }
    let names = DeckName.allCases.map(\.rawValue)
    refuse(
      "There is no deck “\(name)”.\(Self.hint(name, names)) There are "
        + "\(names.joined(separator: ", ")).")
  }

  private static func hint(_ word: String, _ words: [String]) -> String {
    Nearest.word(to: word, in: words).map { " Did you mean “\($0)”?" } ?? ""
  }

  private mutating func openNamed(_ text: String) {
    if let id = named(text) { open(id) }
  }

  /// The object that a text names; where it names none, or several, that is said.
  private mutating func named(_ text: String) -> ID? {
    guard !text.isEmpty else {
      refuse("It takes the id of an object, such as q9d2k.")
      return nil
    }
    switch community.find(text) {
    case .one(let id): return id
    case .none: refuse("Nothing here has the id “\(text)”.")
    case .several(let ids):
      let shown = ids.prefix(4).map { "\(community.shortID($0)) \(community.called($0))" }
      let more = ids.count > 4 ? " and \(ids.count - 4) more" : ""
      refuse("“\(text)” could be \(shown.joined(separator: ", "))\(more); write a little more.")
    }
    return nil
  }

  /// Names what hides an object.
  package mutating func explain(_ text: String) {
    guard let id = named(text), let object = community.object(id) else { return }
    let list = lists[id.kind]
    guard let matcher = matcher(of: list) else { return }
    let reasons = matcher.hiding(object)
    guard !reasons.isEmpty else {
      return say(
        list.place(of: id).map { "It is here: row \($0 + 1)." }
          ?? "Nothing hides it; it is among the \(id.kind.plural) as soon as they are found.")
    }
    let relaxed = matcher.relaxed(for: object)
    say(
      reasons.map(\.description).joined(separator: " "),
      command: "kith list \(id.kind.plural) \(relaxed)")
  }

  /// What decides which rows a list has, also before they were ever found.
  private mutating func matcher(of list: ObjectList) -> FilterMatcher? {
    if let known = list.matcher { return known }
    do throws(FilterFault) {
      return try FilterMatcher(try list.request(self).read(), context)
    } catch {
      refuse(error.description)
      return nil
    }
  }
}
