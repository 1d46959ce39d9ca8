internal import KithModel

/// What the places are called from which things come. Under another name the same things are other
/// things: they would stand here twice.
struct SiteName {
  /// What to do before a place that was brought in already gets its name.
  static let advice =
    "If it was brought in already, “kith undo” first: under another name all of it is added a "
    + "second time."

  /// The rest of a source behind the place, and when that came into being.
  private struct Mark: Hashable {
    let service: Substring
    let rest: Substring
    let createdAt: Moment
  }

  /// Under which names things stand here.
  private let names: [Mark: Substring]

  init(_ community: Community) {
    var names: [Mark: Substring] = [:]
    for (id, source) in community.sources(of: [.task, .question, .idea, .contribution]) {
      guard let created = community.object(id)?.core.createdAt,
        let pieces = Self.pieces(of: String(source))
      else { continue }
      names[Mark(service: pieces.service, rest: pieces.rest, createdAt: created)] = pieces.site
    }
    self.names = names
  }

  /// The other name under which a thing stands here already.
  func other(of object: ForeignObject) -> String? {
    guard let created = object.createdAt,
      let pieces = Self.pieces(of: Source.canonical(object.source)),
      let name = names[Mark(service: pieces.service, rest: pieces.rest, createdAt: created)],
      name != pieces.site
    else { return nil }
    return String(name)
  }

  /// `discourse`, `forum.example` and `/t/12` of `discourse:forum.example/t/12`.
  private static func pieces(
    of source: String
  ) -> (service: Substring, site: Substring, rest: Substring)? {
    guard let colon = source.firstIndex(of: ":") else { return nil }
    let place = source[source.index(after: colon)...]
    guard let slash = place.firstIndex(of: "/") else { return nil }
    return (source[..<colon], place[..<slash], place[slash...])
  }
}
