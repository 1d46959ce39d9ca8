package import KithModel

/// What the dashboard wants done outside of itself. What comes of it returns as a `Happening`.
package enum Effect: Sendable {
  /// Does deeds as one action; answered by `.saved` with the same number.
  case save(Deeds, number: Int)
  /// Takes records back.
  case takeBack([RecordName], number: Int)
  /// Reads what others wrote.
  case reload
  /// Finds the rows of a list.
  case find(RowRequest)
  /// Counts what each of several filters finds.
  case count([String], Kind, FilterContext, version: Int)
  /// Finds objects of some kinds by the words of their titles.
  case seek(String, [Kind], FilterContext, version: Int)
  /// Counts what the heads of panes and screens say.
  case tally(FilterContext, version: Int)
  /// Finds who could help with something, and what is like it.
  case advise(ID, Community, version: Int)
  /// Tells whoever gives advice what changed; nil if that may be anything.
  case noteChanges(Set<ID>?)
  /// Reckons what the day holds.
  case reckon(DayRequest)
  /// Finds the cards of a deck.
  case deal(DeckName, DayRequest)
  /// Reckons something from everything that was ever done.
  case measure(MeasureRequest)
  /// Runs a command line as the shell would, for a page of so many columns.
  case run(String, width: Int)
  /// What can stand where the cursor is in a command line.
  case complete(String)
  /// Keeps what is remembered until the next start.
  case remember(Memory)
  /// Keeps what was typed and not yet saved.
  case keepDraft(name: String, text: String?)
  case copy(String)
  /// Opens an address in the person's browser.
  case browse(String)
  /// Lends the terminal to the person's editor.
  case edit(String)
  case suspend, redraw
  case captureMouse(Bool)
  case useTheme(String)
}

/// Several deeds that are one action, and who does it.
package struct Deeds: Sendable {
  package let by: ID?
  package let deeds: [Deed]
  package let isPrivate: Bool

  package init(by: ID?, _ deeds: [Deed], isPrivate: Bool = false) {
    self.by = by
    self.deeds = deeds
    self.isPrivate = isPrivate
  }
}
