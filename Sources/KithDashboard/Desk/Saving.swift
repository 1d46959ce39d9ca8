package import KithModel

/// What is on its way to the disk.
package struct Saving: Sendable {
  /// An action that is not yet safe.
  package struct Pending: Sendable {
    package let objects: [ID]
    package let command: String?
    /// What to say once it is saved, where its own sentence would say less.
    package let sentence: String?
    /// The draft that is of no more use once it is saved.
    package var draft: String?
  }

  package private(set) var pending: [Int: Pending] = [:]
  /// The number of the action that was begun last.
  private(set) var lastNumber = 0
  /// The commands that would have done what was done from here.
  private(set) var commands: [RecordName: String] = [:]

  package mutating func begin(_ pending: Pending) -> Int {
    lastNumber += 1
    self.pending[lastNumber] = pending
    return lastNumber
  }

  package mutating func end(_ number: Int, _ record: RecordName?) -> Pending? {
    let ended = pending.removeValue(forKey: number)
    if let record, let command = ended?.command { commands[record] = command }
    return ended
  }

  package var isIdle: Bool { pending.isEmpty }

  /// Whether something is being done to an object.
  package func holds(_ id: ID) -> Bool {
    !pending.isEmpty && pending.values.contains { $0.objects.contains(id) }
  }
}

extension Desk {
  /// Does deeds as one action of whoever looks. Says what was done once it is safe.
  /// - Returns: the action's number, by which layers hear of it; nil if it was refused at once.
  @discardableResult
  package mutating func save(
    _ deeds: [Deed], command: String? = nil, sentence: String? = nil, isPrivate: Bool = false,
    draft: String? = nil
  ) -> Int? {
    guard !deeds.isEmpty, canSave() else { return nil }
    guard me != nil else {
      push(
        WhoAreYou(suggesting: suggestedName) { desk in
          desk.save(
            deeds, command: command, sentence: sentence, isPrivate: isPrivate, draft: draft)
        })
      return nil
    }
    do throws(Refusal) {
      try community.check(Action(by: me, at: now, deeds))
    } catch {
      refuse(error.description)
      return nil
    }
    let number = saving.begin(
      .init(objects: deeds.map(\.object), command: command, sentence: sentence, draft: draft))
    want(.save(Deeds(by: me, deeds, isPrivate: isPrivate), number: number))
    decide(by: number, deeds.map(\.object))
    return number
  }

  /// Asks who it is, where something needs to know.
  package mutating func askWhoIsHere() {
    push(WhoAreYou(suggesting: suggestedName) { _ in })
  }

  /// Takes an action back.
  /// - Returns: the number of the taking back; nil if it was refused at once.
  @discardableResult
  package mutating func takeBack(_ action: LoggedAction) -> Int? {
    guard canSave() else { return nil }
    guard me != nil else {
      askWhoIsHere()
      return nil
    }
    let number = saving.begin(
      .init(objects: action.objects, command: "kith undo \(action.record)", sentence: nil))
    want(.takeBack([action.record], number: number))
    return number
  }

  /// Whether anything can be saved now; says why not.
  package mutating func canSave() -> Bool {
    switch standing {
    case .ready: break
    case .reading:
      refuse("The community is still being read. Try again in a moment.")
      return false
    case .readOnly(let reason):
      refuse("Nothing can be saved: \(reason)")
      return false
    case .failed(let reason):
      refuse(reason)
      return false
    }
    return true
  }

  mutating func hear(_ number: Int, _ outcome: SaveOutcome) {
    var record: RecordName?
    if case .saved(_, let records, _) = outcome { record = records.first }
    let pending = saving.end(number, record)
    switch outcome {
    case .saved(let community, _, let touched):
      let before = self.community
      use(community)
      seekMoments(since: before, in: touched)
      if let draft = pending?.draft { keepDraft(draft, nil) }
      // What was done to a selection is done: the next key means the row of the cursor.
      let objects = Set(pending?.objects ?? [])
      unselect(
        Set(objects.map(\.kind)).filter { lists[$0].selected.intersection(objects).count > 1 })
      thanksOffer = ThanksOffer(after: pending?.objects ?? [], before: before, self)
      let told = record.flatMap { community.action(named: $0.description) }
      say(
        pending?.sentence ?? told?.sentence ?? "saved", tone: .done, command: pending?.command,
        offer: thanksOffer?.sentence(self))
      let remedy = record.flatMap(remedy(for:))
      message?.remedy = remedy
      settleVerdicts(number, record)
    case .failed(let sentence, let readOnlyReason):
      if let readOnlyReason { standing = .readOnly(readOnlyReason) }
      refuse(sentence)
      settleVerdicts(number, nil)
    }
  }

  /// The wish that would take back just this record, or do again what it took back.
  func remedy(for record: RecordName) -> Wish? {
    guard let me else { return nil }
    if community.lastAction(by: me)?.record == record { return .undo }
    return community.lastUndo(by: me)?.record == record ? .redo : nil
  }

  /// Whether a wish has to wait: what was done last is not yet safe, and it is what is meant.
  func awaitsSaving(for wish: Wish) -> Bool { !saving.isIdle && Wish.ofThePast.contains(wish) }
}
