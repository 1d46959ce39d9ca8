internal import KithModel

extension ObjectList {
  /// Why an object is not to be seen whose id stands among the words of a filter; nil if none does.
  func reasonHiding(what text: String, _ desk: Desk) -> String? {
    // What names by the end of a source is sought through everything: too long for a frame.
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let word = words.first(where: { !$0.hasPrefix("#") && desk.community.named($0) != nil }),
      let id = desk.community.named(word), let object = desk.community.object(id)
    else { return nil }
    guard id.kind == kind else { return "“\(word)” is \(id.kind.one())." }
    let rest = words.filter { $0 != word }.joined(separator: " ")
    var list = self
    list.change(typed: rest)
    guard let read = try? list.request(desk).read(),
      let matcher = try? FilterMatcher(read, desk.context)
    else { return nil }
    if let reason = matcher.hiding(object).first { return "\(reason)" }
    return rest.isEmpty ? "It is here." : "Without “\(word)” it is here."
  }
}
