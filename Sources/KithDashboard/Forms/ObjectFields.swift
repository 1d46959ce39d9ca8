internal import KithModel

extension Kind {
  /// The fields that a form of such an object has, the important ones first.
  var formFields: [FieldName] {
    let first: [FieldName] =
      switch self {
      case .member:
        [
          .name, .identities, .skills, .interests, .place, .timeZone, .joined, .foundThrough,
          .mentors, .awayUntil, .quietThanks, .bot, .setUp, .labels, .link,
        ]
      case .task:
        [
          .title, .body, .labels, .size, .goodForNewcomer, .skills, .priority, .due, .mentor,
          .waitUntil, .link,
        ]
      case .question:
        [.title, .body, .asker, .stage, .labels, .priority, .waitUntil, .link, .canonical]
      case .recognition: [.to, .words, .reason, .quiet, .from, .labels]
      case .event:
        [.title, .eventKind, .start, .minutes, .place, .hosts, .repeats, .notes, .labels, .link]
      case .idea: [.title, .body, .proposer, .labels, .link]
      case .contribution: [.title, .contributionKind, .by, .body, .labels, .link]
      case .community:
        [
          .name, .characteristic, .purpose, .joining, .stages, .replyTarget, .activeCount,
          .activeDays, .labels, .link,
        ]
      case .reply: []
      }
    let community = Community(id: ID(.community, source: "none"))
    let rest = Community.fields(of: self).filter { field in
      community.setter(of: field, in: self) == .people && !first.contains(field)
        && ![.title, .link, .attendees].contains(field)
    }
    return first + rest
  }
}

extension FieldName {
  /// What it is called in a form.
  var label: String {
    switch self {
    case .goodForNewcomer: "for newcomers"
    case .waitUntil: "wait until"
    case .timeZone: "time zone"
    case .foundThrough: "found through"
    case .awayUntil: "away until"
    case .quietThanks: "quiet thanks"
    case .setUp: "set up"
    case .eventKind, .contributionKind: "kind"
    case .activeCount: "activities"
    case .activeDays: "in days"
    case .replyTarget: "reply within"
    case .isPrivate: "private"
    default: word
    }
  }

  /// How it is filled in.
  var input: FormField.Input {
    if let choices { return .choice(choices) }
    switch type {
    case .longText: return .area
    case .flag: return .flag
    case .moment: return .moment
    case .number: return .number
    case .words: return .words(several: true)
    case .word: return .words(several: false)
    case .id: return self == .canonical ? .line : .people(several: false)
    case .ids: return .people(several: true)
    default: return .line
    }
  }

  fileprivate var placeholder: String {
    switch self {
    case .asker, .proposer, .by, .from: "you, unless you name somebody"
    case .identities: "github:ana, email:ana@pine.example"
    case .canonical: "the id of a question"
    case .start: "friday 18:00"
    default: ""
    }
  }
}

extension FormField {
  /// The field of an object, with what stands in it.
  init(_ field: FieldName, holding value: FieldValue = .none, isNew: Bool = false, _ desk: Desk) {
    self.init(
      field.word, field.label, field.input, desk.typing(value), meaning: field.meaning,
      field: field, placeholder: isNew ? field.placeholder : "")
  }
}

extension Desk {
  /// A value as somebody would type it.
  func typing(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): String(text)
    case .word(let word): word
    case .words(let words): words.joined(separator: ", ")
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .moment(let moment): typing(moment)
    case .id(let id): id.kind == .member ? community.naming(id) : community.shortID(id)
    case .ids(let ids): ids.map(community.naming).joined(separator: ", ")
    default: ""
    }
  }

  private func typing(_ moment: Moment) -> String {
    let local = clock.zone.shown(at: moment)
    let day = "\(local.day)"
    if times.moment(day) == moment { return day }
    let told = day + " " + clockTime(moment)
    return times.moment(told) == moment ? told : "\(moment)"
  }
}
