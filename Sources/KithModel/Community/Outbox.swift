/// Something done here that a person is to carry to where its object lives.
public struct Errand: Sendable {
  public let object: ID
  public let outgoing: Outgoing

  /// What is to be done there, in one word.
  public var word: String { outgoing.errand.word }

  /// The words to carry.
  public func words(in community: Community) -> String {
    switch outgoing.errand {
    case .reply(let reply):
      community.reply(reply, of: object).map { String($0.text) } ?? ""
    case .ask(let people):
      people.map(community.mention).joined(separator: " ") + " could you have a look?"
    case .close(let reason): reason ?? ""
    case .reopen: ""
    case .assign(let people), .unassign(let people):
      people.map(community.mention).joined(separator: " ")
    case .thanks(let id): community.recognition(id).map(community.thanksToCarry) ?? ""
    }
  }

  /// The object that it is carried to: thanks go to what they are about.
  public func destination(in community: Community) -> ID {
    guard case .thanks(let id) = outgoing.errand else { return object }
    return community.recognition(id).flatMap(community.importedSubject) ?? object
  }

  /// Where to.
  public func place(in community: Community) -> String {
    guard let core = community.core(of: destination(in: community)) else { return "" }
    return String(core.link.isEmpty ? core.source : core.link)
  }

  /// The command that would do it, where one exists; its words as `quoted` writes them for a shell.
  public func command(
    in community: Community, quoted: (String) -> String = Shell.quoted
  ) -> String? {
    let destination = destination(in: community)
    guard let core = community.core(of: destination),
      let issue = GitHubIssue(String(core.source))
    else { return nil }
    let noun = community.resolved(destination).kind == .contribution ? "pr" : "issue"
    let target = "\(issue.number) --repo \(quoted(issue.repository))"
    switch outgoing.errand {
    case .reply, .ask, .thanks:
      return "gh \(noun) comment \(target) --body \(quoted(words(in: community)))"
    case .close(let reason):
      let isDropped = ["dropped", "declined", "duplicate"].contains(reason ?? "")
      let flag = noun == "issue" && isDropped ? " --reason 'not planned'" : ""
      return "gh \(noun) close \(target)\(flag)"
    case .reopen: return "gh \(noun) reopen \(target)"
    case .assign(let people), .unassign(let people):
      let handles = people.compactMap { community.member($0)?.gitHubHandle }
      guard !handles.isEmpty else { return nil }
      let flag = word == "assign" ? "--add-assignee" : "--remove-assignee"
      return "gh \(noun) edit \(target) \(flag) \(quoted(handles.joined(separator: ",")))"
    }
  }

  /// Whom the command says nothing of, because nobody knows what they are called there.
  public func peopleByHand(in community: Community) -> [ID] {
    switch outgoing.errand {
    case .assign(let people), .unassign(let people):
      people.filter { community.member($0)?.gitHubHandle == nil }
    case .reply, .ask, .close, .reopen, .thanks: []
    }
  }
}

/// An issue by its source: `github:serverless/serverless#4711`.
private struct GitHubIssue {
  let repository: String
  let number: Int

  init?(_ source: String) {
    guard source.hasPrefix("github:"), let hash = source.lastIndex(of: "#"),
      let number = Int(source[source.index(after: hash)...]), number > 0
    else { return nil }
    repository = String(source[source.index(source.startIndex, offsetBy: 7)..<hash])
    self.number = number
  }
}

/// Words for a shell.
public enum Shell {
  /// A word in single quotes, unless it needs none.
  public static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || "_-./=:,@%+".utf8.contains(byte)
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension Member {
  var gitHubHandle: String? {
    identities.first { $0.hasPrefix("github:") }.map { String($0.dropFirst(7)) }
  }
}

extension Community {
  /// Everything that waits to be carried, the oldest first: one entry a record and object.
  public func outbox() -> [Errand] {
    var errands: [Errand] = []
    func collect<Object: CommunityObject>(_ objects: Objects<Object>) {
      for object in objects where !object.core.source.isEmpty {
        errands += object.core.outgoing.map { Errand(object: object.id, outgoing: $0) }
      }
    }
    collect(tasks)
    collect(questions)
    collect(ideas)
    collect(contributions)
    for thanks in recognitions where !thanks.core.outgoing.isEmpty && isCarried(thanks) {
      errands += thanks.core.outgoing.map { Errand(object: thanks.id, outgoing: $0) }
    }
    return errands.filter { !isSettled($0) }
      .sorted { ($0.outgoing.at, $0.object) < ($1.outgoing.at, $1.object) }
  }

  /// Whether a reply is not to be carried any more: it was hidden, or it came back already from where
  /// it was carried, under a name of which it was told only later that it is the same person's.
  private func isSettled(_ errand: Errand) -> Bool {
    guard case .reply(let id) = errand.outgoing.errand, let reply = reply(id, of: errand.object)
    else { return false }
    return reply.isHidden
      || replies(of: errand.object).contains { other in
        other.isImported && isOne(other.author, reply.author) && other.at >= reply.at
          && other.text.reads(like: reply.text)
      }
  }

  /// Whether thanks are for all eyes, and about something that lives elsewhere.
  private func isCarried(_ thanks: Recognition) -> Bool {
    !thanks.isQuiet && !thanks.core.isPrivate && importedSubject(of: thanks) != nil
  }

  /// The first imported object that thanks are about.
  func importedSubject(of thanks: Recognition) -> ID? {
    thanks.core.links.first { link in
      link.type == .about
        && core(of: link.to).map { $0.isPresent && !$0.isPrivate && !$0.source.isEmpty } ?? false
    }.map { resolved($0.to) }
  }

  /// Thanks as they are said where they are carried to: the words go on from “thank you for …”.
  func thanksToCarry(_ thanks: Recognition) -> String {
    let people = thanks.to.map(mention).joined(separator: " ")
    let words = String(thanks.words)
    if words.isEmpty { return people + " thank you!" }
    if thanks.reason == "moment" { return people + ": " + words }
    return people + " thank you " + (words.hasPrefix("for ") ? "" : "for ") + words
  }

  /// How somebody is called on in writing: `@ana`, else by name.
  func mention(_ person: ID) -> String {
    member(person)?.handle.map { "@" + $0 } ?? called(person)
  }

  /// Members that stand for others now.
  public var mergedMembers: [Member] { unresolvedMembers().filter { $0.mergedInto != nil } }
}
