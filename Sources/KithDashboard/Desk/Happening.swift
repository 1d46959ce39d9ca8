package import KithModel
package import KithScreen

/// Everything that can happen to the dashboard.
package enum Happening: Sendable {
  case input(Input)
  /// A second has passed.
  case heartbeat
  /// The person's hands have come to rest.
  case rest
  /// So much of the community is read.
  case reading(BytesRead)
  /// The community is read.
  case opened(Opening)
  /// It could not be read, or can no longer be.
  case failed(String)
  /// What time it is, and what others did since.
  case news(Clock, Community?, touched: Set<ID>?)
  case saved(number: Int, SaveOutcome, Clock)
  case found(Found)
  case offered(Offers)
  case counted([String: Int])
  case sought(Sought)
  case tallied(Tallies)
  case advised(Advice)
  case reckoned(DaySheet)
  case dealt(DeckName, [Card])
  case measured(MeasureAnswer)
  case ran(CommandOutcome, Community, me: ID?)
  case completed(Completions)
  case edited(Edited)
  /// Something to say in the line for messages.
  case told(Message)
  case themeChosen(String)
}

/// What is known once the community is read.
package struct Opening: Sendable {
  package let community: Community
  package let me: ID?
  package let memory: Memory
  package let drafts: [String: String]
  /// Why nothing can be saved, if that is so.
  package let readOnlyReason: String?
  /// What the person at the keys may be called.
  package let suggestedName: String

  package init(
    community: Community, me: ID?, suggestedName: String = "", memory: Memory = Memory(),
    drafts: [String: String] = [:],
    readOnlyReason: String? = nil
  ) {
    self.community = community
    self.me = me
    self.suggestedName = suggestedName
    self.memory = memory
    self.drafts = drafts
    self.readOnlyReason = readOnlyReason
  }
}

/// The time, and what clocks show here.
package struct Clock: Sendable {
  package let now: Moment
  package let zone: LocalTime

  package init(now: Moment, zone: LocalTime) {
    self.now = now
    self.zone = zone
  }

  /// The same where the clocks are always so many seconds ahead of UTC.
  package init(now: Moment, offset: Int) {
    self.init(now: now, zone: LocalTime(ahead: offset))
  }
}

/// What came of saving.
package enum SaveOutcome: Sendable {
  case saved(Community, [RecordName], touched: Set<ID>?)
  /// Why not, in a sentence, and whether anything can be saved at all from now on.
  case failed(String, readOnlyReason: String?)
}

/// What came of lending a text to the editor.
package enum Edited: Sendable {
  case text(String)
  /// Why nothing came of it, in a sentence.
  case failed(String)
}

/// What a command said.
package struct CommandOutcome: Sendable {
  package let line: String
  package let output: String
  package let errors: String
  package let status: Int32

  package init(line: String, output: String, errors: String, status: Int32) {
    self.line = line
    self.output = output
    self.errors = errors
    self.status = status
  }
}

/// What can stand where the cursor is in a command line.
package struct Completions: Sendable {
  package let line: String
  package let candidates: [Candidate]

  package struct Candidate: Hashable, Sendable {
    package let text: String
    package let meaning: String

    package init(text: String, meaning: String) {
      self.text = text
      self.meaning = meaning
    }
  }

  package init(line: String, candidates: [Candidate]) {
    self.line = line
    self.candidates = candidates
  }
}
