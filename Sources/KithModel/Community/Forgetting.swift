/// Taking somebody who asked for it out of everything that can be seen.
///
/// What they wrote stays in the rows and is left out when it is read: were it taken out of the rows,
/// what comes later would be folded into something else than on a machine that learnt of it first.
extension Community {
  /// Looks again at who is to be forgotten.
  mutating func forgetAgain() {
    // Somebody with several identities is forgotten under all of them; but whoever a forgotten id was
    // merged into, or who claimed it, is only forgotten when that is asked for: a slip would cost
    // them every word.
    var people: Set<ID> = []
    for person in memberRows.lazy.filter(\.isForgotten).map(\.id) {
      people.insert(person)
      // A name that several have is of whom it means.
      let meant = resolved(person)
      people.formUnion(aliases.all(meaning: person).filter { resolved($0) == meant })
    }
    forgotten = people
  }

  /// The member that a text names by their very own id or its beginning, if they asked to be
  /// forgotten: whoever was made one with them since is not meant.
  public func findForgotten(_ text: String) -> ID? {
    let found = Set(candidates(for: text)).filter { unresolvedMember($0) != nil }
    guard found.count == 1, let id = found.first, unresolvedMember(id)?.isForgotten ?? false
    else { return nil }
    return id
  }

  /// The object without what somebody who is to be forgotten wrote.
  func shown<Object: FoldedObject>(_ object: Object) -> Object { object.without(forgotten) }

  /// The same of all objects of a kind.
  func shown<Object: FoldedObject>(_ rows: Pages<Object>) -> Pages<Object> {
    guard !forgotten.isEmpty else { return rows }
    // Pages without a word of theirs stay those that others hold as well.
    var shown = rows
    rows.forEachPage { start, page in
      for index in page.indices where page[index].isPartly(of: forgotten) {
        shown[start + index].redact(forgotten)
      }
    }
    return shown
  }
}

extension FoldedObject {
  func without(_ forgotten: Set<ID>) -> Self {
    guard !forgotten.isEmpty, isPartly(of: forgotten) else { return self }
    var object = self
    object.redact(forgotten)
    return object
  }
}
