internal import KithModel

// Changing the rules and the views that the community agreed on; `kith rules` and `kith views` do the
// same.

extension Desk {
  mutating func change(_ rule: Charter.Rule) {
    let choices = [
      Choice("filter", "change what it finds", note: rule.filter),
      Choice("todo", "change what to do about it", note: rule.todo),
      Choice("drop", "drop the rule"),
    ]
    let (id, name) = (community.id, rule.name)
    push(
      Picker("The rule “\(name)”", choices) { words, desk in
        switch words.first {
        case "drop":
          desk.save([.dropRule(id, named: name)], command: Self.twin("rules drop", [name]))
        case "todo":
          desk.askForLine("What to do about “\(name)”", "to do", draft: ["todo", name]) {
            $0.rule(name)?.todo
          } submit: { form, desk in
            let todo = form.text("line").trimmedOfSpace
            return desk.setting(name, by: form) {
              .init(name: name, kind: $0.kind, filter: $0.filter, todo: todo)
            }
          }
        default:
          let title = "What “\(name)” finds among \(rule.kind.plural)"
          desk.askForLine(title, "filter", draft: ["rule", name]) {
            $0.rule(name)?.filter
          } submit: { form, desk in
            let filter = form.text("line").trimmedOfSpace
            return desk.setting(name, by: form) {
              .init(name: name, kind: $0.kind, filter: filter, todo: $0.todo)
            }
          }
        }
      })
  }

  /// Sets a rule anew, made of what it is now.
  private func setting(
    _ name: String, by form: Form, _ change: (Charter.Rule) -> Charter.Rule
  ) -> Submission {
    guard let rule = community.charter.rule(name).map(change) else { return .unchanged(self) }
    if let fault = rule.fault { return .faults(["line": fault.description]) }
    let kind = rule.kind == .community ? rule.kind.singular : rule.kind.plural
    let command =
      rule.filter.isEmpty
      ? nil : Self.twin("rules set --todo \(Shell.quoted(rule.todo))", [name, kind, rule.filter])
    return .saving(
      .init(deeds: [.setRule(community.id, rule)], command: command), of: form, self)
  }

  // MARK: Views

  mutating func change(_ view: Charter.SavedView) {
    let choices = [
      Choice("filter", "change what it shows", note: view.filter), Choice("drop", "drop the view"),
    ]
    let (id, name, kind) = (community.id, view.name, view.kind)
    push(
      Picker("The view “\(name)”", choices) { words, desk in
        guard words.first == "filter" else {
          desk.save([.dropView(id, named: name)], command: Self.twin("views drop", [name]))
          return
        }
        desk.askForLine("What “\(name)” shows of \(kind.plural)", "filter", draft: ["view", name]) {
          $0.view(name)?.filter
        } submit: { form, desk in
          let filter = form.text("line").trimmedOfSpace
          if let fault = desk.fault(in: filter, of: kind) {
            return .faults(["line": fault.description])
          }
          let view = Charter.SavedView(name: name, kind: kind, filter: filter)
          let command = Self.twin("views save", [name, kind.plural, filter])
          return .saving(
            .init(deeds: [.saveView(id, view)], command: command), of: form, desk)
        }
      })
  }

  /// The command with its words quoted; one that begins with a dash would else be an option.
  static func twin(_ verb: String, _ words: [String]) -> String {
    let hasDash = words.contains { $0.hasPrefix("-") }
    return (["kith", verb] + (hasDash ? ["--"] : []) + words.map(Shell.quoted))
      .joined(separator: " ")
  }
}
