/// What belongs into the private journal of a person.
extension Community {
  /// The action in two halves: what everybody may read, and what concerns private objects, notes
  /// about people, and what was recorded privately before. What a source says is for everybody, also
  /// if somebody wrote something private about the same. Either may be missing.
  package func split(_ action: Action) -> (shared: Action?, secret: Action?) {
    var halves: (shared: [Deed], secret: [Deed]) = ([], [])
    for deed in action.deeds {
      if deed.change is Noted || !(deed.change is Imported) && isPrivate(deed.object) {
        halves.secret.append(deed)
      } else {
        halves.shared.append(deed)
      }
    }
    let undone = action.undone.map(named)
    let secretUndone = undone.filter(isPrivate)
    let sharedUndone = undone.filter { !isPrivate($0) }
    return (
      action.half(halves.shared, takingBack: sharedUndone),
      action.half(halves.secret, takingBack: secretUndone)
    )
  }

  /// Refuses what would name something private in a journal that everybody reads. What a source says
  /// is for everybody, and what lets go of something may name it a last time.
  package func checkSharing(_ action: Action) throws(Refusal) {
    guard segments.contains(where: \.isPrivate) else { return }
    for deed in action.deeds where !deed.isRetold && !deed.change.letsGo {
      // Whatever the change is: an id stands in quotation marks.
      for word in deed.change.journalBytes().split(separator: UInt8(ascii: "\"")) {
        guard let id = ID(String(decoding: word, as: UTF8.self)), isPrivate(id) else { continue }
        throw .isPrivate(called(id))
      }
    }
  }

  private func isPrivate(_ id: ID) -> Bool { !mayLeave(id) || !mayLeave(resolved(id)) }

  /// Of an action in two halves the shared one is taken back, and the other goes with it: an undo that
  /// only one person can read would leave it standing for all others.
  private func named(_ name: RecordName) -> RecordName {
    record(named: name).flatMap { force.sharedHalf(of: $0, in: self) }.map(self.name(of:)) ?? name
  }

  private func isPrivate(_ name: RecordName) -> Bool {
    record(named: name).map { segments[Int(records[$0].segment)].isPrivate } ?? false
  }
}

extension Action {
  /// The part of the action that is left, if anything is.
  fileprivate func half(_ deeds: [Deed], takingBack undone: [RecordName]) -> Action? {
    if !undone.isEmpty { return Action(by: by, at: at, takingBack: undone) }
    return deeds.isEmpty ? nil : Action(by: by, at: at, deeds)
  }
}

extension Change {
  /// Whether it only takes something away.
  fileprivate var letsGo: Bool {
    if let edit = self as? Edited { return edit.settings.allSatisfy { $0.mode == .remove } }
    return self is Imported || self is Unlinked || self is any ReleasingChange
  }
}
