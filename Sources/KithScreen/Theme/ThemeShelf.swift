/// Where themes are found by name: a person's own first, then those the program brings along.
package struct ThemeShelf: Sendable {
  /// The bytes of a person's own theme and the path to name in a message, if there is such a file.
  package typealias Own = @Sendable (_ name: String) -> (bytes: [UInt8], path: String)?

  private let own: Own

  package init(own: @escaping Own = { _ in nil }) {
    self.own = own
  }

  /// The theme of this name.
  package func theme(named name: String) throws(ThemeError) -> Theme {
    try draft(named: name, heirs: [], asker: nil).theme(named: name)
  }

  /// The theme of this name; if it is broken, the usual one and what is wrong.
  package func usableTheme(named name: String) -> (theme: Theme, problem: ThemeError?) {
    do {
      return (try theme(named: name), nil)
    } catch {
      return (.hearth, error)
    }
  }

  private func draft(
    named name: String, heirs: [String], asker: (file: String, line: Int)?
  ) throws(ThemeError) -> ThemeDraft {
    // A person's own theme may build on the one whose name it took.
    let isOverriding = heirs.last == name
    let found =
      isOverriding ? nil : own(name)
    guard let source = found ?? BuiltinThemes.source(named: name) else {
      let hint = NearestWord.hint(for: name, among: BuiltinThemes.names)
      let problem = "here is no theme \"\(SafeText(name))\".\(hint)"
      guard let asker else { throw ThemeError("T\(problem) “kith themes” shows all.") }
      throw ThemeError(file: asker.file, line: asker.line, problem: "t" + problem)
    }
    var draft = try ThemeDraft(parsing: source.bytes, file: source.path)
    guard let parent = draft.inherits else { return draft }
    guard parent.name == name && !isOverriding || !(heirs + [name]).contains(parent.name) else {
      throw ThemeError(
        file: source.path, line: parent.line,
        problem: "\"\(SafeText(parent.name))\" inherits from itself.")
    }
    draft.fill(
      from: try self.draft(
        named: parent.name, heirs: heirs + [name], asker: (source.path, parent.line)))
    return draft
  }
}
