internal import KithLines
internal import KithModel

/// `kith without`: what would lose its last person, and who could grow into it.
enum WithoutCommand: Command {
  static let spec = CommandSpec(
    name: "without", summary: "rehearse that somebody leaves: what would lose its last person",
    arguments: [
      ArgumentSpec(name: "MEMBER", meaning: "who it would be", completes: .member)
    ],
    options: [.json],
    detail: "It tells the skills, labels, events and open work that nobody else looks after, and "
      + "for each up to three people who could grow into it, and why. Help with a label counts for "
      + "a year.",
    examples: [.init(line: "kith without ana", meaning: "what Ana alone carries")])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let member = try session.member(arguments.word(0) ?? "")
    let community = try session.community()
    let departure = Departure(of: member, from: community, at: session.now)
    if arguments.has("json") { return try json(departure, community, session) }
    let name = community.called(departure.member)
    guard !departure.isEmpty else {
      return try session.print("Without \(name) nothing would lose its last person.")
    }
    try session.print("Without \(name) these would lose their last person:")
    for (title, losses) in parts(departure) where !losses.isEmpty {
      try session.print()
      var table = Table([
        .init(head: title, isFlexible: true),
        .init(head: "who could grow into it", isFlexible: true),
      ])
      for loss in losses {
        let people = loss.successors.map { "\(community.called($0.person)) (\($0.reason))" }
        let id = loss.object.map { community.shortID($0) + "  " } ?? ""
        table.add([id + loss.name, people.isEmpty ? "nobody yet" : people.joined(separator: ", ")])
      }
      try session.print(table)
    }
  }

  private static func parts(_ departure: Departure) -> [(String, [Departure.Loss])] {
    [
      ("skills", departure.skills), ("labels", departure.labels), ("events", departure.events),
      ("open work", departure.work),
    ]
  }

  private static func json(
    _ departure: Departure, _ community: Community, _ session: Session
  ) throws(CommandFault) {
    var line = LineWriter(capacity: 1024)
    line.openObject()
    line.key("member")
    line.string(departure.member.description)
    line.key("at")
    line.string(departure.at.description)
    for (name, losses) in parts(departure) {
      line.key(name == "open work" ? "work" : name)
      line.openArray()
      for loss in losses { write(loss, community, to: &line) }
      line.closeArray()
    }
    line.closeObject()
    try session.print(json: line.bytes)
  }

  private static func write(
    _ loss: Departure.Loss, _ community: Community, to line: inout LineWriter
  ) {
    line.openObject()
    line.key("name")
    line.string(loss.name)
    line.key("id")
    if let object = loss.object { line.string(object.description) } else { line.null() }
    line.key("successors")
    line.openArray()
    for successor in loss.successors {
      line.openObject()
      line.key("id")
      line.string(successor.person.description)
      line.key("name")
      line.string(community.called(successor.person))
      line.key("reason")
      line.string(successor.reason)
      line.closeObject()
    }
    line.closeArray()
    line.closeObject()
  }
}
