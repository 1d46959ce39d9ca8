package import KithModel
package import KithScreen

/// One sign and a word for how something stands.
package struct StatusSign: Sendable {
  package let sign: Unicode.Scalar
  package let ascii: Unicode.Scalar
  package let word: String
  package let style: Style

  init(_ sign: Unicode.Scalar, _ ascii: Unicode.Scalar, _ word: String, _ style: Style) {
    (self.sign, self.ascii, self.word, self.style) = (sign, ascii, word, style)
  }

  package init(_ question: Question, _ desk: Desk) {
    let turn = desk.community.turn(of: question)
    switch desk.community.status(of: question) {
    case .solved: self.init("✓", "v", "solved", .good)
    case .closed: self.init("×", "x", question.core.closeReason ?? "closed", .quiet)
    case .new, .routed, .answered:
      switch turn {
      case .check: self.init("?", "?", "solved?", .good)
      case .asker: self.init("◌", ".", "answered", .quiet)
      case .helpers where Self.isLate(question, desk): self.init("●", "*", "late", .overdue)
      case .helpers where question.asked.isEmpty: self.init("●", "*", "waits", .warm)
      case .helpers: self.init("○", "o", "asked", .accent)
      }
    }
  }

  package init(_ task: CommunityTask, _ desk: Desk) {
    let isLate = Self.isLate(task, desk)
    switch task.status {
    case .done: self.init("✓", "v", "done", .good)
    case .dropped: self.init("×", "x", "dropped", .quiet)
    case .review: self.init("◉", "@", "review", .accent)
    case .doing: self.init("◐", "d", "doing", isLate ? .overdue : .accent)
    case .claimed: self.init("○", "o", "claimed", isLate ? .overdue : .text)
    case .open: self.init("●", "*", isLate ? "overdue" : "free", isLate ? .overdue : .warm)
    }
  }

  package init(_ idea: Idea) {
    switch idea.status {
    case .new: self.init("●", "*", "new", .warm)
    case .considered: self.init("◌", ".", "considered", .text)
    case .planned: self.init("◐", "d", "planned", .accent)
    case .shipped: self.init("✓", "v", "shipped", .good)
    case .declined: self.init("×", "x", "declined", .quiet)
    }
  }

  package init(_ contribution: Contribution, _ desk: Desk) {
    switch contribution.status {
    case .merged: self.init("✓", "v", "merged", .good)
    case .closed: self.init("×", "x", "closed", .quiet)
    case .open where desk.community.turn(of: contribution) == .helpers:
      self.init("●", "*", "to review", .warm)
    case .open: self.init("◌", ".", "answered", .quiet)
    }
  }

  /// Whether a question has been without a reply for longer than the community wants.
  static func isLate(_ question: Question, _ desk: Desk) -> Bool {
    guard question.isOpen, desk.community.turn(of: question) == .helpers,
      desk.community.status(of: question) != .answered, let asked = question.core.createdAt
    else { return false }
    let hours = desk.community.charter.replyHours
    return desk.now.since(asked) > Int64(hours) * 3_600_000
  }

  static func isLate(_ task: CommunityTask, _ desk: Desk) -> Bool {
    task.isOpen && (task.due.map { $0 < desk.now } ?? false)
  }
}
