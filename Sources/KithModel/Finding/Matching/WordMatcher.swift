/// Looks for one word in an object: fuzzily in its title, names and labels; in its longer texts as
/// it stands.
struct WordMatcher: Sendable {
  let word: String
  let pattern: FuzzyPattern
  /// What must stand in a title in which it matches.
  let letters: LetterSet
  private let exact: ExactPattern
  /// Everybody whose name holds the word, under all their ids.
  private let namesakes: Set<ID>
  /// Whether an id can begin so.
  private let mayBeginID: Bool

  /// Shorter words stand in every long text and say nothing about it.
  static let shortestInLongText = 3
  /// What being found elsewhere than in the title is worth: less than any good match there.
  private static let elsewhere: Int32 = 12

  init(_ word: String, kind: Kind, in community: Community) {
    self.word = word
    pattern = FuzzyPattern(word)
    letters = LetterSet(of: pattern.units)
    let exact = ExactPattern(word)
    self.exact = exact
    mayBeginID = ID.mayBegin(with: word, kind)
    guard kind == .recognition else {
      namesakes = []
      return
    }
    namesakes = community.everyID { member in
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

    mutating func add(_ other: Found) {
      if let score = other.score { self.score = max(self.score ?? score, score) }
      mayMatchLonger = mayMatchLonger || other.mayMatchLonger
    }
  }

  /// Looks through one object alone.
  func look(in object: some SearchedObject, _ workspace: inout FuzzyWorkspace) -> Found {
    var found = object.core.title.withUTF8 { look(inTitle: $0, &workspace) }
    for name in object.core.labels + object.names { found.add(look(inName: name, &workspace)) }
    if found.score == nil, withUnsafePointer(to: object, { isElsewhere($0) }) {
      found.add(Self.foundElsewhere)
    }
    return found
  }

  func look(
    inTitle title: UnsafeRawBufferPointer, _ workspace: inout FuzzyWorkspace
  ) -> Found {
    guard let score = pattern.score(title, &workspace) else { return Found() }
    // The shorter title is the closer match.
    let length = Int32(truncatingIfNeeded: min(title.count, 255))
    return Found(
      score: pattern.isGood(score) ? score << 8 + (255 - length) : nil, mayMatchLonger: true)
  }

  func look(inName name: String, _ workspace: inout FuzzyWorkspace) -> Found {
    var name = name
    let score = name.withUTF8 { pattern.score(UnsafeRawBufferPointer($0), &workspace) }
    guard let score else { return Found() }
    return Found(score: pattern.isGood(score) ? (score / 2) << 8 : nil, mayMatchLonger: true)
  }

  static let scoreElsewhere = elsewhere << 8
  private static let foundElsewhere = Found(score: scoreElsewhere, mayMatchLonger: true)

  /// What is looked for in longer texts; nil if it is too short to say anything there.
  var inLongTexts: ExactPattern? {
    pattern.units.count >= Self.shortestInLongText ? exact : nil
  }

  /// Whether it can be found in objects otherwise than by their texts and names.
  var looksAtObjects: Bool { !namesakes.isEmpty || mayBeginID }

  /// Whether an object is about people who have the word in their names, or has an id that begins so.
  func isAbout<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    if !namesakes.isEmpty, object.pointee.namesakes.contains(where: namesakes.contains) {
      return true
    }
    return mayBeginID && object.pointee.core.id.description.hasPrefix(word)
  }

  private func isElsewhere<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    if isAbout(object) { return true }
    guard let exact = inLongTexts else { return false }
    return exact.occurs(in: object.pointee.longText) || exact.occurs(in: object.pointee.secondText)
  }
}

extension ID {
  /// Whether ids of a kind can begin with a word; shorter beginnings than are shown name nothing.
  fileprivate static func mayBegin(with word: String, _ kind: Kind) -> Bool {
    word.utf8.count > Community.shortestPrefix && word.utf8.first == kind.letterByte
      && word.utf8.dropFirst().allSatisfy(Crockford.digits.contains)
  }
}

/// Looks for words that must stand in an object just so.
struct WordsMatcher: Sendable {
  let exact: ExactPattern
  let letters: LetterSet
  private let namesakes: Set<ID>

  init(_ words: String, kind: Kind, in community: Community) {
    let exact = ExactPattern(words)
    self.exact = exact
    letters = LetterSet(of: words)
    guard kind == .recognition else {
      namesakes = []
      return
    }
    namesakes = community.everyID { member in
      exact.occurs(in: member.name) || member.identities.contains { exact.occurs(in: $0) }
    }
  }

  func matches<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    exact.occurs(in: object.pointee.core.title)
      || object.pointee.core.labels.contains { exact.occurs(in: $0) }
      || exact.occurs(in: object.pointee.longText) || exact.occurs(in: object.pointee.secondText)
      || object.pointee.names.contains { exact.occurs(in: $0) }
      || (looksAtPeople && isAbout(object))
  }

  /// Whether people are found by it.
  var looksAtPeople: Bool { !namesakes.isEmpty }

  func isAbout<Object: SearchedObject>(_ object: UnsafePointer<Object>) -> Bool {
    object.pointee.namesakes.contains(where: namesakes.contains)
  }
}

extension Community {
  /// Some members, under every id that means them.
  func everyID(where isMeant: (Member) -> Bool) -> Set<ID> {
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
