package import KithScreen

/// What is told of a wish: where it can be had, by which keys, and in which words.
package struct WishInfo: Sendable {
  package let wish: Wish
  package let place: Place
  /// The keys it has unless a person chose others.
  package let keys: [Key]
  /// One or two words for the line of hints.
  package let hint: String
  /// One line for the help and the manual.
  package let help: String
  /// The command that does the same in a shell.
  package let command: String?

  init(
    _ wish: Wish, _ place: Place, _ keys: String, _ hint: String, _ help: String,
    command: String? = nil
  ) {
    self.wish = wish
    self.place = place
    self.keys = keys.split(separator: " ").compactMap { Key(named: String($0)) }
    self.hint = hint
    self.help = help
    self.command = command
  }
}

extension Wish {
  /// The table that keys, hints, help, `:` and the manual are made of.
  package static let table: [WishInfo] =
    everywhere + lists + doing + carrying + owing + remembering + reading + choosing + saying
    + rehearsing + forms + triaging + comparing + measuring + dating

  package static func infos(in place: Place) -> [WishInfo] { table.filter { $0.place == place } }

  private static let byWish = Dictionary(grouping: table, by: \.wish)

  /// What is told of it where it is most at home.
  package var info: WishInfo? { Self.byWish[self]?.first }

  package var hint: String { info?.hint ?? rawValue }

  /// What means the program itself, whatever lies on its screen: no layer is asked for it.
  static let ofTheProgram: Set<Wish> = [.help, .quit, .redraw, .suspend, .stop, .mouse]

  /// What takes back or does again, and shows what could be: while something is being saved, that
  /// is meant as well, and not only what was done before it.
  static let ofThePast: Set<Wish> = [.undo, .redo, .takeBack, .history]

  /// What only the lists of objects do, of all that is made of rows.
  static let ofObjectLists: Set<Wish> = [.filter, .views, .sort, .select, .span, .zoom]

  /// What only texts about an object do, of all that is read.
  static let ofObjectPages: Set<Wish> = [
    .search, .nextMatch, .previousMatch, .nextItem, .previousItem,
  ]
}
