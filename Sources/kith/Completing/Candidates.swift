internal import KithModel
internal import KithStore

/// Finds what a word could become, in the command's description and in the community.
struct Candidates {
  private let session: Session
  /// More than this no shell shows, and nobody reads.
  private static let most = 200

  init(_ session: Session) { self.session = session }

  func answers(to line: TypedLine) -> [Candidate] {
    let found = all(for: line)
    // In a filter, and behind an equals sign, the word as a whole is answered.
    let fitting = found.filter { $0.isPlain && $0.word.hasPrefix(line.typed) }
    return Array(fitting.prefix(Self.most))
  }

  private func all(for line: TypedLine) -> [Candidate] {
    if let option = line.option { return candidates(option.completes, line) }
    if line.typed.hasPrefix("-"), !line.optionsHaveEnded {
      if line.argument?.completes == .filter, line.typed.count > 1, !line.typed.hasPrefix("--") {
        return candidates(.filter, line)
      }
      return options(of: line.command)
    }
    guard line.command != nil else {
      return CommandList.all.map { Candidate($0.spec.name, $0.spec.summary) }
    }
    return line.argument.map { candidates($0.completes, line) } ?? []
  }

  private func options(of command: CommandSpec?) -> [Candidate] {
    ((command?.options ?? []) + OptionSpec.global).map { Candidate("--" + $0.name, $0.meaning) }
  }

  private func candidates(
    _ completion: ArgumentSpec.Completion, _ line: TypedLine
  ) -> [Candidate] {
    switch completion {
    case .nothing, .file: []
    case .words(let words): words.map { Candidate($0) }
    case .kind: Kind.listed.map { Candidate($0.plural) }
    case .command:
      CommandList.all.map { Candidate($0.spec.name, $0.spec.summary) }
        + PageList.all.map { Candidate($0.topic, $0.about) }
    case .community: communities
    case .id: withCommunity { ids($0, Kind.listed, .present, line) }
    case .ids(let kinds, let state): withCommunity { ids($0, kinds, state, line) }
    case .member: withCommunity { members($0) }
    case .supporter: withCommunity { $0.supporters.map { Candidate($0) } }
    case .field: withCommunity { fields($0, line) }
    case .filter: withCommunity { filters($0, line) }
    }
  }

  private func withCommunity(_ body: (Community) -> [Candidate]) -> [Candidate] {
    (try? session.community()).map(body) ?? []
  }

  private var communities: [Candidate] {
    let finder = try? CommunityFinder(in: session.surroundings)
    return (finder?.all() ?? []).map { Candidate($0.name, $0.path) }
  }

  // MARK: Objects

  /// Objects that the command makes sense of, those that something happened to last first.
  private func ids(
    _ community: Community, _ kinds: [Kind], _ state: ArgumentSpec.State, _ line: TypedLine
  ) -> [Candidate] {
    let all =
      state == .deleted ? community.deleted : kinds.flatMap { Self.cores($0, community) }
    let found = all.filter { core in
      switch state {
      case .present, .deleted: break
      case .open: guard core.isOpen else { return false }
      case .ended: guard !core.isOpen else { return false }
      }
      return core.id.description.hasPrefix(line.typed)
    }
    let latest = found.sorted { ($0.updatedAt ?? .earliest) > ($1.updatedAt ?? .earliest) }
    return latest.prefix(Self.most).map { core in
      // An id that is written out further than needed is answered as far as it is written.
      let short = community.shortID(core.id)
      let isLong = line.typed.count > short.count
      let title = core.title.isEmpty ? community.called(core.id) : String(core.title)
      return Candidate(isLong ? core.id.description : short, title)
    }
  }

  private static func cores(_ kind: Kind, _ community: Community) -> [Core] {
    switch kind {
    case .member: community.members.map(\.core)
    case .task: community.tasks.map(\.core)
    case .question: community.questions.map(\.core)
    case .recognition: community.recognitions.map(\.core)
    case .event: community.events.map(\.core)
    case .idea: community.ideas.map(\.core)
    case .contribution: community.contributions.map(\.core)
    case .community, .reply: []
    }
  }

  private func members(_ community: Community) -> [Candidate] {
    let people = community.members.map { member -> Candidate in
      let handle = member.handle.map { Candidate($0, String(member.name)) }
      guard let handle, Shell.quoted(handle.word) == handle.word else {
        return Candidate(community.shortID(member.id), String(member.name))
      }
      return handle
    }
    return [Candidate("me", "you")] + people.sorted { $0.word < $1.word }
  }

  // MARK: Fields and filters

  private func kind(_ line: TypedLine) -> Kind? {
    guard let word = line.words.first else { return nil }
    return Kind(word: word) ?? (try? session.object(word))?.kind
  }

  /// `labels+=`, and behind it what stands in that field elsewhere.
  private func fields(_ community: Community, _ line: TypedLine) -> [Candidate] {
    guard let kind = kind(line) else { return [] }
    let fields = Community.fields(of: kind).filter { community.setter(of: $0, in: kind) == .people }
    guard let equals = line.typed.firstIndex(of: "=") else {
      return fields.flatMap { field in
        let isList = field.type == .words || field.type == .ids
        return (isList ? ["+=", "-=", "="] : ["="]).map {
          Candidate(field.word + $0, field.meaning)
        }
      }
    }
    let head = line.typed[...equals]
    let name = head.prefix { $0.isLetter }
    guard let field = FieldName(word: name), fields.contains(field) else { return [] }
    return values(of: field, kind, community).map { Candidate(head + $0.word, $0.about) }
  }

  private func values(
    of field: FieldName, _ kind: Kind, _ community: Community
  ) -> [Candidate] {
    if let choices = field.choices { return choices.map { Candidate($0) } }
    switch field.type {
    case .id, .ids: return members(community)
    case .flag: return [Candidate("yes"), Candidate("no")]
    case .words, .word:
      var session = FilterSession(kind, context(community))
      let text = field.word + ":"
      return session.completions(of: text, at: text.utf8.count)
        .filter { $0.text != "none" && $0.text != "any" }
        .map { Candidate($0.text, $0.count.map { "\($0)" } ?? "") }
    default: return []
    }
  }

  private func filters(_ community: Community, _ line: TypedLine) -> [Candidate] {
    guard let kind = kind(line) else { return [] }
    // What stands before in the filter counts as well.
    let before = line.words.dropFirst().map { $0 + " " }.joined()
    let text = before + line.typed
    var session = FilterSession(kind, context(community))
    return session.completions(of: text, at: text.utf8.count).map { completion in
      let bytes = Array(text.utf8)
      let head = String(
        decoding: bytes[before.utf8.count..<completion.range.lowerBound], as: UTF8.self)
      let count = completion.count.map { "\($0)" }
      let about = [completion.meaning, count].compactMap(\.self).filter { !$0.isEmpty }
      return Candidate(head + completion.text, about.joined(separator: ", "))
    }
  }

  private func context(_ community: Community) -> FilterContext {
    FilterContext(community, times: session.times, me: try? session.knownSelf())
  }
}
