/// How things are called in sentences.
extension Community {
  /// A name for an object: a member's name, a title in quotation marks.
  public func called(_ id: ID) -> String {
    guard let core = core(of: id), core.isMade else { return id.kind.singular + " " + id.prefix(4) }
    if case .member(let member)? = object(id) { return member.called ?? shortID(id) }
    if case .recognition(let recognition)? = object(id), !recognition.words.isEmpty {
      return "“\(String(recognition.words).shortened(to: 60))”"
    }
    guard !core.title.isEmpty else { return "\(id.kind.singular) \(shortID(id))" }
    return "“\(String(core.title).shortened(to: 60))”"
  }

  /// What a member is called by itself, also if it was merged into another since.
  func calledItself(_ id: ID) -> String {
    guard aliasTarget(of: id) != nil, let member = unresolvedMember(id) else { return called(id) }
    return member.called ?? id.prefix(Self.shortestPrefix)
  }

  /// Several people by name: `Ana, Sam and Inès`; more than four are counted.
  public func names(of people: [ID]) -> String {
    let people = people.map(resolved).uniqued()
    if people.count > 4 { return "\(people.count) people" }
    return Refusal.list(people.map(called), "and")
  }

  /// A value in a sentence.
  func wording(of value: FieldValue) -> String {
    switch value {
    case .text(let text): "“\(String(text).shortened(to: 40))”"
    case .word(let word): word
    case .words(let words): Refusal.list(words, "and")
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .moment(let moment): moment.day.description
    case .id(let id): called(id)
    case .ids(let ids): ids.allSatisfy { $0.kind == .member } ? names(of: ids) : "\(ids.count)"
    case .none: "nothing"
    case .tenures(let tenures): Refusal.list(tenures.map(\.name), "and")
    case .replies(let replies): "\(replies.count) replies"
    case .links(let links): "\(links.count) links"
    case .list, .structure: "something"
    }
  }
}

extension Member {
  /// What they are called; nil where only the id tells them apart.
  fileprivate var called: String? {
    if isForgotten { return "somebody forgotten" }
    return name.isEmpty ? handle : String(name)
  }
}

extension String {
  /// Its beginning, with … where something is left out.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1).trimmingTrailingSpace() + "…"
  }
}

extension Substring {
  fileprivate func trimmingTrailingSpace() -> String {
    var rest = self
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
