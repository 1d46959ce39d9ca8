internal import KithModel

extension Doing {
  /// Thanks people: those chosen, or those who helped with what was chosen.
  static let thanking = Doing(.thank, []) { ids, _, desk in
    // What was just offered needs nothing that the cursor is on.
    if let offer = desk.thanksOffer {
      return desk.open(Form.thank(offer.people, about: offer.about, &desk))
    }
    let ids = ids.filter { Kind.listed.contains($0.kind) }
    guard !ids.isEmpty else { return desk.refuse(lack(of: .thank)) }
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
    let draft = draftName(ofThanksTo: people, about: about, reason: reason)
    var form = Form(
      "Thank somebody", draft: draft, for: people, kind: .recognition, note: note, fields
    ) { form, desk in
      form.thanking(id, about: about, desk)
    }
    // Who is known needs no more typing.
    form.focus = people.isEmpty ? 0 : 1
    return form
  }

  /// Words for one are no words for another: each people and matter have a draft of their own.
  private static func draftName(
    ofThanksTo people: [ID], about: [ID], reason: String
  ) -> String {
    guard !people.isEmpty || !about.isEmpty else { return "thank" }
    let words = (people.sorted() + about.sorted()).map(\.description) + [reason]
    return draftName("thank", of: words)
  }

  private func thanking(_ id: ID, about: [ID], _ desk: Desk) -> Submission {
    let (settings, wrong) = settings(
      of: fields, kind: .recognition, differingFrom: nil, desk)
    var faults = wrong
    if text("words").trimmedOfSpace.isEmpty {
      faults["words"] = "Say what for; a few true words are enough."
    }
    guard faults.isEmpty else { return .faults(faults) }
    return .saving(desk.thanks(id, settings, about: about), of: self, desk)
  }
}

extension Desk {
  /// What makes thanks, told by their fields, for something; and the command that would do it.
  func thanks(_ id: ID, _ settings: [Setting], about: [ID]) -> Submission.Saved {
    let settings = settings.filter { $0.field != .quiet || $0.value == .flag(true) }
    let deeds = Deed.make(id, settings).map { [$0] } ?? []
    return .init(
      deeds: deeds + (deeds.isEmpty ? [] : about.map { .link(id, to: $0, as: .about) }),
      command: thanksTwin(settings, about),
      isPrivate: about.contains { community.object($0)?.core.isPrivate ?? false }, shows: id)
  }

  private func thanksTwin(_ settings: [Setting], _ about: [ID]) -> String? {
    guard case .ids(let people)? = settings.value(of: .to), about.count < 2,
      case .text(let words)? = settings.value(of: .words)
    else { return nil }
    var command = ["kith thank"] + people.map(word(for:))
    command += ["--for", Shell.quoted(String(words))]
    command += about.map { "--about \(community.shortID($0))" }
    if case .word(let reason)? = settings.value(of: .reason), reason != "thanks" {
      command += ["--reason", Shell.quoted(reason)]
    }
    if settings.value(of: .quiet) == .flag(true) { command.append("--quiet") }
    return command.joined(separator: " ")
  }
}

extension Desk {
  /// Those who would rather be thanked in private.
  fileprivate func quietWish(of people: [ID]) -> [ID] {
    people.filter { community.member($0)?.quietThanks ?? false }
  }
}
