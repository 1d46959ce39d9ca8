import KithLines

@testable import KithModel

/// Draws records of every kind that there is, sensible ones and others, about few objects, so that
/// they meet: the same seed always draws the same.
struct RandomJournal {
  private var random: SeededGenerator
  private(set) var builder = JournalBuilder()
  private var names: [(name: RecordName, writer: String)] = []
  private var numbers: [String: Int] = [:]

  private static let members = ["m-ana", "m-bea", "m-cy", "m-dan"]
  private static let digits = ["0", "1"]
  private static let replies = ["a-0", "a-1", "a-2"]
  private static let texts = ["yes", "no?", "see the docs", "line\\nbreak", "é", ""]
  private static let identities = ["github:ana", "github:bea", "email:c@d.example"]

  /// With `isPlain`, no line doubles another's number and no action takes several lines.
  init(seed: UInt64, records: Int, isPlain: Bool = false) {
    random = SeededGenerator(seed: seed)
    while builder.lines.count < records { addRecord(isPlain: isPlain) }
  }

  private mutating func addRecord(isPlain: Bool) {
    let writer = random.pick(["a", "b", "c"])
    if !isPlain, random.once(in: 12) { return addAction(of: writer) }
    if !isPlain, random.once(in: 15), let last = numbers[writer] {
      // Another line with a number that is taken: of the same time, blanked, or of another time.
      let second = random.pick(names.filter { $0.name.n == last }.map { seconds($0.name) } + [3])
      write(writer, parts(), second: second, n: last, isBlanked: random.once(in: 2))
      return
    }
    if !isPlain, random.once(in: 20) { numbers[writer, default: 0] += 1 }
    if random.once(in: 5), !names.isEmpty {
      let name = random.pick(names).name
      let target = #"["\#(name.writer)",\#(name.n),[\#(name.stamp.milliseconds),0]]"#
      return write(writer, [#"{"undone":\#(target)}"#], second: second())
    }
    write(writer, parts(), second: second(), isPrivate: random.once(in: 12))
  }

  /// An action of several lines, not always whole.
  private mutating func addAction(of writer: String) {
    let first = numbers[writer, default: 0] + 1
    let count = Int.random(in: 2...3, using: &random)
    let lost = Int.random(in: 0..<(count * 3), using: &random)
    let second = second()
    for index in 0..<count where index != lost {
      write(
        writer, parts(), second: second + index, n: first + index, group: "[\(first),\(count)]")
    }
    if random.once(in: 2) { numbers[writer] = first + count - 1 }
  }

  private mutating func write(
    _ writer: String, _ parts: [String], second: Int, n: Int? = nil, group: String? = nil,
    isPrivate: Bool = false, isBlanked: Bool = false
  ) {
    let number = n ?? numbers[writer, default: 0] + 1
    numbers[writer] = max(numbers[writer, default: 0], number)
    let person = random.once(in: 10) ? nil : random.pick(Self.members)
    let name = builder.write(
      parts.joined(separator: ","), at: second, by: person, writer: writer, n: number, of: group,
      isPrivate: isPrivate, isBlanked: isBlanked)
    names.append((name, writer))
  }

  private func seconds(_ name: RecordName) -> Int {
    Int(name.stamp.milliseconds - JournalBuilder.start) / 1000
  }

  private mutating func second() -> Int { Int.random(in: 1...40, using: &random) }

  private mutating func parts() -> [String] {
    (0..<(random.once(in: 4) ? 2 : 1)).map { _ in part() }
  }

  private mutating func people() -> String {
    let count = Int.random(in: 1...2, using: &random)
    return "[" + (0..<count).map { _ in #""\#(member())""# }.joined(separator: ",") + "]"
  }

  /// Sometimes the very id that an identity has.
  private mutating func member() -> String {
    guard random.once(in: 3) else { return random.pick(Self.members) }
    return Identity.memberID(random.pick(Self.identities)).description
  }

  private mutating func item(_ letters: [String]) -> String {
    random.pick(letters) + "-" + random.pick(Self.digits)
  }

  private mutating func text() -> String { #""\#(random.pick(Self.texts))""# }

  private mutating func moment() -> String {
    #""\#(JournalBuilder.moment(Int.random(in: -3...40, using: &random)))""#
  }

  private mutating func part() -> String {
    let (word, object, rest) = said()
    let on = random.once(in: 5) ? #","on":\#(moment())"# : ""
    return #"{"\#(word)":"\#(object)"\#(on)\#(rest)}"#
  }

  private mutating func said() -> (word: String, object: String, rest: String) {
    let work = ["t", "q", "i", "c"]
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return ("opened", item(["t"]), #","title":\#(text()),"labels":["docs"]"#)
    case 1: return ("asked", item(["q"]), #","title":\#(text()),"body":\#(text())"#)
    case 2:
      let word = random.pick(["proposed", "contributed"])
      return (word, item([word == "proposed" ? "i" : "c"]), #","title":\#(text())"#)
    case 3: return ("joined", member(), #","name":\#(text())"#)
    case 4: return imported(item(work))
    case 5: return ("imported", member(), #","rev":\#(moment()),"name":\#(text())"#)
    case 6: return edited(item(work + ["m"]))
    case 7, 8: return reply(to: item(work))
    case 9: return ended(item(work + ["e"]))
    case 10:
      return ("converted", item(work), #","to":"\#(random.pick(["task", "question", "idea"]))""#)
    case 11, 12: return worked(item(work))
    case 13: return aboutMember(member())
    case 14: return aboutCommunity()
    default: return gathering()
    }
  }

  private mutating func imported(_ object: String) -> (String, String, String) {
    var rest = #","rev":\#(moment())"#
    if random.once(in: 2) { rest += #","title":\#(text())"# }
    if random.once(in: 2) { rest += #","labels":["\#(random.pick(["bug", "docs"]))"]"# }
    if random.once(in: 2) { rest += #","createdAt":\#(moment())"# }
    if random.once(in: 2) { rest += #","source":"github:a/b#1""# }
    if random.once(in: 3) {
      rest +=
        random.once(in: 2)
        ? #","closedAt":null"# : #","closedAt":\#(moment()),"closeReason":"done""#
    }
    if random.once(in: 2) {
      let author = random.once(in: 3) ? "" : #","author":"\#(member())""#
      rest +=
        #","replies":[{"id":"\#(random.pick(Self.replies))"\#(author),"at":\#(moment()),"text":\#(text())}]"#
    }
    return ("imported", object, rest)
  }

  private mutating func edited(_ object: String) -> (String, String, String) {
    let rest = random.pick([
      #","title":\#(text())"#, #","labels+":["docs","swift"]"#, #","labels-":["docs"]"#,
      #","body":\#(text())"#, #","priority":"high""#, #","skills":["swift"]"#, #","mentor":null"#,
    ])
    return ("edited", object, rest)
  }

  private mutating func reply(to object: String) -> (String, String, String) {
    let reply = random.pick(Self.replies)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return ("rewrote", object, #","reply":"\#(reply)","text":\#(text())"#)
    case 1: return ("hid", object, #","reply":"\#(reply)""#)
    case 2: return ("accepted", object, #","reply":"\#(reply)""#)
    case 3: return ("unaccepted", object, #","reply":"\#(reply)""#)
    default: return ("replied", object, #","reply":"\#(reply)","text":\#(text())"#)
    }
  }

  private mutating func ended(_ object: String) -> (String, String, String) {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return ("reopened", object, "")
    case 1: return ("deleted", object, "")
    case 2: return ("restored", object, "")
    case 3: return ("closed", object, "")
    default:
      return ("closed", object, #","reason":"\#(random.pick(["solved", "dropped", "shipped"]))""#)
    }
  }

  private mutating func worked(_ object: String) -> (String, String, String) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: return ("assigned", object, #","to":\#(people())"#)
    case 2: return ("unassigned", object, #","from":\#(people())"#)
    case 3: return ("routed", object, #","to":\#(people())"#)
    case 4: return ("unrouted", object, #","from":\#(people())"#)
    case 5: return ("voted", object, #","by":\#(people())"#)
    case 6: return ("unvoted", object, #","by":\#(people())"#)
    case 7: return ("moved", object, #","to":"\#(random.pick(["doing", "review", "planned"]))""#)
    case 8: return ("turned", object, #","to":"\#(random.pick(["helpers", "check", "asker"]))""#)
    case 9: return ("linked", object, #","to":"\#(item(["t", "q"]))","type":"ledTo""#)
    case 10: return ("took", object, #","by":\#(people())"#)
    default: return (random.pick(["renewed", "carried"]), object, carriedOrRenewed())
    }
  }

  private mutating func carriedOrRenewed() -> String {
    guard !names.isEmpty else { return #","for":[],"record":["w-a",1,[0,0]]"# }
    let name = random.pick(names).name
    return
      #","for":\#(people()),"record":["\#(name.writer)",\#(name.n),[\#(name.stamp.milliseconds),0]]"#
  }

  private mutating func aboutMember(_ object: String) -> (String, String, String) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return ("merged", object, #","into":"\#(member())""#)
    case 2: return ("unmerged", object, "")
    case 3, 4: return ("identified", object, #","as":"\#(random.pick(Self.identities))""#)
    case 5: return ("unidentified", object, #","as":"\#(random.pick(Self.identities))""#)
    case 6: return ("gave", object, #","role":"mentor","since":\#(moment())"#)
    case 7: return (random.pick(["entered", "left"]), object, #","circle":"team""#)
    case 8: return ("noted", object, #","text":\#(text())"#)
    default: return ("forgotten", object, "")
    }
  }

  private mutating func aboutCommunity() -> (String, String, String) {
    let name = random.pick(["one", "two"])
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return ("founded", "k-c", #","name":\#(text())"#)
    case 1:
      return ("ruled", "k-c", #","name":"\#(name)","of":"tasks","filter":"is:open","todo":"x""#)
    case 2: return ("unruled", "k-c", #","name":"\#(name)""#)
    case 3: return ("viewed", "k-c", #","name":"\#(name)","of":"questions","filter":"me""#)
    case 4: return ("promised", "k-c", #","supporter":"\#(name)","what":"room","due":\#(moment())"#)
    default: return ("kept", "k-c", #","supporter":"\#(name)","what":"room""#)
    }
  }

  private mutating func gathering() -> (String, String, String) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return ("recognised", item(["r"]), #","to":\#(people()),"words":\#(text())"#)
    case 1:
      return (
        "scheduled", item(["e"]), #","title":\#(text()),"start":\#(moment()),"hosts":\#(people())"#
      )
    case 2: return ("attended", item(["e"]), #","who":\#(people())"#)
    default: return ("unattended", item(["e"]), #","who":\#(people())"#)
    }
  }
}
