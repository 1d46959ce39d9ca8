/// What was typed into a form and not yet saved, as a text that can be kept.
///
/// Each field stands behind its name and its length in bytes, so that any text can stand there.
struct FormDraft: Sendable {
  var texts: [(name: String, text: String)]

  init(_ texts: [(name: String, text: String)]) { self.texts = texts }

  var text: String {
    texts.map { "\($0.name) \($0.text.utf8.count)\n\($0.text)\n" }.joined()
  }

  /// nil if it is no draft.
  init?(_ text: String) {
    texts = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 2, let count = Int(head[1]), count >= 0,
        rest.distance(from: end, to: rest.endIndex) - 1 > count
      else { return nil }
      let body = rest[(end + 1)..<(end + 1 + count)]
      texts.append((String(head[0]), String(decoding: body, as: UTF8.self)))
      rest = rest[(end + 1 + count)...].dropFirst()
    }
  }
}

/// The names under which drafts for the same are kept, where two dashboards each have one.
package enum DraftName {
  /// The name of another draft for the same; the second comes after the first.
  package static func other(_ number: Int, of name: String) -> String { "\(name)-also-\(number)" }

  static func isOther(_ other: String, of name: String) -> Bool {
    other.hasPrefix("\(name)-also-")
  }
}

extension Desk {
  /// The name of the draft that is offered next: its own, else that of another for the same.
  func keptName(of name: String) -> String {
    if drafts[name] != nil { return name }
    return drafts.keys.filter { DraftName.isOther($0, of: name) }.min() ?? name
  }

  /// Keeps what was typed under a name, until it is saved or thrown away.
  mutating func keepDraft(_ name: String, _ text: String?) {
    guard drafts[name] != text else { return }
    drafts[name] = text
    want(.keepDraft(name: name, text: text))
  }
}
