internal import KithModel

/// What stood on the command line, taken apart by a command's description.
struct Arguments: Sendable {
  private(set) var words: [String] = []
  private var options: [String: String] = [:]

  func option(_ name: String) -> String? { options[name] }
  func has(_ name: String) -> Bool { options[name] != nil }

  /// The word in a place; the parser has seen to it that needed ones are there.
  func word(_ place: Int) -> String? { place < words.count ? words[place] : nil }

  /// The words from a place on.
  func words(from place: Int) -> [String] { Array(words.dropFirst(place)) }

  /// A number that is at least one.
  func count(_ name: String) throws(UsageError) -> Int? {
    guard let text = options[name] else { return nil }
    guard let count = Int(text), count > 0 else {
      throw .badValue(option: name, given: text, wanted: "a whole number above zero")
    }
    return count
  }

  init() {}

  init(_ line: some Sequence<String>, for spec: CommandSpec) throws(UsageError) {
    try parse(Array(line), spec)
    try checkCount(spec)
  }

  private mutating func parse(_ line: [String], _ spec: CommandSpec) throws(UsageError) {
    let known = spec.options + OptionSpec.global
    var rest = line[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard let (name, attached) = Self.optionName(word) else {
        words.append(word)
        continue
      }
      guard let option = known.first(where: { $0.name == name }) else {
        throw .unknownOption(
          word, command: spec.name, nearest: Nearest.word(to: name, in: known.map(\.name)))
      }
      if option.value == nil {
        guard attached == nil else { throw .valueNotWanted(option: name) }
        options[name] = ""
      } else if let value = attached ?? rest.popFirst() {
        options[name] = value
      } else {
        throw .valueMissing(option: name, wanted: option.value ?? "")
      }
    }
  }

  /// The option that a word names, and the value behind its equals sign.
  static func optionName(_ word: String) -> (name: String, value: String?)? {
    if word == "-C" { return ("community", nil) }
    if word == "-h" { return ("help", nil) }
    if word.hasPrefix("-C"), word.count > 2 { return ("community", String(word.dropFirst(2))) }
    guard word.hasPrefix("-"), word.count > 1 else { return nil }
    let bare = word.drop { $0 == "-" }
    guard let equals = bare.firstIndex(of: "=") else { return (String(bare), nil) }
    return (String(bare[..<equals]), String(bare[bare.index(after: equals)...]))
  }

  private func checkCount(_ spec: CommandSpec) throws(UsageError) {
    guard !has("help") else { return }
    let needed = spec.arguments.filter { $0.need == .one || $0.need == .several }
    if words.count < needed.count {
      throw .wordMissing(needed[words.count].name, command: spec.name, usage: spec.usage)
    }
    let isOpen = spec.arguments.contains { $0.need == .several || $0.need == .any }
    if !isOpen, words.count > spec.arguments.count {
      throw .wordTooMany(words[spec.arguments.count], command: spec.name, usage: spec.usage)
    }
  }
}
