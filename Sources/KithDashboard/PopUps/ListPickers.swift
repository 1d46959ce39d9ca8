package import KithModel
internal import KithScreen

extension Desk {
  /// All ways of looking at a kind, the community's own last.
  func views(of kind: Kind) -> [ListView] {
    ListView.builtIn(for: kind)
      + community.charter.views.filter { $0.kind == kind }.map {
        ListView($0.name, $0.filter, $0.filter)
      }
  }
}

extension Desk {
  mutating func unselect(_ kinds: Set<Kind>) {
    for kind in kinds {
      var list = lists[kind]
      list.unselect()
      lists[kind] = list
    }
  }
}

extension Picker {
  /// Chooses how to look at a list.
  static func views(of kind: Kind, _ desk: inout Desk) -> Picker {
    let views = desk.views(of: kind)
    desk.want(.count(views.map(\.filter), kind, desk.context, version: desk.version))
    var choices = views.map { Choice($0.name, $0.name, note: $0.meaning, counts: $0.filter) }
    if kind == .recognition {
      choices.append(
        Choice(
          ThanksOwedPage.title, ThanksOwedPage.title,
          note: "who helped and was not thanked, with words"))
    }
    return Picker(
      "Views of \(kind.plural)", choices,
      placeholder: "type to search; :views save NAME adds this one", at: desk.lists[kind].view.name
    ) { names, desk in
      if names == [ThanksOwedPage.title] { return desk.push(ThanksOwedPage()) }
      guard let view = views.first(where: { names.contains($0.name) }) else { return }
      var list = desk.lists[kind]
      list.change(view: view, typed: "", sort: "")
      desk.lists[kind] = list
    }
  }

  /// Chooses what a list is sorted by; what it is sorted by already is turned round.
  static func sort(of kind: Kind, _ desk: Desk) -> Picker {
    let usual = Choice("", "as the view has it")
    let now = desk.lists[kind].sort.sortWord
    let fields = FilterField.all(for: kind).map { field in
      switch now {
      case field.word:
        Choice("-" + field.word, field.word + ", turned round", note: field.meaning)
      case "-" + field.word:
        Choice(field.word, field.word + ", turned back", note: field.meaning)
      default: Choice(field.word, field.word, note: field.meaning)
      }
    }
    let turned = now.hasPrefix("-") ? String(now.dropFirst()) : now.isEmpty ? "" : "-" + now
    return Picker("Sort \(kind.plural) by", [usual] + fields, at: turned) { names, desk in
      desk.sort(kind, by: names.first ?? "")
    }
  }
}

extension Desk {
  /// Sorts a list by a field; nothing leaves it as the view has it.
  package mutating func sort(_ kind: Kind, by field: String) {
    var list = lists[kind]
    list.change(sort: field.isEmpty ? "" : "sort:" + field)
    lists[kind] = list
  }
}

extension String {
  fileprivate var sortWord: String { hasPrefix("sort:") ? String(dropFirst(5)) : "" }
}
