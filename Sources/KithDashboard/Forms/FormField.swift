internal import KithModel
internal import KithScreen

/// One field of a form: what it is called, how it is filled in, and what stands in it.
package struct FormField: Sendable {
  /// How it is filled in.
  enum Input: Hashable, Sendable {
    case line
    case area
    case flag
    /// One of a few words.
    case choice([String])
    /// Words that may be new, with commas between them where there can be several.
    case words(several: Bool)
    case people(several: Bool)
    case moment
    case number
  }

  let name: String
  let label: String
  let meaning: String
  let input: Input
  /// The field of an object that it fills, if it is one.
  let field: FieldName?
  let placeholder: String

  private(set) var line: LineField
  private(set) var area: TextArea
  /// What stood here when the form was opened.
  var original: String
  /// Why what stands here can't be taken.
  var fault: String?
  /// What was typed into a line before it was taken back.
  private var takenBack: String?
  /// What somebody else put here in the meantime.
  var theirs: String?

  init(
    _ name: String, _ label: String, _ input: Input, _ text: String = "", meaning: String = "",
    field: FieldName? = nil, placeholder: String = ""
  ) {
    self.name = name
    self.label = label
    self.input = input
    self.meaning = meaning
    self.field = field
    self.placeholder = placeholder
    let text = input == .flag && text.isEmpty ? "no" : text
    original = text
    line = LineField(input == .area ? "" : text)
    area = TextArea(input == .area ? text : "")
    // What is there already is read from its beginning.
    area.cursor = TextArea.Place()
  }

  var isArea: Bool { input == .area }
  var text: String { isArea ? area.text : line.text }
  var isChanged: Bool { text != original }

  /// Puts another text here; in an area that can be taken back.
  mutating func set(_ text: String) {
    fault = nil
    if isArea { area.rewrite(text) } else { line.set(text) }
  }

  mutating func insert(_ text: String) {
    fault = nil
    if isFinished(before: text) { line.set("") }
    if isArea { area.insert(text) } else { line.insert(text) }
  }

  mutating func take(_ key: Key) -> Bool {
    if let letter = key.typed, isFinished(before: String(letter)) { line.set("") }
    let isTaken = isArea ? area.take(key) : line.take(key)
    if isTaken { fault = nil }
    return isTaken
  }

  /// In a line, what stood here when the form was opened comes back.
  mutating func undo() -> Bool {
    if isArea { return area.undo() }
    guard isChanged else { return false }
    takenBack = text
    set(original)
    return true
  }

  mutating func redo() -> Bool {
    if isArea { return area.redo() }
    guard !isChanged, let text = takenBack else { return false }
    takenBack = nil
    set(text)
    return true
  }
  mutating func settle(in size: Size) { if isArea { area.settle(in: size) } }
  mutating func point(_ x: Int, _ y: Int) { if isArea { area.point(x, y) } }

  /// Whether several things stand here, with commas between.
  var isList: Bool {
    switch input {
    case .words(let several), .people(let several): several
    default: false
    }
  }

  /// The part that is being typed: what stands behind the last comma.
  var piece: String {
    guard isList else { return text }
    return text.split(separator: ",", omittingEmptySubsequences: false).last.map {
      String($0).trimmedOfSpace
    } ?? ""
  }

  /// Puts a word in the place of what is being typed.
  mutating func complete(with word: String) {
    fault = nil
    guard isList else { return line.set(word) }
    let before = text.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      .map { String($0).trimmedOfSpace }
    line.set((before + [word]).joined(separator: ", "))
  }

  /// The few words that it can be, where they are few.
  private var words: [String] {
    switch input {
    case .flag: ["no", "yes"]
    case .choice(let choices): choices
    default: []
    }
  }

  /// Whether one of its few words stands here, and no other begins with it and what comes now:
  /// then that takes its place.
  private func isFinished(before typed: String) -> Bool {
    words.contains(text) && !words.contains { $0.hasPrefix(text + typed) }
  }

  /// The next of its few words, or the one before.
  mutating func turn(_ count: Int) -> Bool {
    guard !words.isEmpty else { return false }
    let place = words.firstIndex(of: text) ?? (count > 0 ? -1 : 0)
    set(words[(place + count + words.count) % words.count])
    return true
  }
}
