/// Fields and their values: `label:docs,build`, `age:7d..`, `due:"3 days ago"..`.
extension FilterParser {
  /// The clause of a field; nil if no field stands here, or nothing is left of it.
  mutating func fieldClause() throws(FilterFault) -> FilterClause? {
    let start = place
    guard let name = takenFieldName() else { return nil }
    let lowered = name.lowercased()
    if lowered == "sort" {
      try sortKeys(from: start)
      return nil
    }
    if lowered == "is" { return try states(from: start) }
    guard let field = FilterField(word: name, kind: kind) else {
      let known = ["is", "sort"] + FilterField.words(for: kind)
      throw fault(
        .unknownField(name, of: kind, nearest: Nearest.word(to: name, in: known)),
        start..<start + name.utf8.count)
    }
    let form = field.form(in: kind)
    let values = try list(from: start, name) { (parser) throws(FilterFault) in
      try parser.value(of: field, form)
    }
    return values.isEmpty ? nil : leaf(.field(field, values), from: start)
  }

  /// Letters with a colon behind them. `std::vector`, `https://…` and a word at its end, such as the
  /// `TypeError:` of a message, are no fields unless they are called like one.
  private mutating func takenFieldName() -> String? {
    var end = place
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > place, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    let name = String(decoding: bytes[place..<end], as: UTF8.self)
    let rest = bytes[(end + 1)...]
    let isKnown =
      FilterField(word: name, kind: kind) != nil || ["is", "sort"].contains(name.lowercased())
    if !isKnown {
      if rest.starts(with: [UInt8(ascii: ":")]) || rest.starts(with: "//".utf8) { return nil }
      let marks = [UInt8(ascii: "|"), UInt8(ascii: ")")]
      if rest.first.map({ Self.isSpace($0) || marks.contains($0) }) ?? !isTyping { return nil }
    }
    place = end + 1
    return name
  }

  private mutating func list<Value>(
    from start: Int, _ name: String,
    _ read: (inout FilterParser) throws(FilterFault) -> Value?
  ) throws(FilterFault) -> [Value] {
    var values: [Value] = []
    while true {
      let before = place
      let value = try read(&self)
      if let value {
        values.append(value)
      } else if !isTyping {
        throw fault(.noValue(name), start..<max(before, start + 1))
      }
      guard isAt(",") else { return values }
      place += 1
    }
  }

  private mutating func states(from start: Int) throws(FilterFault) -> FilterClause? {
    let states = try list(from: start, "is") { (parser) throws(FilterFault) -> FilterState? in
      let before = parser.place
      guard let (word, _) = try parser.atom() else { return nil }
      if let state = FilterState(word: word, kind: parser.kind) { return state }
      let known = FilterState.all(for: parser.kind).map(\.word)
      throw parser.fault(
        .unknownState(word, of: parser.kind, nearest: Nearest.word(to: word, in: known)),
        before..<parser.place)
    }
    return states.isEmpty ? nil : leaf(.states(states), from: start)
  }

  private mutating func sortKeys(from start: Int) throws(FilterFault) {
    let keys = try list(from: start, "sort") { (parser) throws(FilterFault) -> SortKey? in
      let isDescending = parser.isAt("-")
      if isDescending { parser.place += 1 }
      let before = parser.place
      guard let (word, _) = try parser.atom() else { return nil }
      if word.lowercased() == "match" { return SortKey(.match, isDescending: isDescending) }
      if let field = FilterField(word: word, kind: parser.kind) {
        return SortKey(.field(field), isDescending: isDescending)
      }
      let known = ["match"] + FilterField.words(for: parser.kind)
      throw parser.fault(
        .unknownField(word, of: parser.kind, nearest: Nearest.word(to: word, in: known)),
        before..<parser.place)
    }
    for key in keys { try sort(by: key, from: start) }
  }

  // MARK: One value

  /// What stands until a comma, quoted or bare; nil if nothing does.
  private mutating func atom(isRange: Bool = false) throws(FilterFault) -> (
    text: String, isQuoted: Bool
  )? {
    if isAt("\"") { return (try quoted(), true) }
    let word = bareWord { $0.isAt(",") || (isRange && $0.isAtDots) }
    return word.isEmpty ? nil : (word, false)
  }

  private var isAtDots: Bool {
    place + 1 < bytes.count && isAt(".") && bytes[place + 1] == UInt8(ascii: ".")
  }

  private mutating func value(
    of field: FilterField, _ form: FilterField.Form
  ) throws(FilterFault) -> FilterValue? {
    guard form.hasRanges else {
      let start = place
      guard let (text, isQuoted) = try atom() else { return nil }
      let value = isQuoted ? .word(text) : FilterValue(word: text)
      if value == .word(text), let trouble = form.trouble(with: text, field) {
        throw fault(trouble, start..<place)
      }
      return value
    }
    let start = place
    let comparator = takenComparator()
    let lower = try atom(isRange: true)
    var upper: (text: String, isQuoted: Bool)?
    var isRange = false
    if comparator == nil, isAtDots {
      isRange = true
      place += 2
      upper = try atom(isRange: true)
    }
    for text in [lower?.text, upper?.text].compactMap(\.self) {
      let isKeyword = !isRange && comparator == nil && lower?.isQuoted == false
      if isKeyword, FilterValue(word: text) != .word(text) { continue }
      if let trouble = form.trouble(with: text, field) { throw fault(trouble, start..<place) }
    }
    if isRange {
      return lower == nil && upper == nil ? .any : .between(lower?.text, upper?.text)
    }
    guard let lower else { return nil }
    return switch comparator {
    case ">": .above(lower.text)
    case "<": .below(lower.text)
    case ">=": .between(lower.text, nil)
    case "<=": .between(nil, lower.text)
    case "=": .word(lower.text)
    default: lower.isQuoted ? .word(lower.text) : FilterValue(word: lower.text)
    }
  }

  private mutating func takenComparator() -> String? {
    for sign in [">=", "<=", ">", "<", "="] where bytes[place...].starts(with: sign.utf8) {
      place += sign.utf8.count
      return sign
    }
    return nil
  }
}

extension FilterValue {
  /// A value that was not quoted.
  init(word: String) {
    switch word {
    case "none": self = .none
    case "any": self = .any
    case "me": self = .me
    default: self = .word(word)
    }
  }
}
