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

extension Desk {
  /// Keeps what was typed under a name, until it is saved or thrown away.
  mutating func keepDraft(_ name: String, _ text: String?) {
    guard drafts[name] != text else { return }
    drafts[name] = text
    want(.keepDraft(name: name, text: text))
  }
}
