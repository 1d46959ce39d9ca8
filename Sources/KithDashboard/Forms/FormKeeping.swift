internal import KithModel

// What was typed is kept, and what others changed meanwhile is seen.

extension Form {
  var draft: String? {
    let changed = fields.filter(\.isChanged)
    guard !changed.isEmpty else { return nil }
    // With what stood there before: it tells whether somebody changed it since.
    let concerned = concerned.map(\.description).joined(separator: " ")
    return FormDraft(
      (concerned.isEmpty ? [] : [(name: Self.whom, text: concerned)])
        + changed.flatMap { field -> [(name: String, text: String)] in
          let mine = (name: field.name, text: field.text)
          return reread == nil
            ? [mine] : [mine, (name: Self.before + field.name, text: field.original)]
        }
    ).text
  }

  // No field is called so.
  private static let before = "before:"
  private static let whom = "for:"

  /// Takes up what was typed the last time and not saved.
  mutating func restore(_ desk: Desk) {
    draftName = desk.keptName(of: draftName)
    guard let kept = desk.drafts[draftName], let draft = FormDraft(kept) else { return }
    for (name, text) in draft.texts {
      guard let place = fields.firstIndex(where: { $0.name == name }) else { continue }
      fields[place].set(text)
      isFromDraft = true
      let before = draft.texts.first { $0.name == Self.before + name }?.text
      if let before, before != fields[place].original, text != fields[place].original {
        fields[place].theirs = fields[place].original
        fields[place].original = before
      }
    }
  }

  mutating func keep(_ desk: inout Desk) {
    if !isSaving { desk.keepDraft(draftName, draft) }
  }

  /// Sees what others changed of the same object: what one has not touched follows, the rest is
  /// shown beside.
  mutating func compare(_ desk: Desk) {
    guard let reread, let now = reread(desk) else { return }
    var followed: [String] = []
    for place in fields.indices {
      let theirs = now[fields[place].name] ?? fields[place].original
      if theirs == fields[place].original || theirs == fields[place].text {
        fields[place].theirs = nil
        if theirs == fields[place].text { fields[place].original = theirs }
      } else if fields[place].isChanged {
        if fields[place].theirs != theirs { hasSeenTheirs = false }
        fields[place].theirs = theirs
      } else {
        fields[place].set(theirs)
        fields[place].original = theirs
        followed.append("“\(fields[place].label)”")
      }
    }
    guard let last = followed.last else { return }
    let others = followed.dropLast().joined(separator: ", ")
    notice =
      others.isEmpty
      ? "\(last) was just changed elsewhere; it is up to date here."
      : "\(others) and \(last) were just changed elsewhere; they are up to date here."
  }

  mutating func throwAway() {
    if let thrownAway {
      for (place, text) in thrownAway.enumerated() { fields[place].set(text) }
      self.thrownAway = nil
      notice = "It is all back."
    } else if fields.contains(where: \.isChanged) {
      thrownAway = fields.map(\.text)
      for place in fields.indices { fields[place].set(fields[place].original) }
      isFromDraft = false
      notice = "All as it was; the same key brings back what you typed."
    } else {
      notice = "Nothing was typed yet."
    }
  }

  mutating func takeTheirs() {
    guard let theirs = fields[focus].theirs else {
      notice = "Nobody else changed this field."
      return
    }
    let mine = fields[focus].text
    fields[focus].set(theirs)
    fields[focus].theirs = mine
    hasSeenTheirs = true
    notice = "Theirs stands here now, yours below; the same key changes places again."
  }
}
