internal import KithModel

// What somebody is to the community: their roles, their circle, and notes about them.

extension Doing {
  static let belonging = Doing(.belong, [.member], takesOne: true) { ids, _, desk in
    guard let member = desk.community.member(ids[0]) else { return }
    let id = member.id
    let held = member.roles.filter { $0.lasts(beyond: desk.now) }
    let isTeam = member.circles.contains { $0.name == "team" && $0.until == nil }
    let choices =
      [Choice("role", "give a role", note: "mentor, maintainer, catalyst, alumni, or your own")]
      + held.map {
        Choice("end " + $0.name, "end the role \($0.name)", note: desk.since($0.since))
      }
      + [
        isTeam
          ? Choice("leave", "out of the team", note: "from now on")
          : Choice("enter", "into the team", note: "the circle that looks after the community"),
        Choice("note", "note something", note: "for your own eyes; it is never shared"),
      ]
    desk.push(
      Picker("What \(desk.community.called(id)) is here", choices) { names, desk in
        switch names.first {
        case "role": desk.chooseRole(for: id)
        case "enter": desk.askSinceWhen(id)
        case "leave":
          desk.save([.leave("team", id)], command: desk.twin("circle", [id], "team --leave"))
        case "note": desk.open(Form.note(about: id, desk))
        case let name?:
          let role = String(name.dropFirst("end ".count))
          desk.save(
            [.end(role, of: id)],
            command: desk.twin("role", [id], "\(Shell.quoted(role)) --end"))
        case nil: break
        }
      })
  }
}

extension Desk {
  fileprivate func since(_ moment: Moment?) -> String {
    moment.map { "since \(localDay($0).told)" } ?? ""
  }

  fileprivate mutating func chooseRole(for id: ID) {
    let usual = ["mentor", "maintainer", "catalyst", "alumni"]
    let others = community.wordsInUse(in: .roles, of: .member).map(\.word)
      .filter { !usual.contains($0) }
    let choices = (usual + others).map { role in
      Choice(role, role, note: role == "alumni" ? "left, and is remembered" : "")
    }
    push(
      Picker("Which role for \(community.called(id))?", choices, takesNew: true) { names, desk in
        guard let role = names.first, !role.isEmpty else { return }
        desk.open(Form.role(role, for: id, desk))
      })
  }

  fileprivate mutating func askSinceWhen(_ id: ID) {
    let note = "a day such as 2026-03-01; empty means from now on"
    let field = FormField("since", "since", .moment)
    open(
      Form("Of the team since when?", draft: "team-\(id)", note: note, [field]) { form, desk in
        let text = form.text("since").trimmedOfSpace
        let since = desk.times.moment(text, .back)
        if since == nil, !text.isEmpty {
          return .faults(["since": "“\(text)” is no day that Kith knows."])
        }
        let option = text.isEmpty ? "" : " --since \(Shell.quoted(text))"
        let enter = Deed.enter("team", id, since: since)
        let command = desk.twin("circle", [id], "team" + option)
        return .saving(.init(deeds: [enter], command: command), of: form, desk)
      })
  }
}

extension Form {
  /// From when on somebody has a role, until when, and who chose them.
  fileprivate static func role(_ role: String, for id: ID, _ desk: Desk) -> Form {
    let fields = [
      FormField("since", "since", .moment, meaning: "from when on; empty means from now on"),
      FormField("until", "until", .moment, meaning: "until when, where that is known"),
      FormField("chosenBy", "chosen by", .people(several: true), meaning: "who chose them"),
    ]
    let title = "\(desk.community.called(id)) as \(role)"
    let draft = draftName("role-\(id)", of: [role])
    return Form(title, draft: draft, kind: .member, fields) { form, desk in
      form.giving(role, to: id, desk)
    }
  }

  private func giving(_ role: String, to id: ID, _ desk: Desk) -> Submission {
    var faults: [String: String] = [:]
    var options = ""
    func moment(_ name: String, _ direction: TimeWords.Direction) -> Moment? {
      let text = text(name).trimmedOfSpace
      guard !text.isEmpty else { return nil }
      options += " --\(name) \(Shell.quoted(text))"
      let moment = desk.times.moment(text, direction)
      if moment == nil { faults[name] = "“\(text)” is no day that Kith knows." }
      return moment
    }
    let since = moment("since", .back)
    let until = moment("until", .ahead)
    var chosenBy: [ID] = []
    do throws(SettingParser.Fault) {
      let parser = SettingParser(desk.community, kind: .member, times: desk.times, me: desk.me)
      let names = text("chosenBy").trimmedOfSpace
      if case .ids(let ids) = try parser.value(names, for: .mentors) { chosenBy = ids }
    } catch {
      faults["chosenBy"] = error.description
    }
    guard faults.isEmpty else { return .faults(faults) }
    if !chosenBy.isEmpty {
      options += " --chosen-by " + chosenBy.map(desk.word(for:)).joined(separator: ",")
    }
    return .saving(
      .init(
        deeds: [.give(role, to: id, since: since, until: until, chosenBy: chosenBy)],
        command: desk.twin("role", [id], Shell.quoted(role) + options)), of: self, desk)
  }

  /// A note about somebody, for the eyes of whoever writes it.
  fileprivate static func note(about id: ID, _ desk: Desk) -> Form {
    let note = "Kept outside the community's folder: never shared, exported or reported."
    let field = FormField("text", "note", .area, placeholder: "For your own eyes.")
    return Form(
      "A note about \(desk.community.called(id))", draft: "note-\(id)", note: note, [field]
    ) { form, desk in
      let text = form.text("text")
      guard !text.trimmedOfSpace.isEmpty else { return .refused("There is nothing to save yet.") }
      let words = (text.hasPrefix("-") ? "-- " : "") + Shell.quoted(text)
      return .saving(
        .init(
          deeds: [.note(id, Text(text))],
          command: text == "-" ? nil : desk.twin("note", [id], words), isPrivate: true),
        of: form, desk)
    }
  }
}
