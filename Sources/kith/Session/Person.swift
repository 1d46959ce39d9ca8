internal import KithModel
internal import KithStore

/// Who is at the keyboard. It is learnt once for each community, at the first change.
extension Session {
  /// Who acts in this call: `--by`, `--as`, `KITH_AS`, or who was learnt before.
  func actor(_ arguments: Arguments) throws(CommandFault) -> ID {
    if let by = arguments.option("by") { return try member(by) }
    return try selfOrLearn()
  }

  func selfOrLearn() throws(CommandFault) -> ID {
    if let known = try knownSelf() { return known }
    return try learn()
  }

  /// Who this person is, as far as it is known.
  func knownSelf() throws(CommandFault) -> ID? {
    let named = globals.option("as") ?? speaker ?? surroundings.environment["KITH_AS"]
    if let named, !named.isEmpty, named != "me" { return try member(named) }
    guard let id = try remembered() else { return nil }
    let community = try community()
    return community.member(id) == nil ? nil : community.resolved(id)
  }

  /// Who does something again: also whoever took back their own joining, and is no member now.
  func returning(_ arguments: Arguments) throws(CommandFault) -> ID {
    guard arguments.option("by") == nil, try knownSelf() == nil, let id = try remembered() else {
      return try actor(arguments)
    }
    return id
  }

  private func remembered() throws(CommandFault) -> ID? {
    let store = try store()
    return try storing { () throws(StoreError) in try store.ownName() }
  }

  func remember(_ id: ID) throws(CommandFault) {
    let store = try store()
    try storing { () throws(StoreError) in try store.rememberOwnName(id) }
  }

  /// Asks a person at a terminal; elsewhere says how to tell.
  private func learn() throws(CommandFault) -> ID {
    let suggestion = GitPerson.read()
    guard isInteractive else {
      let hint = suggestion.map { ", for instance: kith me \"\($0.name)\"" } ?? ": kith me NAME"
      throw .said(
        "Kith doesn't know yet who you are in this community. Tell it once\(hint)", status: 1)
    }
    remark("Who are you in this community?" + (suggestion.map { " [\($0.name)]" } ?? ""))
    let typed = readLine()?.trimmed ?? ""
    let name = typed.isEmpty ? suggestion?.name ?? "" : typed
    guard !name.isEmpty else { throw .said("Nothing was changed.", status: 1) }
    var email: String?
    if let suggestion, suggestion.name == name, !suggestion.email.isEmpty {
      remark("Store your e-mail \(suggestion.email) with it, for everybody here to see? [y/N]")
      if readLine()?.lowercased().hasPrefix("y") ?? false { email = suggestion.email }
    }
    return try become(name, email: email)
  }

  /// Takes on a member's place, or enters a new member.
  func become(_ name: String, email: String?) throws(CommandFault) -> ID {
    let store = try store()
    if case .several(let ids) = store.community.findMember(name) {
      let shown = ids.map { "  \(store.community.shortID($0))  \(store.community.called($0))" }
      throw .said(
        "Several are called “\(name)”; say which you are with an id:\n"
          + shown.joined(separator: "\n"), status: 1)
    }
    if case .one(let id) = store.community.findMember(name) {
      try remember(id)
      return id
    }
    let identities = email.map { ["email:" + $0.lowercased()] } ?? []
    var randomness = surroundings.randomness
    let id = identities.first.map(Identity.memberID) ?? ID.random(.member, using: &randomness)
    if store.community.member(id) == nil {
      var settings = [Setting(.name, .text(Text(name)))]
      if !identities.isEmpty { settings.append(Setting(.identities, .words(identities))) }
      try perform([Deed.make(id, settings)], by: id)
    }
    try remember(id)
    return id
  }

  @discardableResult
  private func perform(_ deeds: [Deed?], by person: ID) throws(CommandFault) -> Saved {
    let store = try store()
    return try storing { () throws(StoreError) in
      try store.perform(Action(by: person, at: now, deeds.compactMap(\.self)))
    }
  }
}

/// Whom git knows on this machine: a suggestion, never taken without asking.
struct GitPerson {
  let name: String
  let email: String

  static func read() -> GitPerson? {
    guard let name = Platform.output(of: ["git", "config", "--get", "user.name"])?.trimmed,
      !name.isEmpty
    else { return nil }
    let email = Platform.output(of: ["git", "config", "--get", "user.email"])?.trimmed ?? ""
    return GitPerson(name: name, email: email)
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
