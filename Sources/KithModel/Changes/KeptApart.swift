internal import KithLines

/// Two members who look alike are not the same; they are not suggested again.
struct KeptApart: Change {
  static let word = "keptApart"
  var object: ID
  let other: ID

  init(_ object: ID, from other: ID) {
    self.object = object
    self.other = other
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, from: try part.soleID("from"))
  }

  func write(to part: inout PartWriter) {
    part.id("from", other)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "keep apart")
    try community.require(other, toBeIn: [.member], for: "keep apart")
    guard object != other else { throw .toItself(action: "keep apart") }
  }

  func apply(to member: inout Member, _ act: Act) {
    Setting.change(&member.keptApartFrom, by: [other], adding: true)
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase {
    Phrase("kept", "apart from \(community.called(other))")
  }
}
