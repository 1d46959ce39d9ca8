/// What repeats what.
extension Community {
  /// Closes something that repeats another, and says which, unless that is said already.
  public func duplicate(_ id: ID, of original: ID, reason: String = "duplicate") -> [Deed] {
    let isLinked = link(from: id, to: original, type: .duplicateOf) != nil
    return [.close(id, reason: reason)]
      + (isLinked ? [] : [.link(id, to: original, as: .duplicateOf)])
  }

  /// What something repeats, and what that repeats, and so on.
  func originals(of id: ID) -> [ID] {
    var found: [ID] = []
    var open = [resolved(id)]
    while let next = open.popLast() {
      for link in core(of: next)?.links ?? [] where link.type == .duplicateOf {
        let original = resolved(link.to)
        guard !found.contains(original) else { continue }
        found.append(original)
        open.append(original)
      }
    }
    return found
  }

  /// Things of which each repeats another of them, so that none of them is the first: two people said
  /// so at once.
  package func circlesOfDuplicates() -> [[ID]] {
    var circles: [[ID]] = []
    func look<Object: CommunityObject>(_ objects: Objects<Object>) {
      for object in objects where object.core.links.contains(where: { $0.type == .duplicateOf }) {
        guard !circles.joined().contains(object.id) else { continue }
        let originals = originals(of: object.id)
        guard originals.contains(object.id) else { continue }
        circles.append(originals.filter { self.originals(of: $0).contains(object.id) }.sorted())
      }
    }
    look(questions)
    look(tasks)
    look(ideas)
    look(contributions)
    return circles
  }
}
