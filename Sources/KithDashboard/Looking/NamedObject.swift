package import KithModel

extension Community {
  /// The one object that a text names by its id.
  package func named(_ text: String) -> ID? {
    let word = text.filter { !$0.isWhitespace }
    guard word.count >= 4, case .one(let id) = find(word) else { return nil }
    return id
  }
}
