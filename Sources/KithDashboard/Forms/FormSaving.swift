internal import KithModel

// Saving what a form holds, and lending it to the editor.

extension Form {
  private func saveKey(_ desk: Desk) -> String { desk.name(of: .save, in: places) }

  mutating func save(_ desk: inout Desk) {
    offers = FieldOffers()
    let disputed = fields.filter { $0.theirs != nil }.map { "“\($0.label)”" }
    if !disputed.isEmpty, !hasSeenTheirs {
      hasSeenTheirs = true
      let theirs = desk.name(of: .takeTheirs, in: places)
      notice =
        "\(disputed.joined(separator: ", ")) was changed elsewhere while you wrote. "
        + "\(saveKey(desk)) again saves yours, \(theirs) takes theirs."
      return
    }
    guard desk.canSave() else {
      notice = desk.message?.text
      return
    }
    guard desk.me != nil else {
      notice = "Once it is known who you are, \(saveKey(desk)) saves this."
      return desk.askWhoIsHere()
    }
    switch submit(self, desk) {
    case .faults(let faults):
      for place in fields.indices { fields[place].fault = faults[fields[place].name] }
      if let first = fields.firstIndex(where: { $0.fault != nil }) { focus = first }
      notice = nil
    case .refused(let reason): notice = reason
    case .goOn(let next):
      keep(&desk)
      desk.pop()
      next(&desk)
    case .save(let saved):
      keep(&desk)
      saving = desk.save(
        saved.deeds, command: saved.command, sentence: saved.sentence, isPrivate: saved.isPrivate,
        draft: draftName)
      shows = saved.shows
      notice = isSaving ? nil : desk.message?.text
    }
  }

  mutating func finish(_ failure: String?, _ desk: inout Desk) {
    saving = nil
    if let failure {
      notice = "Not saved. \(failure) Your text stays here; \(saveKey(desk)) tries again."
      return keep(&desk)
    }
    if let shows {
      var list = desk.lists[shows.kind]
      list.move(to: shows)
      desk.lists[shows.kind] = list
    }
    desk.pop()
  }

  mutating func take(_ edited: Edited) {
    isInEditor = false
    let text: String
    switch edited {
    case .text(let written): text = written
    case .failed(let reason): return notice = reason
    }
    let whole = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard whole != fields[focus].text else { return }
    if fields[focus].isArea {
      fields[focus].set(whole)
    } else {
      fields[focus].set("")
      fields[focus].insert(whole)
    }
  }

  mutating func openEditor(_ desk: inout Desk) {
    if !fields[focus].isArea, let area = fields.firstIndex(where: \.isArea) { focus = area }
    isInEditor = true
    keep(&desk)
    desk.want(.edit(fields[focus].text))
  }
}
