package import KithModel

/// What was found for words by which somebody seeks an object.
package struct Sought: Sendable {
  package let words: String
  package let ids: [ID]

  package init(words: String, ids: [ID] = []) {
    self.words = words
    self.ids = ids
  }
}
