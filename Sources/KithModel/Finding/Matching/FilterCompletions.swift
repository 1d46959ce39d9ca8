/// Something that can be put where the cursor stands in a filter.
public struct FilterCompletion: Hashable, Sendable {
  /// What takes the place of `range`.
  public let text: String
  /// The bytes of the filter's text that it replaces.
  public let range: Range<Int>
  /// What it means, in a few words.
  public let meaning: String
  /// How many objects it would leave of what the rest of the filter selects; nil where that says
  /// nothing.
  public let count: Int?
}

extension FilterSession {
  /// What can stand at the cursor, the likeliest first: fields and states by their names, values as
  /// they occur, most frequent first.
  public mutating func completions(of text: String, at cursor: Int) -> [FilterCompletion] {
    let place = CompletionPlace(text, at: cursor)
    let rows = selected(by: place.rest)
    guard let name = place.field else { return names(place, rows) }
    switch name.lowercased() {
    case "is": return states(place, rows)
    case "sort": return sortFields(place)
    default: break
    }
    guard let field = FilterField(word: name, kind: kind) else { return [] }
    return values(of: field, place, rows)
  }

  /// What the rest of the filter selects; everything while that can't be read.
  private mutating func selected(by rest: String) -> Bits {
    guard let read = try? Filter.read(rest, kind: kind, isTyping: true),
      let rows = try? rows(of: read)
    else { return shown }
    return rows
  }

  private func names(_ place: CompletionPlace, _ rows: Bits) -> [FilterCompletion] {
    let pattern = FuzzyPattern(place.typed)
    let named = FilterField.all(for: kind).map { field in
      (word: field.aliases(for: kind).first { field.word.hasPrefix($0) } ?? field.word, field)
    }
    var found: [(score: Int, completion: FilterCompletion)] = []
    for (word, field) in named {
      guard let match = pattern.match(word) else { continue }
      found.append(
        (
          match.score,
          FilterCompletion(
            text: word + ":", range: place.range, meaning: field.meaning,
            count: place.typed.isEmpty ? nil : count(field, rows))
        ))
    }
    for (word, meaning) in [("is:", "a state"), ("sort:", "the order"), ("me", "it names you")] {
      guard let match = pattern.match(word) else { continue }
      found.append(
        (
          match.score + 1,
          FilterCompletion(text: word, range: place.range, meaning: meaning, count: nil)
        ))
    }
    // Nobody means a name whose letters are strewn over it.
    let best = found.map(\.score).max() ?? 0
    return found.filter { place.typed.isEmpty || $0.score * 2 >= best }
      .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.completion)
  }

  /// In how many rows a field says something.
  private func count(_ field: FilterField, _ rows: Bits) -> Int {
    var count = 0
    search.eachValue(field, rows) {
      if !ValueTest.isEmpty($0, at: context.now) { count += 1 }
    }
    return count
  }

  private func states(_ place: CompletionPlace, _ rows: Bits) -> [FilterCompletion] {
    FilterState.all(for: kind).filter { place.fits($0.word) }.map { state in
      var fitting = try? search.rows(.states([state]), nil).rows
      fitting?.formIntersection(rows)
      return FilterCompletion(
        text: state.word, range: place.range, meaning: state.meaning, count: fitting?.population)
    }
  }

  private func sortFields(_ place: CompletionPlace) -> [FilterCompletion] {
    FilterField.all(for: kind).filter { place.fits($0.word) }.map {
      FilterCompletion(text: $0.word, range: place.range, meaning: $0.meaning, count: nil)
    }
  }

  private func values(
    of field: FilterField, _ place: CompletionPlace, _ rows: Bits
  ) -> [FilterCompletion] {
    var facets = FacetCounts(field: field, kind: kind, context: context)
    search.eachValue(field, rows) { facets.add($0) }
    return facets.sorted().filter { place.fits($0.word) || place.fits($0.meaning) }.map { facet in
      FilterCompletion(
        text: facet.isWord ? facet.word : FilterValue.written(facet.word), range: place.range,
        meaning: facet.meaning, count: facet.count)
    }
  }
}

/// How often each value of a field occurs.
struct FacetCounts {
  let field: FilterField
  let kind: Kind
  let context: FilterContext
  private var words: [String: Int] = [:]
  private var people: [ID: Int] = [:]
  private var missing = 0

  init(field: FilterField, kind: Kind, context: FilterContext) {
    (self.field, self.kind, self.context) = (field, kind, context)
  }

  struct Facet {
    let word: String
    var meaning = ""
    let count: Int
    /// Whether it is a word of the language, which is never quoted.
    var isWord = false
  }

  mutating func add(_ value: FieldValue) {
    guard !ValueTest.isEmpty(value, at: context.now) else {
      missing += 1
      return
    }
    switch value {
    case .word(let word): words[word, default: 0] += 1
    case .words(let several):
      for word in Set(several.map(shown)) { words[word, default: 0] += 1 }
    case .tenures(let tenures):
      for name in Set(tenures.filter { $0.holds(at: context.now) }.map(\.name)) {
        words[name, default: 0] += 1
      }
    case .number(let number): words[String(number), default: 0] += 1
    case .replies(let replies): words[String(replies.count { !$0.isHidden }), default: 0] += 1
    case .flag: words["yes", default: 0] += 1
    case .text(let text): addText(text)
    case .moment(let moment): words[String(moment.description.prefix(7)), default: 0] += 1
    case .id(let id): people[context.community.resolved(id), default: 0] += 1
    case .ids(let ids): add(ids)
    case .list(let values): add(values)
    case .none, .links, .structure: break
    }
  }

  private mutating func add(_ ids: [ID]) {
    for id in Set(ids.map(context.community.resolved)) { people[id, default: 0] += 1 }
  }

  private mutating func add(_ values: [FieldValue]) {
    for value in values {
      guard case .structure(let entries) = value, let first = entries.first else { continue }
      switch first.value {
      case .id(let id): people[context.community.resolved(id), default: 0] += 1
      case .word(let word): words[word, default: 0] += 1
      default: break
      }
    }
  }

  /// Of a source, the service is enough.
  private mutating func addText(_ text: Text) {
    guard field == .named(.source) else { return }
    words[String(String(text).prefix { $0 != ":" }), default: 0] += 1
  }

  private func shown(_ word: String) -> String {
    guard field == .named(.identities), let colon = word.firstIndex(of: ":") else { return word }
    return String(word[word.index(after: colon)...])
  }

  func sorted() -> [Facet] {
    var facets = words.map { Facet(word: $0.key, count: $0.value) }
    facets += people.map { id, count in
      let member = context.community.member(id)
      return Facet(
        word: member?.handle ?? context.community.shortID(id),
        meaning: context.community.called(id), count: count)
    }
    if case .choice(let choices, _) = field.form(in: kind) {
      facets += choices.filter { words[$0] == nil }.map { Facet(word: $0, count: 0) }
    }
    facets.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    if missing > 0 {
      facets.append(Facet(word: "none", meaning: "nothing in it", count: missing, isWord: true))
    }
    return facets
  }
}
