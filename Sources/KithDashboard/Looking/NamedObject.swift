package import KithModel

extension Community {
  /// The one object of these kinds that a text names by its id, by the beginning of it, or by the
  /// end of its source. Fewer than four letters are a word more often than an id.
  package func named(_ text: String, kinds: [Kind] = Kind.listed + [.community]) -> ID? {
    let word = text.filter { !$0.isWhitespace }
    guard word.count >= 4 || word.hasPrefix("#"), case .one(let id) = find(word, kinds: kinds)
    else { return nil }
    return id
  }
}
