package import KithModel

/// What could stand in a field, for what is typed there so far.
struct FieldOffers: Sendable {
  struct Offer: Hashable, Sendable {
    let text: String
    let note: String
  }

  private(set) var candidates: [Offer] = []
  private(set) var chosen: Int?
  /// Whether what is typed is nothing yet, so that leaving the field takes the first.
  private(set) var completesOnLeaving = false
  /// The words that are in use, once they were counted.
  private var inUse: [FieldName: [WordInUse]] = [:]
  private static let most = 7

  init() {}

  init(for field: FormField, of kind: Kind?, knowing last: FieldOffers, _ desk: Desk) {
    inUse = last.inUse
    // To take a long text apart at every key would be felt.
    guard ![.area, .line, .number].contains(field.input) else { return }
    let piece = field.piece
    guard !piece.isEmpty else { return }
    switch field.input {
    case .people: offerPeople(piece, field, desk)
    case .words: offerWords(piece, field, kind, desk)
    case .flag: offer(["no", "yes"], piece)
    case .choice(let choices): offer(choices, piece)
    case .moment: offerDays(piece, desk)
    case .line, .area, .number: break
    }
  }

  var isEmpty: Bool { candidates.isEmpty }

  /// The word that enter takes.
  var accepted: String? {
    if let chosen { return candidates[chosen].text }
    return completesOnLeaving ? candidates.first?.text : nil
  }

  mutating func move(_ count: Int) {
    let last = candidates.count - 1
    switch chosen {
    case nil: chosen = count > 0 ? 0 : last
    case let place?: chosen = min(max(0, place + count), last)
    }
  }

  private mutating func offer(_ words: [String], _ piece: String) {
    guard !words.contains(piece) else { return }
    let pattern = FuzzyPattern(piece)
    candidates = words.compactMap { word in
      pattern.match(word).map { (word, $0.score) }
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.most).map { Offer(text: $0.0, note: "") }
    completesOnLeaving = !candidates.isEmpty
  }

  private mutating func offerWords(
    _ piece: String, _ field: FormField, _ kind: Kind?, _ desk: Desk
  ) {
    guard let name = field.field, let kind else { return }
    let words = inUse[name] ?? desk.community.wordsInUse(in: name, of: kind)
    inUse[name] = words
    let pattern = FuzzyPattern(piece)
    candidates = words.compactMap { word in
      word.word == piece ? nil : pattern.match(word.word).map { (word, $0.score) }
    }.sorted { ($1.1, $1.0.count) < ($0.1, $0.0.count) }.prefix(Self.most).map {
      Offer(text: $0.0.word, note: $0.0.count > 0 ? "on \($0.0.count)" : "")
    }
  }

  private mutating func offerPeople(_ piece: String, _ field: FormField, _ desk: Desk) {
    let community = desk.community
    if piece == "me" { return }
    if case .one = community.findMember(piece) { return }
    let pattern = FuzzyPattern(piece)
    let found = community.members.compactMap { member -> (Member, FuzzyPattern.Match)? in
      guard !member.isBot else { return nil }
      return pattern.match(member.name).map { (member, $0) }
    }.sorted { ($1.1.score, $0.0.id) < ($0.1.score, $1.0.id) }
    candidates = found.prefix(Self.most).map {
      Offer(text: community.naming($0.0.id), note: $0.0.handle ?? "")
    }
    // Letters found here and there in a name are a guess: nobody is named by a guess.
    completesOnLeaving = found.first.map { Self.begins($0.0.name, with: $0.1) } ?? false
  }

  /// Whether a match is the beginning of a word.
  private static func begins(_ name: Text, with match: FuzzyPattern.Match) -> Bool {
    guard match.ranges.count == 1, let start = match.ranges.first?.lowerBound else { return false }
    return start == 0 || Array(String(name).utf8)[start - 1] == UInt8(ascii: " ")
  }

  private mutating func offerDays(_ piece: String, _ desk: Desk) {
    let lowered = piece.lowercased()
    candidates = Self.days.filter { $0.hasPrefix(lowered) && $0 != lowered }.compactMap { word in
      desk.times.moment(word).map { Offer(text: word, note: desk.localTime($0)) }
    }
  }

  static let days = [
    "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "in 1 week", "in 2 weeks", "in 1 month", "in 3 months",
  ]
}

/// A word that stands in a field of several objects.
package struct WordInUse: Hashable, Sendable {
  package let word: String
  let count: Int
}

extension Community {
  /// The words in use in a field, those used most first; it looks at every object of the kind.
  package func wordsInUse(in field: FieldName, of kind: Kind) -> [WordInUse] {
    var counts: [String: Int] = [:]
    func count(_ words: [String]) { for word in words { counts[word, default: 0] += 1 } }
    switch (field, kind) {
    case (.labels, .question): for object in questions { count(object.core.labels) }
    case (.labels, .task): for object in tasks { count(object.core.labels) }
    case (.labels, .member): for object in members { count(object.core.labels) }
    case (.labels, .idea): for object in ideas { count(object.core.labels) }
    case (.labels, .event): for object in events { count(object.core.labels) }
    case (.labels, .contribution): for object in contributions { count(object.core.labels) }
    case (.labels, .recognition): for object in recognitions { count(object.core.labels) }
    case (.skills, _):
      for object in members { count(object.skills) }
      for object in tasks { count(object.skills) }
    case (.roles, _): for object in members { count(object.roles.map(\.name)) }
    case (.circles, _): for object in members { count(object.circles.map(\.name)) }
    case (.interests, _): for object in members { count(object.interests) }
    case (.stage, _):
      for stage in charter.stages { counts[stage] = 0 }
      for object in questions { count(object.stage.map { [$0] } ?? []) }
    case (.contributionKind, _):
      for object in contributions { count(object.contributionKind.map { [$0] } ?? []) }
    default: break
    }
    return counts.map { WordInUse(word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }

  /// A word by which a person is found again: their name where only they have it.
  func naming(_ id: ID) -> String {
    let name = called(id)
    if !name.contains(","), name != "me", findMember(name) == .one(resolved(id)) { return name }
    return shortID(id)
  }
}
