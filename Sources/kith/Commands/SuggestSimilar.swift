internal import KithLines
internal import KithModel
internal import KithStore

/// `kith suggest similar`: what is like something, or like a text nobody has asked yet.
enum SuggestSimilar {
  static func run(
    _ words: [String], _ arguments: Arguments, _ session: Session
  ) throws(CommandFault) {
    let community = try session.community()
    let limit = try SuggestCommand.limit(arguments, session)
    let named = try object(words, community, session)
    let text =
      named == nil ? try session.text(words.isEmpty ? nil : words.joined(separator: " ")) : .empty
    let index = LikenessIndex(community, workers: Workers.all.run)
    let found =
      if let named {
        index.similar(to: named, in: community, limit: limit)
      } else {
        index.similar(toText: text, in: community, limit: limit)
      }
    if arguments.has("json") {
      return try SuggestCommand.array(found, session) { likeness, line in
        line.key("id")
        line.string(likeness.id.description)
        line.key("score")
        line.number(SuggestCommand.shortened(likeness.score))
        line.key("shared")
        line.openArray()
        for word in likeness.shared { line.string(word) }
        line.closeArray()
        line.key("solved")
        line.boolean(likeness.isSolved)
      }
    }
    guard !found.isEmpty else { return session.remark("nothing here is like it") }
    var table = Table([
      .init(head: "id"), .init(head: "title", isFlexible: true), .init(head: "solved"),
      .init(head: "in common", isFlexible: true),
    ])
    for likeness in found {
      let title = community.object(likeness.id).map { String($0.core.title) } ?? ""
      table.add([
        community.shortID(likeness.id), title, likeness.isSolved ? "yes" : "",
        likeness.shared.joined(separator: ", "),
      ])
    }
    try session.print(table)
  }

  /// The object that a single word names; nil where the words are a text.
  private static func object(
    _ words: [String], _ community: Community, _ session: Session
  ) throws(CommandFault) -> ID? {
    guard words.count == 1, let word = words.first, !word.contains(where: \.isWhitespace) else {
      return nil
    }
    if word.hasPrefix("#") { return try session.object(word) }
    let kinds: [Kind] = [.question, .task, .idea, .contribution]
    guard case .one(let id) = community.find(word, kinds: kinds) else { return nil }
    return id
  }
}
