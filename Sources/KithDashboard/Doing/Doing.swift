internal import KithModel

/// Something that can be done to objects: to which, and how it begins.
struct Doing: Sendable {
  let wish: Wish
  /// The kinds it makes sense of; none means that it needs no object.
  let kinds: [Kind]
  /// Why it can't be done to an object of the right kind, if so.
  let objection: @Sendable (ID, Desk) -> String?
  /// Whether it is done to one object at a time.
  let takesOne: Bool
  /// Begins with the objects it can be done to.
  let start: @Sendable ([ID], Kind?, inout Desk) -> Void

  init(
    _ wish: Wish, _ kinds: [Kind], takesOne: Bool = false,
    objection: @escaping @Sendable (ID, Desk) -> String? = { _, _ in nil },
    start: @escaping @Sendable ([ID], Kind?, inout Desk) -> Void
  ) {
    self.wish = wish
    self.kinds = kinds
    self.takesOne = takesOne
    self.objection = objection
    self.start = start
  }

  /// Every doing by its wish; those that are alike stand in a file together.
  static let all: [Wish: Doing] = Dictionary(
    uniqueKeysWithValues: [
      making, editing, replying, assigning, taking, accepting, closing, reopening, deleting,
      duplicating, waiting, prioritising, labelling, staging, mentoring, thanking, voting, browsing,
      copying, connecting, converting, attending, triaging, reminding, releasing,
      planning, declining, belonging, picturingDeparture, showingCalendar, showingCommunity,
    ].map { ($0.wish, $0) })

  /// Does it to those objects that it can be done to, and says why not where it can't.
  func begin(_ ids: [ID], home: Kind?, _ desk: inout Desk) {
    guard !desk.standing.isReading else { return _ = desk.canSave() }
    guard !kinds.isEmpty else { return start(ids, home, &desk) }
    guard !ids.isEmpty else { return desk.refuse(Self.lack(of: wish)) }
    let fitting = ids.filter { kinds.contains($0.kind) }
    guard !fitting.isEmpty else {
      let kind = ids[0].kind
      let article = [.event, .idea].contains(kind) ? "an" : "a"
      return desk.refuse(
        "“\(wish.hint)” goes with \(Self.list(kinds)), not with \(article) \(kind.singular).")
    }
    let objections = fitting.map { objection($0, desk) }
    let possible = zip(fitting, objections).filter { $0.1 == nil }.map(\.0)
    guard !possible.isEmpty else {
      return desk.refuse(objections.compactMap(\.self).first ?? "That can't be done here.")
    }
    guard !takesOne || possible.count == 1 else {
      return desk.refuse(
        "“\(wish.hint)” is for one at a time, and \(possible.count) are selected; "
          + "\(desk.name(of: .back, in: [.everywhere])) unselects.")
    }
    start(possible, home, &desk)
    let left = ids.count - possible.count
    if left > 0, desk.message == nil {
      let reason = objections.compactMap(\.self).first ?? "It goes with \(Self.list(kinds))."
      desk.say("\(left) of \(ids.count) \(left == 1 ? "is" : "are") left out. \(reason)")
    }
  }

  /// Whether it can be done to any of these, as far as a look at the first few tells.
  func canBegin(_ ids: [ID], _ desk: Desk) -> Bool {
    kinds.isEmpty || desk.standing.isReading
      || ids.prefix(20).contains { kinds.contains($0.kind) && objection($0, desk) == nil }
  }

  /// Whether it makes sense of any of these kinds; where none is known, of all.
  func fits(_ kinds: Set<Kind>) -> Bool {
    self.kinds.isEmpty || kinds.isEmpty || self.kinds.contains(where: kinds.contains)
  }

  /// What is said where it needs an object and there is none.
  static func lack(of wish: Wish) -> String { "There is nothing here for “\(wish.hint)”." }

  private static func list(_ kinds: [Kind]) -> String {
    let words = kinds.map(\.plural)
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Desk {
  /// `kith close q9d2k`, for the message line; of several, a loop that a shell can run.
  func twin(_ verb: String, _ ids: [ID], _ rest: String = "") -> String {
    let end = rest.isEmpty ? "" : " " + rest
    guard ids.count > 1 else {
      return "kith \(verb)" + (ids.first.map { " " + community.shortID($0) } ?? "") + end
    }
    let names = ids.map(community.shortID).joined(separator: " ")
    return "for id in \(names); do kith \(verb) $id\(end); done"
  }

  /// The same where the verb differs from one to the other: one command after the other.
  func twin(_ ids: [ID], _ words: (ID) -> (verb: String, rest: String)) -> String {
    var groups: [(words: (verb: String, rest: String), ids: [ID])] = []
    for id in ids {
      let words = words(id)
      if let place = groups.firstIndex(where: { $0.words == words }) {
        groups[place].ids.append(id)
      } else {
        groups.append((words, [id]))
      }
    }
    return groups.map { twin($0.words.verb, $0.ids, $0.words.rest) }.joined(separator: "; ")
  }

  /// The command that replies; nil where no command can say these words.
  func replyTwin(_ ids: [ID], _ text: String) -> String? {
    // A dash alone means standard input, a dash before others an option.
    guard text != "-" else { return nil }
    return twin("reply", ids, (text.hasPrefix("-") ? "-- " : "") + Shell.quoted(text))
  }

  /// What a doing is called in a sentence: its key, else its word after `:`.
  func key(of wish: Wish) -> String { name(of: wish, in: [.doing, .everywhere]) }

  /// Why nothing can be done to what has ended, if it has.
  func objectionAsClosed(_ id: ID, word: String = "closed") -> String? {
    community.object(id)?.core.isOpen ?? false
      ? nil : "\(community.called(id)) is \(word); \(key(of: .reopen)) opens it again."
  }

  /// What objects are called together: the name of one, or how many they are.
  func called(_ ids: [ID]) -> String {
    ids.count == 1 ? community.called(ids[0]) : "\(ids.count)"
  }

  /// What is asked of whoever isn't known here.
  mutating func known() -> ID? {
    if me == nil { askWhoIsHere() }
    return me
  }

  /// Where an object stands, in a word.
  func standing(of id: ID) -> String {
    if case .word(let word) = value(of: .status, of: id) { return word }
    return community.object(id)?.core.isOpen ?? true ? "open" : "closed"
  }

  /// Opens a form, with what was typed in it the last time and not saved.
  mutating func open(_ form: Form) {
    // Until the drafts are read, one that is kept could be written over.
    guard !standing.isReading else { return _ = canSave() }
    var form = form
    form.restore(self)
    push(form)
  }
}
