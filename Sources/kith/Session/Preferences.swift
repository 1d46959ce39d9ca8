internal import KithModel
internal import KithStore

/// What this person chose once, for all communities.
struct Preferences {
  private let documents: DocumentFolder

  init(_ surroundings: Surroundings) throws(StoreError) {
    let folders = try PersonalFolders(environment: surroundings.environment)
    documents = DocumentFolder(path: folders.state)
  }

  /// The community that is meant where none is named.
  func community() throws(StoreError) -> String? { try text("default-community") }

  func choose(community name: String) throws(StoreError) {
    try documents.write("default-community", Array((name + "\n").utf8))
  }

  func hasSeenTour() throws(StoreError) -> Bool { try documents.read("tour") != nil }

  func rememberTour() throws(StoreError) { try documents.write("tour", Array("seen\n".utf8)) }

  private func text(_ name: String) throws(StoreError) -> String? {
    guard let bytes = try documents.read(name) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }
}
