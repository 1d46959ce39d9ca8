/// A key, with what was held down with it.
package struct Key: Hashable, Sendable {
  /// Which key it is.
  package enum Code: Hashable, Sendable {
    case character(Character)
    case enter, tab, escape, backspace, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  /// The keys that change what another key means.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package let code: Code
  package let modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package init(_ character: Character) {
    self.init(.character(character))
  }

  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }

  package static func alt(_ character: Character) -> Key {
    Key(.character(character), .alt)
  }

  package static let enter = Key(.enter)
  package static let tab = Key(.tab)
  package static let shiftTab = Key(.tab, .shift)
  package static let escape = Key(.escape)
  package static let backspace = Key(.backspace)
  package static let up = Key(.up)
  package static let down = Key(.down)
  package static let left = Key(.left)
  package static let right = Key(.right)

  /// The character it types, if it is a key that types.
  package var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}

extension Key: CustomStringConvertible {
  private static let words: [(name: String, code: Code)] = [
    ("enter", .enter), ("tab", .tab), ("esc", .escape), ("backspace", .backspace),
    ("insert", .insert), ("delete", .delete), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("page-up", .pageUp),
    ("page-down", .pageDown), ("space", .character(" ")),
  ]

  private static let prefixes: [(word: String, modifier: Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  /// What a keymap and the hint line call it: `ctrl-d`, `shift-tab`, `f5`, `alt-x`, `space`, `A`.
  package var name: String {
    let prefix = Self.prefixes.filter { modifiers.contains($0.modifier) }.map(\.word).joined()
    return prefix + codeName
  }

  private var codeName: String {
    if let word = Self.words.first(where: { $0.code == code }) { return word.name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  package var description: String { name }

  /// The key of this name; `escape`, `return`, `pgup`, `^d` and `C-d` are understood as well.
  package init?(named name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (length, modifier) = Self.prefix(of: rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let code = Self.code(named: String(rest)) else { return nil }
    if case .character(let character) = code, modifiers.contains(.control) {
      let lowered = character.lowercased().first ?? character
      self.init(.character(lowered), modifiers)
    } else if case .character(let character) = code, modifiers.contains(.shift),
      let upper = character.uppercased().first, upper != character
    {
      self.init(.character(upper), modifiers.subtracting(.shift))
    } else {
      self.init(code, modifiers)
    }
  }

  private static func prefix(of name: Substring) -> (length: Int, modifier: Modifiers)? {
    let spellings: [(String, Modifiers)] =
      prefixes.map { ($0.word, $0.modifier) }
      + [("C-", .control), ("M-", .alt), ("S-", .shift), ("^", .control)]
    for (spelling, modifier) in spellings
    where name.count > spelling.count && name.hasPrefix(spelling) {
      return (spelling.count, modifier)
    }
    return nil
  }

  private static func code(named name: String) -> Code? {
    if name.count == 1, let character = name.first { return .character(character) }
    let lowered = name.lowercased()
    if let word = words.first(where: { $0.name == lowered }) { return word.code }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    switch lowered {
    case "escape": return .escape
    case "return", "cr": return .enter
    case "pgup", "pageup": return .pageUp
    case "pgdn", "pgdown", "pagedown": return .pageDown
    case "del": return .delete
    default: return nil
    }
  }
}
