internal import KithDashboard
internal import KithScreen

/// `kith keys`: the keys of the dashboard as they are in force.
enum KeysCommand: Command {
  static let spec = CommandSpec(
    name: "keys", summary: "show every key of the dashboard, your own changes included",
    detail: "Change them in $XDG_CONFIG_HOME/kith/settings.json: "
      + "{ \"keys\": { \"undo\": \"u ctrl-_\", \"delete\": \"\" } }. The names are those of the last "
      + "column; an empty text takes a key away.",
    examples: [.init(line: "kith keys", meaning: "the keys in force")])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let (settings, complaints) = try session.settings()
    for complaint in complaints { session.remark(complaint) }
    let keymap = Keymap(changes: settings.keys)
    var table = Table([
      .init(head: "where"), .init(head: "keys"), .init(head: "what", isFlexible: true),
      .init(head: "name"),
    ])
    for place in Place.allCases {
      for info in Wish.infos(in: place) {
        let keys = keymap.keys(of: info.wish, in: place).map(\.name).joined(separator: " ")
        table.add([
          place.title, keys.isEmpty ? ":" + info.wish.rawValue : keys, info.help,
          info.wish.rawValue,
        ])
      }
    }
    try session.print(table)
  }
}
