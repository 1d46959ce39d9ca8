internal import KithModel
internal import KithStore

/// `kith add`: writes something down, and prints its new id.
enum AddCommand: Command {
  static let spec = CommandSpec(
    name: "add", summary: "write down a member, a task, a question, …; prints the new id",
    arguments: [
      ArgumentSpec(name: "KIND", meaning: "member, task, question, …", completes: .kind),
      ArgumentSpec(
        name: "FIELD=VALUE", meaning: "what is known of it", need: .any, completes: .field),
    ],
    options: [
      OptionSpec(name: "title", value: "T", meaning: "its title, or a member's name"),
      OptionSpec(name: "body", value: "T", meaning: "its text; “-” reads standard input"),
    ],
    examples: [
      .init(line: "kith add member name=\"Ana P.\" skills=docs,swift", meaning: "somebody new"),
      .init(
        line: "kith add task --title \"write the guide\" size=small goodForNewcomer=yes",
        meaning: "something to do"),
      .init(
        line: "kith add event --title \"evening at the track\" kind=meetup start=\"friday 18:00\"",
        meaning: "on the clocks here"),
      .init(
        line: "kith add task --title \"plan the surprise\" private=yes",
        meaning: "for your eyes only"
      ),
    ]
  ).changing()

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let kind = try session.kind(arguments.word(0) ?? "")
    guard Kind.listed.contains(kind) else {
      throw .said("A community is started with “kith new”.", status: 2)
    }
    var (words, isPrivate) = (arguments.words(from: 1), false)
    while let place = words.firstIndex(where: { $0.hasPrefix("private=") }) {
      isPrivate = try session.flag(words.remove(at: place), .isPrivate, of: kind)
    }
    var settings = try session.settings(words, of: kind)
    if let title = arguments.option("title") {
      settings.append(Setting(kind == .member ? .name : .title, .text(Text(title))))
    }
    if let body = arguments.option("body") {
      let field: FieldName = kind == .recognition ? .words : kind == .event ? .notes : .body
      settings.append(Setting(field, .text(try session.text(body))))
    }
    let id = session.newID(kind, settings)
    guard let deed = Deed.make(id, settings) else { return }
    let remarks = try session.newWords(in: settings, of: kind)
    try session.perform([deed], arguments, isPrivate: isPrivate)
    remarks.forEach(session.remark)
    if !arguments.has("json") { try session.print(try session.community().shortID(id)) }
  }
}

extension Session {
  /// A member with an identity is named by it, so that an import means the same person.
  func newID(_ kind: Kind, _ settings: [Setting]) -> ID {
    if kind == .member,
      case .words(let identities)? = settings.first(where: { $0.field == .identities })?.value,
      let first = identities.first
    {
      return Identity.memberID(first)
    }
    var randomness = surroundings.randomness
    return ID.random(kind, using: &randomness)
  }

  /// What `FIELD=yes` says of a field that is no setting.
  fileprivate func flag(
    _ word: String, _ field: FieldName, of kind: Kind
  ) throws(CommandFault) -> Bool {
    let parser = SettingParser(try community(), kind: kind, times: times, me: nil)
    do throws(SettingParser.Fault) {
      let given = String(word.drop { $0 != "=" }.dropFirst())
      return try parser.value(given, for: field) == .flag(true)
    } catch {
      throw .said(error.description, status: error.status)
    }
  }

  /// `FIELD=VALUE` words as settings; identities may be given to a member that is new.
  func settings(_ words: [String], of kind: Kind) throws(CommandFault) -> [Setting] {
    let parser = SettingParser(
      try community(), kind: kind, times: times, me: try? knownSelf())
    var settings: [Setting] = []
    for word in words {
      do throws(SettingParser.Fault) {
        settings.append(try parser.parse(word))
      } catch {
        throw .said(error.description, status: error.status)
      }
    }
    return settings
  }
}

extension SettingParser.Fault {
  /// A name that nobody has is a no; the rest is wrong use.
  var status: Int32 {
    if case .member = self { 1 } else { 2 }
  }
}
