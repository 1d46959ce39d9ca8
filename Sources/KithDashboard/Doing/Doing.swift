internal import KithModel

/// Something that can be done to objects: to which, and how it begins.
struct Doing: Sendable {
  let wish: Wish
  /// The kinds it makes sense of; none means that it needs no object.
  let kinds: [Kind]
  /// Why it can't be done to an object of the right kind, if so.
  let objection: @Sendable (ID, Desk) -> String?
  /// Begins with the objects it can be done to.
  let start: @Sendable ([ID], Kind?, inout Desk) -> Void

  init(
    _ wish: Wish, _ kinds: [Kind],
    objection: @escaping @Sendable (ID, Desk) -> String? = { _, _ in nil },
    start: @escaping @Sendable ([ID], Kind?, inout Desk) -> Void
  ) {
    self.wish = wish
    self.kinds = kinds
    self.objection = objection
    self.start = start
  }

  /// Every doing by its wish; each stands in a file of its own.
  static let all: [Wish: Doing] = Dictionary(
    uniqueKeysWithValues: [
      taking, closing, reopening, deleting, voting, copying, browsing,
      planning, declining, rehearsing, showingCalendar, showingCommunity,
    ].map { ($0.wish, $0) })

  /// Does it to those objects that it can be done to, and says why not where it can't.
  func begin(_ ids: [ID], home: Kind?, _ desk: inout Desk) {
    guard !kinds.isEmpty else { return start(ids, home, &desk) }
    guard !ids.isEmpty else {
      return desk.refuse("There is nothing here to \(wish.hint).")
    }
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
    start(possible, home, &desk)
  }

  private static func list(_ kinds: [Kind]) -> String {
    let words = kinds.map(\.plural)
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Desk {
  /// `kith close q9d2k`, for the message line; of several, how many more.
  func twin(_ verb: String, _ ids: [ID], _ rest: String = "") -> String {
    guard let first = ids.first else { return "kith \(verb)" }
    let end = rest.isEmpty ? "" : " " + rest
    let more = ids.count > 1 ? "  (and \(ids.count - 1) more)" : ""
    return "kith \(verb) \(community.shortID(first))\(end)\(more)"
  }
}
