@testable import KithModel

/// A community small enough to count along, told as what happened when: days are written
/// `2026-03-10`, and what happens on one happens at nine unless another hour is given. Ids are told
/// apart by their digits alone, whatever kind they are of.
struct Village {
  var builder = JournalBuilder()
  private var replies = 0
  private var others = 0

  init(_ people: String...) {
    builder.write(#"{"founded":"k-c","name":"Village"}"#, by: nil)
    for person in people { enter(person) }
  }

  mutating func enter(_ person: String, _ more: String = "") {
    builder.write(#"{"joined":"m-\#(person)","name":"\#(person)"\#(more)}"#, by: nil)
  }

  /// Writes any change, in the words of the journal, as it happened then.
  mutating func happens(
    _ change: String, by person: String?, _ day: String, hour: Int = 9, isPrivate: Bool = false
  ) {
    let time = hour < 10 ? "0\(hour)" : "\(hour)"
    builder.write(
      #"{\#(change),"on":"\#(day)T\#(time):00:00Z"}"#, by: person.map { "m-" + $0 },
      writer: isPrivate ? "b" : "a", isPrivate: isPrivate)
  }

  mutating func asks(
    _ person: String?, _ question: String, _ day: String, hour: Int = 9, _ more: String = ""
  ) {
    happens(
      #""asked":"q-\#(question)","title":"\#(question)"\#(more)"#, by: person, day, hour: hour)
  }

  /// Returns the name of the reply.
  @discardableResult
  mutating func replies(
    _ person: String?, _ object: String, _ day: String, hour: Int = 10, text: String = "so"
  ) -> String {
    replies += 1
    let reply = "a-r\(replies)y"
    happens(
      #""replied":"\#(object)","reply":"\#(reply)","text":"\#(text)""#, by: person, day, hour: hour)
    return reply
  }

  mutating func thanks(_ person: String?, _ others: String..., on day: String, hour: Int = 12) {
    self.others += 1
    let to = others.map { #""m-\#($0)""# }.joined(separator: ",")
    happens(
      #""recognised":"r-t\#(self.others)","to":[\#(to)],"words":"thanks""#, by: person, day,
      hour: hour)
  }

  /// Asks as many questions as it takes to have so many activities on a day.
  mutating func does(_ person: String, _ count: Int, on day: String) {
    for _ in 0..<count {
      others += 1
      asks(person, "x\(others)y", day)
    }
  }

  mutating func merge(_ one: String, into other: String) {
    builder.write(#"{"merged":"m-\#(one)","into":"m-\#(other)"}"#)
  }

  var community: Community { Community.of(builder) }

  func pulse(_ day: String, _ days: Days = .count(30), activeAtLeast: Int? = nil) -> Pulse {
    Pulse(
      community, at: Day(day) ?? Day(number: 0), days: days, activeAtLeast: activeAtLeast)
  }

  func measure(
    _ name: MeasureName, _ day: String, _ days: Days = .count(30), activeAtLeast: Int? = nil
  ) -> Measured {
    pulse(day, days, activeAtLeast: activeAtLeast).measure(name)
  }
}

extension Measured {
  /// One of its figures, or the only one.
  func figure(_ path: String...) -> Double? {
    path.reduce(value) { figure, name in figure[name] ?? .none }.leading
  }
}
