package import KithModel

extension Kind {
  /// What its list is called.
  package var title: String {
    switch self {
    case .question: "Help questions"
    case .task: "Open tasks"
    case .member: "Members"
    case .recognition: "Recognitions"
    case .event: "Events"
    case .idea: "Ideas"
    case .contribution: "Contributions"
    case .community: "Community"
    case .reply: "Replies"
    }
  }

  /// What is done most with one of them.
  var hints: [Wish] {
    switch self {
    case .question: [.open, .reply, .assign, .accept, .close, .reopen, .thank]
    case .task: [.open, .take, .assign, .close, .reopen, .new]
    case .member: [.open, .thank, .edit, .belong, .new]
    case .recognition: [.open, .thank]
    case .event: [.open, .calendar, .new, .edit]
    case .idea: [.open, .vote, .plan, .decline, .reopen, .reply, .new]
    case .contribution: [.open, .reply, .assign, .thank, .close, .reopen, .new]
    case .community, .reply: []
    }
  }
}
