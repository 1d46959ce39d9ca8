package import KithDashboard
package import KithModel
package import KithScreen
package import KithStore

/// What a dashboard at work needs of the world, besides a store.
package struct World: Sendable {
  /// What time it is here.
  package var clock: @Sendable () -> Clock
  /// Who looks, as far as it is known.
  package var whoAmI: @Sendable (Store) -> ID?
  /// What they may be called, as long as it isn't.
  package var suggestedName: @Sendable () -> String
  /// Runs a command line over the open store; what it says is laid out for so many columns.
  package var run: @Sendable (_ line: String, _ width: Int, Store) -> CommandOutcome
  /// What can stand at the end of a command line.
  package var complete: @Sendable (String, Store) -> [Completions.Candidate]
  /// The program that opens an address; nil where there is none.
  package var browser: @Sendable (String) -> Program?
  /// The program in which a person writes, and the file it is given.
  package var editor: @Sendable (String) -> Program
  /// Where a text stands while it is in the editor.
  package var drafting: @Sendable (String) -> EditedFile?
  package var themes: ThemeShelf

  package init(
    clock: @escaping @Sendable () -> Clock,
    whoAmI: @escaping @Sendable (Store) -> ID?,
    suggestedName: @escaping @Sendable () -> String = { "" },
    run: @escaping @Sendable (String, Int, Store) -> CommandOutcome = { line, _, _ in
      CommandOutcome(line: line, output: "", errors: "There are no commands here.", status: 2)
    },
    complete: @escaping @Sendable (String, Store) -> [Completions.Candidate] = { _, _ in [] },
    browser: @escaping @Sendable (String) -> Program? = { Program("xdg-open", [$0]) },
    editor: @escaping @Sendable (String) -> Program = { Program("vi", [$0]) },
    drafting: @escaping @Sendable (String) -> EditedFile? = { _ in nil },
    themes: ThemeShelf = ThemeShelf()
  ) {
    self.clock = clock
    self.whoAmI = whoAmI
    self.suggestedName = suggestedName
    self.run = run
    self.complete = complete
    self.browser = browser
    self.editor = editor
    self.drafting = drafting
    self.themes = themes
  }
}

/// A file in which a text is being edited.
package struct EditedFile: Sendable {
  package let path: String
  /// What stands in it now, and an end of it.
  package let take: @Sendable () -> String?

  package init(path: String, take: @escaping @Sendable () -> String?) {
    self.path = path
    self.take = take
  }
}
