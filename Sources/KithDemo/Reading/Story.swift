internal import KithModel

/// One question, task, idea or contribution of the almanac, with all that came of it.
struct Story: Sendable {
  let kind: Kind
  let title: String
  var teller = ""
  /// How long ago it began.
  var age: Int64 = 0
  var labels: [String] = []
  var attributes: [String: String] = [:]
  var body = ""
  var beats: [Beat] = []

  /// One thing that happened to it.
  struct Beat: Sendable {
    let who: String
    /// How long after what stands before it.
    let delay: Int64
    let happening: Happening
    var text = ""
  }

  /// What can happen to a story.
  enum Happening: Sendable {
    case replied
    /// A reply that the asker takes as the answer.
    case answered
    /// An act, by its word and what it names: `asked ines,sam`.
    case act(String, String)
    case voted([String])
  }

  /// What it is told by elsewhere in the almanac.
  var key: String { attributes["id"] ?? title }

  var id: ID { DemoID.made(kind, title, beginning: attributes["id"]) }
}

/// The ids of what is in the demo: reckoned from titles, and where manuals show them, chosen.
enum DemoID {
  static func made(_ kind: Kind, _ title: String, beginning: String? = nil) -> ID {
    let id = ID(kind, source: "wren:\(kind.singular):\(title)")
    guard let beginning else { return id }
    let text = id.description
    return ID("\(kind.letter)\(beginning)\(text.dropFirst(1 + beginning.count))") ?? id
  }
}
