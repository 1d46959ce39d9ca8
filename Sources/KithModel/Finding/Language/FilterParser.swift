/// Reads filters, by recursive descent over the bytes of the text.
///
///     alternatives = conjunction { ("|" | "OR") conjunction }
///     conjunction  = { ["-" | "NOT"] ( "(" alternatives ")" | "words" | field:values | word ) }
struct FilterParser {
  /// How deep parentheses may stand in each other: a call for each must fit on any stack.
  static let deepest = 64

  let bytes: [UInt8]
  let kind: Kind
  /// While somebody types, what is not finished is forgiven.
  let isTyping: Bool
  var place = 0
  private var depth = 0
  private var isNegated = false
  private(set) var order: [SortKey] = []
  /// Where each leaf stands.
  private(set) var places: [Range<Int>] = []

  init(_ text: String, kind: Kind, isTyping: Bool) {
    bytes = Array(text.utf8)
    self.kind = kind
    self.isTyping = isTyping
  }

  mutating func parse() throws(FilterFault) -> FilterClause {
    let clause = try alternatives()
    guard place == bytes.count else { throw fault(.strayParenthesis, place..<place + 1) }
    return clause ?? .everything
  }

  private mutating func alternatives() throws(FilterFault) -> FilterClause? {
    var branches: [FilterClause] = []
    var mark: Range<Int>?
    while true {
      let branch = try conjunction()
      let next = takenAlternative()
      if let branch {
        branches.append(branch)
      } else if let mark = mark ?? next, !isTyping {
        let word = String(decoding: bytes[mark], as: UTF8.self)
        throw fault(.nothingBeside(word), mark)
      }
      guard let next else { return FilterClause.either(branches) }
      mark = next
    }
  }

  private mutating func conjunction() throws(FilterFault) -> FilterClause? {
    var clauses: [FilterClause] = []
    while true {
      skipSpace()
      guard place < bytes.count, !isAt("|"), !isAt(")"), !isAtWord("OR") else {
        return FilterClause.joined(clauses)
      }
      if isAtWord("AND") {
        place += 3
      } else if let clause = try term() {
        clauses.append(clause)
      }
    }
  }

  private mutating func term() throws(FilterFault) -> FilterClause? {
    let start = place
    guard isAtWord("NOT") else { return try maybeNegated() }
    place += 3
    skipSpace()
    guard place < bytes.count, !isAt("|"), !isAt(")"), !isAtWord("OR") else {
      if isTyping { return nil }
      throw fault(.nothingBeside("NOT"), start..<start + 3)
    }
    try goDeeper(at: start)
    defer { depth -= 1 }
    return try negated { (parser) throws(FilterFault) in try parser.term() }
  }

  private mutating func maybeNegated() throws(FilterFault) -> FilterClause? {
    if isTyping, isAt("-"), place + 1 == bytes.count {
      place += 1
      return nil
    }
    guard isAt("-"), place + 1 < bytes.count, !Self.isSpace(bytes[place + 1]),
      bytes[place + 1] != UInt8(ascii: "-"), bytes[place + 1] != UInt8(ascii: "|"),
      bytes[place + 1] != UInt8(ascii: ")")
    else { return try primary() }
    place += 1
    return try negated { (parser) throws(FilterFault) in try parser.primary() }
  }

  /// Without is the exact complement, but a bare word that must not stand there is meant literally:
  /// nobody wants a thing hidden because its letters are scattered over a title.
  private mutating func negated(
    _ read: (inout FilterParser) throws(FilterFault) -> FilterClause?
  ) throws(FilterFault) -> FilterClause? {
    let isGroup = isAt("(")
    let wasNegated = isNegated
    isNegated = true
    defer { isNegated = wasNegated }
    guard let clause = try read(&self) else { return nil }
    if case .word(let word) = clause, !isGroup { return .not(.exact(word)) }
    return .not(clause)
  }

  private mutating func primary() throws(FilterFault) -> FilterClause? {
    if isAt("(") { return try group() }
    let start = place
    if isAt("\"") {
      let words = try quoted()
      return words.isEmpty ? nil : leaf(.exact(words), from: start)
    }
    let clause = try fieldClause()
    // What sorts, and what is not finished, is read and leaves no clause.
    guard clause == nil, place == start else { return clause }
    let word = bareWord()
    return leaf(word == "me" ? .me : .word(word), from: start)
  }

  private mutating func group() throws(FilterFault) -> FilterClause? {
    let start = place
    place += 1
    try goDeeper(at: start)
    let wasNegated = isNegated
    isNegated = false
    defer {
      depth -= 1
      isNegated = wasNegated
    }
    let clause = try alternatives()
    if isAt(")") {
      place += 1
      guard clause != nil || isTyping else { throw fault(.emptyGroup, start..<place) }
    } else if !isTyping {
      throw fault(.unclosedGroup, start..<start + 1)
    }
    return clause
  }

  private mutating func goDeeper(at start: Int) throws(FilterFault) {
    depth += 1
    if depth > Self.deepest { throw fault(.tooDeep, start..<start + 1) }
  }

  // MARK: Marks and words

  func fault(_ trouble: FilterFault.Trouble, _ place: Range<Int>) -> FilterFault {
    FilterFault(trouble: trouble, place: place.clamped(to: 0..<bytes.count))
  }

  mutating func leaf(_ clause: FilterClause, from start: Int) -> FilterClause {
    places.append(start..<place)
    return clause
  }

  mutating func sort(by key: SortKey, from start: Int) throws(FilterFault) {
    guard depth == 0, !isNegated else { throw fault(.sortInside, start..<place) }
    order.append(key)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  func isAt(_ mark: Character) -> Bool {
    place < bytes.count && mark.asciiValue == bytes[place]
  }

  mutating func skipSpace() {
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
  }

  /// Whether a word stands here by itself.
  private func isAtWord(_ word: String) -> Bool {
    let end = place + word.utf8.count
    guard end <= bytes.count, bytes[place..<end].elementsEqual(word.utf8) else { return false }
    return end == bytes.count || Self.isSpace(bytes[end])
      || [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|")].contains(bytes[end])
  }

  private mutating func takenAlternative() -> Range<Int>? {
    let length = isAt("|") ? 1 : isAtWord("OR") ? 2 : 0
    guard length > 0 else { return nil }
    place += length
    return place - length..<place
  }

  mutating func quoted() throws(FilterFault) -> String {
    let start = place
    place += 1
    var content: [UInt8] = []
    while place < bytes.count {
      var byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: content, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), place < bytes.count,
        bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "\\")
      {
        byte = bytes[place]
        place += 1
      }
      content.append(byte)
    }
    guard isTyping else { throw fault(.unclosedQuote, start..<start + 1) }
    return String(decoding: content, as: UTF8.self)
  }

  /// Takes what stands until white space, `|`, or a parenthesis that closes a group. Parentheses
  /// that a word opens itself belong to it: `main()`.
  mutating func bareWord(endingAt isEnd: (FilterParser) -> Bool = { _ in false }) -> String {
    let start = place
    var opened = 0
    while place < bytes.count, !Self.isSpace(bytes[place]), !isAt("|") {
      if opened == 0, isEnd(self) { break }
      if isAt("(") {
        guard opened > 0 || isClosedWithin(place) else { break }
        opened += 1
      }
      if isAt(")") {
        if opened == 0 { break }
        opened -= 1
      }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Whether the parenthesis here is closed before the word ends.
  private func isClosedWithin(_ start: Int) -> Bool {
    var opened = 0
    for byte in bytes[start...] {
      if Self.isSpace(byte) || byte == UInt8(ascii: "|") { return false }
      if byte == UInt8(ascii: "(") { opened += 1 }
      if byte == UInt8(ascii: ")") { opened -= 1 }
      if opened == 0 { return true }
    }
    return false
  }
}
