/// Looks for one word in an object: fuzzily in its title, names and labels; in its longer texts as
/// it stands.
struct WordMatcher: Sendable {
  let word: String
  let pattern: FuzzyPattern
  private let exact: ExactPattern
  /// Everybody whose name holds the word, under all their ids.
  private let namesakes: Set<ID>

  /// Shorter words stand in every long text and say nothing about it.
  static let shortestInLongText = 3
  /// What being found elsewhere than in the title is worth: less than any good match there.
  private static let elsewhere: Int32 = 12

  init(_ word: String, kind: Kind, in community: Community) {
    self.word = word
    pattern = FuzzyPattern(word)
    let exact = ExactPattern(word)
    self.exact = exact
    guard kind == .recognition else {
      namesakes = []
      return
    }
    namesakes = community.people { member in
      exact.occurs(in: member.name) || member.identities.contains { exact.occurs(in: $0) }
    }
  }

  /// What was found in an object.
  struct Found {
    /// How well it matches; nil if it doesn't.
    var score: Int32?
    /// Whether a longer word that begins with this one can match. That is more than what matches: a
    /// strewn word can gather itself further on.
    var mayMatchLonger = false
  }

  /// Takes a pointer, so that of a large object only what is looked at is touched: copying it whole
  /// took longer than the search.
  func look<Object: SearchedObject>(
    in object: UnsafePointer<Object>, _ workspace: inout FuzzyWorkspace
  ) -> Found {
    var found = Found()
    let title = object.pointee.core.title
    if let score = title.withUTF8({ pattern.score($0, &workspace) }) {
      found.mayMatchLonger = true
      // The shorter title is the closer match.
      let length = Int32(truncatingIfNeeded: min(title.utf8CountAtMost, 255))
      if pattern.isGood(score) { found.score = score << 8 + (255 - length) }
    }
    for name in object.pointee.core.labels { look(in: name, &found, &workspace) }
    for name in object.pointee.names { look(in: name, &found, &workspace) }
    if found.score == nil, isElsewhere(object) {
      found = Found(score: Self.elsewhere << 8, mayMatchLonger: true)
    }
    return found
  }

  private func look(in name: String, _ found: inout Found, _ workspace: inout FuzzyWorkspace) {
    var name = name
    let score = name.withUTF8 { pattern.score(UnsafeRawBufferPointer($0), &workspace) }
    guard let score else { return }
    found.mayMatchLonger = true
    if pattern.isGood(score) { found.score = max(found.score ?? 0, (score / 2) << 8) }
  }

  private func isElsewhere<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    if !namesakes.isEmpty, object.pointee.namesakes.contains(where: namesakes.contains) {
      return true
    }
    guard pattern.units.count >= Self.shortestInLongText else { return false }
    return exact.occurs(in: object.pointee.longText) || exact.occurs(in: object.pointee.secondText)
      || isID(object.pointee.core.id)
  }

  private func isID(_ id: ID) -> Bool {
    word.utf8.count > Community.shortestPrefix && id.description.hasPrefix(word)
  }
}

/// Looks for words that must stand in an object just so.
struct WordsMatcher: Sendable {
  private let exact: ExactPattern
  private let namesakes: Set<ID>

  init(_ words: String, kind: Kind, in community: Community) {
    let exact = ExactPattern(words)
    self.exact = exact
    guard kind == .recognition else {
      namesakes = []
      return
    }
    namesakes = community.people { member in
      exact.occurs(in: member.name) || member.identities.contains { exact.occurs(in: $0) }
    }
  }

  func matches<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    exact.occurs(in: object.pointee.core.title)
      || object.pointee.core.labels.contains { exact.occurs(in: $0) }
      || exact.occurs(in: object.pointee.longText) || exact.occurs(in: object.pointee.secondText)
      || object.pointee.names.contains { exact.occurs(in: $0) }
      || (!namesakes.isEmpty && object.pointee.namesakes.contains(where: namesakes.contains))
  }
}

extension Community {
  /// Some members, under every id that means them.
  func people(where isMeant: (Member) -> Bool) -> Set<ID> {
    var people: Set<ID> = []
    for member in members where isMeant(member) { people.formUnion(everyID(of: member.id)) }
    return people
  }

  /// Every id that means somebody.
  func everyID(of person: ID) -> Set<ID> {
    let id = resolved(person)
    return aliases.all(meaning: id).union([id, person])
  }
}
