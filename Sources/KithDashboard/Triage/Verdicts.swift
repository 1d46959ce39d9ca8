internal import KithModel

// What each verdict does to a card. Whatever is saved for the card then counts as its verdict.

extension Desk {
  /// Begins a verdict; false if it is done as everywhere else.
  mutating func begin(_ wish: Wish, on card: Card, in deck: DeckName) -> Bool {
    switch wish {
    case .ask: confirm(card)
    case .thank:
      guard let owed = card.owed else { return false }
      open(Form.thank([card.id], about: [owed.about], &self, words: owed.draft))
    case .leaveOut:
      leaveOut(card.id)
      guard var dealt = decks[deck] else { return true }
      dealt.leaveOut(card.id, self)
      decks[deck] = dealt
    case .point: pointToAnswer(card)
    case .wait where [.question, .task].contains(card.id.kind): push(Picker.waiting(card.id, self))
    case .duplicate:
      guard let likeness = card.chosenLikeness else { return false }
      push(SideBySide(card.id, likeness.id))
    default: return false
    }
    return true
  }

  /// What `enter` does: asks those marked, gives it to them, or thanks.
  private mutating func confirm(_ card: Card) {
    if let owed = card.owed { return thankNow(owed) }
    guard !card.marks.isEmpty else {
      let (first, last) = (name(of: .person1, in: [.triage]), name(of: .person5, in: [.triage]))
      return refuse(
        "Nobody is marked yet: \(first) to \(last) mark, \(name(of: .others, in: [.triage])) finds "
          + "others, \(name(of: .later, in: [.triage])) keeps it for later.")
    }
    let names = card.marks.map(word(for:)).joined(separator: " ")
    switch card.id.kind {
    case .question:
      save([.ask(card.marks, about: card.id)], command: twin("ask", [card.id], names))
    case .task:
      save([.assign(card.id, to: card.marks)], command: twin("assign", [card.id], names))
    default: open(Form.asking(card.marks, toLookAt: [card.id], &self))
    }
  }

  private mutating func thankNow(_ owed: ThanksOwed) {
    let id = ID.random(.recognition, using: &chance)
    let thanks = thanks(
      id,
      [
        Setting(.to, .ids([owed.helper])), Setting(.words, .text(Text(owed.draft))),
        Setting(.reason, .word("thanks")), Setting(.quiet, .flag(owed.isQuiet)),
      ], about: [owed.about])
    save(thanks.deeds, command: thanks.command, isPrivate: thanks.isPrivate)
  }

  /// Marks people on a card that were not suggested.
  mutating func markOthers(_ card: Card, in deck: DeckName) {
    guard card.owed == nil else { return sayNobodyIsMarked() }
    choosePeople(
      card.id.kind == .question ? "Whom to ask" : card.id.kind.couldHeading, about: [card.id],
      marked: card.marks, carriesMore: [.question, .task].contains(card.id.kind)
    ) { chosen, desk in
      desk.decks[deck]?.change(card.id) { $0.marks = chosen }
    }
  }

  mutating func sayNobodyIsMarked() {
    say("Nobody is marked here; \(name(of: .ask, in: [.triage])) thanks.")
  }

  // MARK: The answer that is there already

  private mutating func pointToAnswer(_ card: Card) {
    guard let answer = answered(for: card) else {
      let (up, down) = (
        name(of: .previousLikeness, in: [.triage]), name(of: .nextLikeness, in: [.triage])
      )
      return refuse(
        "No answered question is chosen; \(up) and \(down) choose among those like it.")
    }
    open(
      Form.reply(
        to: [card.id], &self, words: words(pointingTo: answer), draft: "point-\(card.id)"))
  }

  /// The question whose answer is to be pointed to: the one somebody made canonical, else the
  /// chosen likeness.
  private func answered(for card: Card) -> Question? {
    if let canonical = community.question(card.id)?.canonical {
      return community.question(canonical)
    }
    guard let likeness = card.chosenLikeness, let question = community.question(likeness.id) else {
      return nil
    }
    if let canonical = question.canonical { return community.question(canonical) ?? question }
    return likeness.isSolved ? question : nil
  }

  private func words(pointingTo question: Question) -> String {
    let title =
      question.core.title.isEmpty ? community.called(question.id) : "“\(question.core.title)”"
    var lines = ["This was answered before: \(title)"]
    if let address = address(of: question.id) { lines.append(address) }
    if let answer = question.replies.first(where: { question.accepted.contains($0.id) }) {
      let who = answer.author.map(community.called) ?? "Somebody"
      lines += ["", "\(who) wrote:"]
      lines += String(answer.text).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      )
      .map { "> \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension Picker {
  /// Chooses until when something is put aside.
  static func waiting(_ id: ID, _ desk: Desk) -> Picker {
    let times = [
      ("3d", "three days"), ("1d", "tomorrow"), ("1w", "a week"), ("2w", "two weeks"),
      ("30d", "a month"), ("90d", "three months"),
    ]
    let choices = times.map { word, text in
      Choice(word, text, note: desk.times.moment(word).map { "until \($0.day)" } ?? "")
    }
    return Picker("Put \(desk.community.called(id)) aside for", choices, takesNew: true) {
      names, desk in
      guard let word = names.first else { return }
      guard let moment = desk.times.moment(word) else {
        return desk.refuse("“\(word)” is no time; say 3d, friday or 2027-01-15.")
      }
      desk.save(
        [.edit(id, [Setting(.waitUntil, .moment(moment))])],
        command: desk.twin("wait", [id], Shell.quoted(word)))
    }
  }
}
