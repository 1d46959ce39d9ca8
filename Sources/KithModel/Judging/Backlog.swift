// What was old already when it was brought in, and waits for nobody until somebody takes it up.

extension CommunityObject {
  /// Whether it lay untouched for long when it was first imported, and nobody took it up here since.
  package var isBacklog: Bool {
    guard core.isBacklog, core.outgoing.isEmpty else { return false }
    if let question = self as? Question, !question.asked.isEmpty { return false }
    if let task = self as? CommunityTask, !task.claims.isEmpty { return false }
    guard let repliable = self as? any Repliable else { return true }
    return repliable.replies.allSatisfy(\.isImported)
  }
}

extension Community {
  /// What is open and was untouched for long when it was first imported, the newest first.
  public func backlog() -> [ID] {
    var found: [(at: Moment, id: ID)] = []
    func collect<Object: SearchedObject>(_ type: Object.Type) {
      Object.rows(of: self).forEachPage { _, page in
        guard let first = page.baseAddress else { return }
        for index in page.indices {
          let row = first + index
          guard row.pointee.core.isOpen, row.pointee.isBacklog, row.pointee.isShown(in: self)
          else { continue }
          let core = row.pointee.core
          found.append((core.updatedAt ?? core.createdAt ?? Moment(milliseconds: 0), core.id))
        }
      }
    }
    collect(Question.self)
    collect(CommunityTask.self)
    collect(Idea.self)
    collect(Contribution.self)
    return found.sorted { ($1.at, $0.id) < ($0.at, $1.id) }.map(\.id)
  }
}
