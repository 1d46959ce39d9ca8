/// Every change there is. A new one is a file of its own and a line here.
enum ChangeCatalogue {
  static let all: [any Change.Type] = [
    Founded.self, MemberJoined.self, TaskOpened.self, QuestionAsked.self, RecognitionGiven.self,
    EventScheduled.self, IdeaProposed.self, ContributionMade.self,
    Imported.self, Edited.self, Converted.self,
    Replied.self, ReplyRewritten.self, ReplyHidden.self,
    AnswerAccepted.self, AcceptanceWithdrawn.self, TurnSet.self,
    HelpersAsked.self, HelpersReleased.self,
    TaskAssigned.self, TaskReleased.self, TaskTaken.self, ClaimRenewed.self, HolderReminded.self,
    Moved.self,
    Closed.self, Reopened.self, Deleted.self, Restored.self, Linked.self, Unlinked.self,
    IdeaSupported.self, SupportWithdrawn.self, EventAttended.self, AttendanceWithdrawn.self,
    MemberMerged.self, MemberUnmerged.self, KeptApart.self,
    IdentityClaimed.self, IdentityDropped.self,
    RoleGiven.self, RoleEnded.self, CircleEntered.self, CircleLeft.self,
    Noted.self, Forgotten.self,
    SupportPromised.self, PromiseKept.self, RuleSet.self, RuleDropped.self,
    ViewSaved.self, ViewDropped.self, Carried.self,
  ]

  /// The word of the one thing that happens to a record and not to an object.
  static let undone = "undone"

  private static let table = WordTable(all.map { $0.word } + [undone])

  /// What a word of the journal stands for.
  enum Entry {
    case change(any Change.Type)
    case undone
  }

  static func entry(_ word: UnsafeRawBufferPointer) -> Entry? {
    guard let index = table[word] else { return nil }
    return index < all.count ? .change(all[index]) : .undone
  }
}
