internal import KithLines

/// A task or an idea came a step further: doing, review; considered, planned.
struct Moved: Change {
  static let word = "moved"
  var object: ID
  let step: String

  init(_ object: ID, to step: String) {
    self.object = object
    self.step = step
  }

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    self.init(object, to: try part.soleString("to"))
  }

  func write(to part: inout PartWriter) {
    part.string("to", step)
  }

  func check(in community: Community, by person: ID?) throws(Refusal) {
    let kind = try community.require(object, toBeIn: [.task, .idea], for: "move")
    let steps = kind == .task ? Self.taskSteps : Self.ideaSteps
    guard steps.contains(step) else { throw .wrongWord(.status, given: step, choices: steps) }
    guard community.core(of: object)?.isOpen ?? false else {
      throw .isEnded(community.called(object))
    }
  }

  static let taskSteps = ["open"] + CommunityTask.Progress.allCases.map(\.rawValue)
  static let ideaSteps = ["new"] + Idea.Answer.allCases.map(\.rawValue)

  func apply(to task: inout CommunityTask, _ act: Act) {
    task.progress = CommunityTask.Progress(rawValue: step)
    task.core.touch(act.at)
  }

  func apply(to idea: inout Idea, _ act: Act) {
    idea.answer = Idea.Answer(rawValue: step)
    idea.core.touch(act.at)
  }

  func phrase(in community: Community) -> Phrase { Phrase("moved", "to \(step)") }
}
