internal import KithModel
internal import KithStore

/// What words of the command line mean in the community.
extension Session {
  func kind(_ word: String) throws(CommandFault) -> Kind {
    if let kind = Kind(word: word), kind != .reply { return kind }
    let words = Kind.listed.flatMap { [$0.plural, $0.singular] }
    throw .usage(.unknownKind(word, nearest: Nearest.word(to: word, in: words)))
  }

  /// The object that a word names; a member also by a handle or a name. An ambiguous beginning shows whom it could mean.
  func object(_ word: String, kinds: [Kind]? = nil) throws(CommandFault) -> ID {
    let community = try community()
    if word == "me", kinds?.contains(.member) ?? true, let me = try knownSelf() { return me }
    let found = kinds.map { community.find(word, kinds: $0) } ?? community.find(word)
    switch found {
    case .one(let id): return id
    case .several(let ids): throw ambiguous(word, ids, community)
    case .none: break
    }
    // The id of something else is better told than denied.
    if kinds != nil, case .one(let id) = community.find(word) { return id }
    if kinds?.contains(.member) ?? false { return try member(word) }
    if kinds != nil, case .one(let id) = community.findMember(word) { return id }
    if kinds == nil, word == "community" { return community.id }
    if kinds == nil {
      for found in [community.findMember(word), community.findDeletedMember(word)] {
        switch found {
        case .one(let id): return id
        case .several(let ids): throw ambiguous(word, ids, community)
        case .none: continue
        }
      }
    }
    throw .said(
      "There is nothing with the id “\(word)” here, and nobody is called so. “kith list questions” "
        + "and its like show ids.", status: 1)
  }

  private func ambiguous(_ word: String, _ ids: [ID], _ community: Community) -> CommandFault {
    let shown = ids.prefix(8).map { "  \(community.shortID($0))  \(community.called($0))" }
    let more = ids.count > 8 ? "\n  and \(ids.count - 8) more" : ""
    return .said(
      "“\(word)” could be any of these; write a little more:\n"
        + shown.joined(separator: "\n") + more, status: 1)
  }

  /// The member that a word names: an id, a handle, a name, `me`.
  func member(_ word: String) throws(CommandFault) -> ID {
    if word == "me" { return try selfOrLearn() }
    let community = try community()
    switch community.findMember(word) {
    case .one(let id): return id
    case .several(let ids): throw ambiguous(word, ids, community)
    case .none: break
    }
    let names = community.members.flatMap { member in
      [String(member.name)] + (member.handle.map { [$0] } ?? [])
    }
    let hint = Nearest.word(to: word, in: names).map { " Did you mean “\($0)”?" } ?? ""
    throw .said(
      "Nobody here is called “\(word)”.\(hint) “kith add member name=…” enters somebody.",
      status: 1)
  }

  func members(_ words: [String]) throws(CommandFault) -> [ID] {
    var members: [ID] = []
    for word in words { members.append(try member(word)) }
    return members
  }

  /// A reply of an object: its id or the beginning of it, or its number in the thread.
  func reply(_ word: String, of id: ID) throws(CommandFault) -> ID {
    let replies = try community().replies(of: id)
    if let number = Int(word), replies.indices.contains(number - 1) {
      return replies[number - 1].id
    }
    let found = replies.filter { word.count >= 2 && $0.id.description.hasPrefix(word.lowercased()) }
    if found.count == 1 { return found[0].id }
    throw .said(
      "\(try community().called(id)) has no reply “\(word)”. “kith show \(try community().shortID(id))” "
        + "numbers them.", status: 1)
  }

  func moment(_ word: String, _ direction: TimeWords.Direction) throws(CommandFault) -> Moment {
    guard let moment = times.moment(word, direction) else { throw .usage(.badTime(word)) }
    return moment
  }

  /// A text given as a word, `-` for standard input, or written in an editor.
  func text(_ word: String?) throws(CommandFault) -> Text {
    if word == "-" {
      guard let bytes = try input.read(512 * 1024) else {
        throw .said("The text is longer than 512 KiB; nothing was changed.", status: 1)
      }
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw .said("Standard input is not UTF-8; nothing was changed.", status: 1)
      }
      var text = String(decoding: bytes, as: UTF8.self)
      while text.hasSuffix("\n") { text.removeLast() }
      guard !text.isEmpty else { throw .usage(.textMissing) }
      return Text(text)
    }
    if let word { return Text(word) }
    guard isInteractive else { throw .usage(.textMissing) }
    return try writtenInEditor()
  }
}
