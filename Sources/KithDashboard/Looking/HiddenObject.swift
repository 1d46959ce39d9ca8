package import KithModel

/// An object whose id stands among the words of a filter that finds nothing, and why it is not to
/// be seen.
package struct HiddenObject: Hashable, Sendable {
  package let id: ID
  /// What hides it, as a sentence.
  package let reason: String
  /// Whether its id is all that was typed.
  package let isAlone: Bool
}

extension RowRequest {
  /// The object whose id was typed, if one was. A word is no id where it finds something else: many
  /// a word looks like the beginning of one.
  func hidden(from session: inout FilterSession) -> HiddenObject? {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    for word in words {
      guard let id = context.community.named(word),
        word.hasPrefix("#") || ((try? session.find(word))?.ids ?? []).allSatisfy({ $0 == id })
      else { continue }
      let reason = reason(hiding: id, named: word, besides: words.filter { $0 != word })
      return reason.map { HiddenObject(id: id, reason: $0, isAlone: words.count == 1) }
    }
    return nil
  }

  private func reason(hiding id: ID, named word: String, besides rest: [String]) -> String? {
    guard let object = context.community.object(id) else { return nil }
    guard id.kind == kind else { return "“\(word)” is \(id.kind.one())." }
    let request = RowRequest(
      kind: kind, view: view, typed: rest.joined(separator: " "), sort: sort, typingAt: nil,
      context: context, version: version, number: number)
    guard let read = try? request.read(), let matcher = try? FilterMatcher(read, context) else {
      return nil
    }
    if let reason = matcher.hiding(object).first { return "\(reason)" }
    return rest.isEmpty ? "It is here." : "Without “\(word)” it is here."
  }
}
