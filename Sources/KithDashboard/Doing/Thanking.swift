internal import KithModel

extension Doing {
  /// Thanks people: those chosen, or those who helped with what was chosen.
  static let thanking = Doing(.thank, Kind.listed) { ids, _, desk in
    let members = ids.filter { $0.kind == .member }
    let others = ids.filter { $0.kind != .member }
    if others.isEmpty, members.count == 1, let owed = desk.day?.owed(to: members[0]) {
      return desk.thank(owed)
    }
    let people = members + desk.helpers(with: others).filter { !members.contains($0) }
    desk.open(Form.thank(people, about: others.filter { $0.kind != .recognition }, &desk))
  }
}

extension Form {
  /// Thanks to people: whom, for what, of which kind, and whether all may see it.
  static func thank(
    _ people: [ID], about: [ID], _ desk: inout Desk, words: String? = nil,
    reason: String = "thanks"
  ) -> Form {
    let id = ID.random(.recognition, using: &desk.chance)
    let wish = desk.quietWish(of: people)
    let words = words ?? desk.draftedThanks(for: people, about: about)
    let fields = [
      FormField(
        "to", "to", .people(several: true), desk.typing(.ids(people)),
        meaning: "who is thanked", field: .to),
      FormField(
        "words", "for", .area, words, meaning: "what they did, in your words", field: .words,
        placeholder: "in your own words: what they did"),
      FormField(
        "reason", "kind", .choice(Recognition.reasons), reason,
        meaning: "thanks, a moment worth telling, or a kind of contribution", field: .reason),
      FormField(
        "quiet", "quiet", .flag, wish.isEmpty ? "no" : "yes",
        meaning: "only for the eyes of those thanked", field: .quiet),
    ]
    let note =
      wish.isEmpty
      ? "" : "\(desk.community.names(of: wish)) would rather be thanked in private."
    let one = about.count == 1 ? "-\(about[0])" : people.count == 1 ? "-\(people[0])" : ""
    var form = Form(
      "Thank somebody", draft: "thank\(one)", kind: .recognition, note: note, fields
    ) { form, desk in
      form.thanking(id, about: about, desk)
    }
    // Who is known needs no more typing.
    form.focus = people.isEmpty ? 0 : 1
    return form
  }

  private func thanking(_ id: ID, about: [ID], _ desk: Desk) -> Submission {
    var (settings, faults) = settings(
      of: fields, kind: .recognition, differingFrom: nil, desk)
    if text("words").trimmedOfSpace.isEmpty {
      faults["words"] = "Say what for; a few true words are enough."
    }
    guard faults.isEmpty else { return .faults(faults) }
    settings.removeAll { $0.field == .quiet && $0.value == .flag(false) }
    guard let thanks = Deed.make(id, settings) else { return .refused("That can't be saved.") }
    let links = about.map { Deed.link(id, to: $0, as: .about) }
    return .saving(
      .init(
        deeds: [thanks] + links, command: command(settings, about, desk),
        isPrivate: about.contains { desk.community.object($0)?.core.isPrivate ?? false },
        shows: id),
      of: self, desk)
  }

  private func command(_ settings: [Setting], _ about: [ID], _ desk: Desk) -> String? {
    guard case .ids(let people)? = settings.value(of: .to), about.count < 2 else { return nil }
    var words = ["kith thank"] + people.map(desk.word(for:))
    words += ["--for", Shell.quoted(text("words"))]
    words += about.map { "--about \(desk.community.shortID($0))" }
    if text("reason") != "thanks" { words += ["--reason", Shell.quoted(text("reason"))] }
    if text("quiet") == "yes" { words.append("--quiet") }
    return words.joined(separator: " ")
  }
}

extension Desk {
  /// Those who would rather be thanked in private.
  fileprivate func quietWish(of people: [ID]) -> [ID] {
    people.filter { community.member($0)?.quietThanks ?? false }
  }
}
