internal import KithModel

/// `kith show`: one object with its thread.
enum ShowCommand: Command {
  static let spec = CommandSpec(
    name: "show", summary: "show one object, with its replies and links",
    arguments: [
      ArgumentSpec(
        name: "ID", meaning: "an id or its beginning, a source, #4711, or a member", completes: .id)
    ],
    options: [.json],
    examples: [
      .init(line: "kith show q9d2k", meaning: "a question and its thread"),
      .init(line: "kith show ana", meaning: "a person"),
      .init(line: "kith show t4c1x --json", meaning: "everything, for a program"),
    ])

  /// What a word means; where it is nothing else, a person.
  private static func meant(
    _ word: String, _ community: Community, _ session: Session
  ) throws(CommandFault) -> ID {
    if case .none = community.find(word), case .one(let id) = community.findMember(word) {
      return id
    }
    return try session.object(word)
  }

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let id = try Self.meant(arguments.word(0) ?? "", community, session)
    if arguments.has("json"), let json = community.json(id) {
      return try session.print(json: json)
    }
    guard let object = community.object(id) else { return }
    try heading(object, session)
    try fields(object, session)
    for field in [FieldName.body, .words, .notes, .purpose] {
      if case .text(let text)? = community.value(of: field, of: object), !text.isEmpty {
        try session.print()
        try session.print(String(text))
      }
    }
    if case .member(let member) = object {
      for note in member.notes {
        try session.print()
        try session.print("your note: \(note)")
      }
    }
    try thread(community.replies(of: id), object, session)
  }

  private static func heading(_ object: AnyObject, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let id = object.core.id
    let state = object.core.isDeleted ? " (deleted)" : ""
    try session.print("\(id.kind.singular) \(community.shortID(id))\(state)")
    let name = community.called(id)
    try session.print(object.core.title.isEmpty ? name : String(object.core.title))
  }

  private static let apart: Set<FieldName> = [
    .id, .kind, .title, .name, .body, .words, .notes, .purpose, .replies, .isPrivate, .backlog,
  ]

  /// The fields that say something, their names in a column of their own.
  private static func fields(_ object: AnyObject, _ session: Session) throws(CommandFault) {
    let rendering = try session.rendering()
    let told = Community.fields(of: object.core.id.kind).filter { !apart.contains($0) }
      .compactMap { field in
        rendering.community.value(of: field, of: object)
          .map { (field.word, spelt($0, rendering)) }
      }.filter { !$0.1.isEmpty && $0.1 != "no" && $0.1 != "0" }
    guard !told.isEmpty else { return }
    try session.print()
    let width = told.map(\.0.count).max() ?? 0
    for (name, value) in told {
      try session.print(name + String(repeating: " ", count: width - name.count + 2) + value)
    }
  }

  private static func spelt(_ value: FieldValue, _ rendering: Rendering) -> String {
    guard case .moment(let moment) = value else { return rendering.text(value) }
    return "\(moment) (\(rendering.age(moment)))"
  }

  private static func thread(
    _ replies: [Reply], _ object: AnyObject, _ session: Session
  ) throws(CommandFault) {
    let rendering = try session.rendering()
    var accepted: Set<ID> = []
    if case .question(let question) = object { accepted = Set(question.accepted) }
    for (place, reply) in replies.enumerated() where !reply.isHidden {
      let author = reply.author.map(rendering.community.called) ?? "unknown"
      var head = "── \(place + 1) ── \(author), \(rendering.age(reply.at))"
      if reply.likes > 0 { head += ", ♥ \(reply.likes)" }
      if accepted.contains(reply.id) { head += ", accepted" }
      try session.print()
      try session.print(head)
      try session.print(String(reply.text))
    }
  }
}
