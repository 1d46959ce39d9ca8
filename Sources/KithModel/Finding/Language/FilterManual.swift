/// What can be said in a filter, told from the same table that reads it.
public struct FilterManual: Sendable {
  public let kind: Kind

  public init(_ kind: Kind) { self.kind = kind }

  /// One field, how it is written and what it says.
  public struct Entry: Sendable {
    public let word: String
    /// What else it is called.
    public let aliases: [String]
    public let meaning: String
    /// What stands behind the colon.
    public let forms: [String]
    public let example: String
  }

  /// The fields of the kind, in the order of its table.
  public var fields: [Entry] {
    FilterField.all(for: kind).map { field in
      let form = field.form(in: kind)
      let aliases = field.aliases(for: kind)
      let short = aliases.first { field.word.hasPrefix($0) } ?? field.word
      return Entry(
        word: field.word, aliases: aliases, meaning: field.meaning, forms: form.forms,
        example: "\(short):\(form.example(for: field))")
    }
  }

  /// What stands behind `is:`.
  public var states: [(word: String, meaning: String)] {
    FilterState.all(for: kind).map { ($0.word, $0.meaning) }
  }

  /// What holds for every kind.
  public static let language: [(form: String, meaning: String)] = [
    (
      "steering servo", "both words, fuzzily in titles, names and labels, literally in longer texts"
    ),
    ("\"out of range\"", "just these words; a capital anywhere makes case matter"),
    ("-word  NOT word", "doesn't contain it"),
    ("a | b  a OR b", "one of them"),
    ("( )  -( )", "belongs together; -( ) is everything else"),
    ("field:value", "the field says so"),
    ("field:a,b", "one of them"),
    ("field:none  field:any", "nothing in it; something in it"),
    ("field:\"two words\"", "a value with spaces, commas or parentheses"),
    ("person:me  me", "you in this field; you in any"),
    ("n:3  n:3..  n:..5  n:>3", "numbers and spans of numbers, both ends included"),
    ("age:7d..  age:>2w", "lengths of time: min, h, d, w, mo, y"),
    (
      "due:2026-03  due:..2w  due:friday",
      "times: years, months, days and what lies between; 2w is two weeks from now, or back where "
        + "only the past makes sense; -2w turns it; a time of day stands behind the day, in quotes: "
        + "\"friday 18:00\""
    ),
    ("is:open", "a state"),
    ("sort:-age,title", "the order; a dash turns it; sort:match is by how well words match"),
  ]
}

extension FilterField {
  /// What it says, in a few words.
  public var meaning: String {
    switch self {
    case .named(let name): name.meaning
    case .age: "how long it has been there"
    case .idle: "how long nothing has happened"
    case .votes: "how many are for it"
    case .repliers: "who replied"
    case .silent: "how long a helper who was asked has not answered"
    case .reminded: "how long ago its holders were reminded, if nothing happened since"
    case .helped: "how long it is since they last helped somebody"
    case .linked(.about): "what it is about"
    case .linked(.duplicateOf): "what it repeats"
    case .linked(.sameAs): "the same thing, posted elsewhere"
    case .linked(.ledTo): "what came of it"
    case .linked(.blockedBy): "what it waits for"
    }
  }
}

extension FilterField.Form {
  /// What can be written behind the colon.
  var forms: [String] {
    switch self {
    case .text: ["TEXT", "none", "any"]
    case .word, .words: ["WORD", "WORD,WORD", "none", "any"]
    case .number: ["N", "N..", "..N", "N..N", ">N", "<N"]
    case .flag: ["yes", "no"]
    case .span: ["LENGTH", "LENGTH..", "..LENGTH", ">LENGTH"]
    case .person: ["MEMBER", "MEMBER,MEMBER", "me", "none", "any"]
    case .object: ["ID", "none", "any"]
    case .choice(let choices, let isOrdered):
      choices + (isOrdered ? [">" + (choices.first ?? ""), "none", "any"] : [])
    case .time: ["TIME", "TIME..", "..TIME", "TIME..TIME", "none", "any"]
    case .helpersOrTime: ["MEMBER", "me", "none", "any", "TIME..TIME"]
    }
  }

  func example(for field: FilterField) -> String {
    switch self {
    case .text: field == .named(.source) ? "github" : "\"some words\""
    case .word, .words: field == .named(.labels) ? "docs,build" : "any"
    case .number: "3.."
    case .flag: "yes"
    case .span: "7d.."
    case .person: "me"
    case .object: field == .named(.accepted) || field == .named(.canonical) ? "any" : "q9d2k"
    case .choice(let choices, let isOrdered):
      isOrdered ? ">\(choices.first ?? "")" : choices.first ?? ""
    case .time(.ahead): "..2w"
    case .time(.back): "2026-01..2026-03"
    case .helpersOrTime: "2026-01..2026-03"
    }
  }
}
