import KithLines

@testable import KithModel

extension Community {
  /// Everything that a community says, also what its JSON leaves out: two that say the same have the
  /// same text, whatever way they came there.
  func wholeState() -> String {
    var lines = [text()]
    let charter = charter
    lines.append("rules \(charter.rules) without \(charter.droppedRules)")
    lines.append("views \(charter.views) promises \(charter.promises)")
    for id in everyID() {
      guard let object = object(id) else {
        lines.append("\(id) is not there")
        continue
      }
      lines.append("\(id) → \(resolved(id)) \(Self.inner(object))")
      if case .member(let member) = object {
        lines.append("thanked \(thanksReceived(by: member.id)) load \(load(of: member.id))")
        let told = facts(of: member.id).map { "\($0.kind) \($0.at) \(source(of: $0))" }
        lines.append(told.sorted().joined(separator: ", "))
      }
    }
    lines.append("members " + members.map(\.id).sorted().map(\.description).joined(separator: " "))
    lines.append("open " + tasks.map(\.id).sorted().map(\.description).joined(separator: " "))
    return lines.joined(separator: "\n")
  }

  private func everyID() -> [ID] {
    (0..<slots.count).filter(isMade).map { slots[$0].id }.sorted()
  }

  private static func inner(_ object: AnyObject) -> String {
    let core = object.core
    var text = "deleted \(core.isDeleted) private \(core.isPrivate) outgoing \(core.outgoing)"
    switch object {
    case .member(let member):
      text += " \(member.notes) \(member.keptApartFrom) \(member.isForgotten)"
      text += " \(String(describing: member.mergedInto))"
    case .task(let task):
      text += " \(task.claims) \(task.takings) \(String(describing: task.remindedAt))"
    case .question(let question): text += " \(question.asked) \(question.acceptances)"
    case .idea(let idea):
      text += " " + idea.votedAt.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined()
    default: break
    }
    return text
  }
}
