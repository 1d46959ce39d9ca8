internal import KithLines

/// A member left a circle.
struct CircleLeft: Change {
  static let word = "left"
  var object: ID
  let circle: String

  init(_ object: ID, circle: String) {
    self.object = object
    self.circle = circle
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, circle: try part.soleString("circle"))
  }

  func write(to part: inout PartWriter) {
    part.string("circle", circle)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    try community.require(object, toBeIn: [.member], for: "leave a circle")
    guard
      community.member(object)?.circles.contains(where: { $0.name == circle && $0.until == nil })
        ?? false
    else { throw .notFound("circle “\(circle)” of \(community.called(object))") }
  }

  func apply(to member: inout Member, _ act: Act) {
    member.circles.end(circle, at: act.at)
    member.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("took", "out of the circle \(circle)") }
}
