package import KithModel

/// Who this person is in the community, as they said once.
extension Store {
  private static let document = "me"

  package func ownName() throws(StoreError) -> ID? {
    try privateState.read(Self.document).flatMap { bytes in
      ID(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
    }
  }

  package func rememberOwnName(_ id: ID) throws(StoreError) {
    try privateState.write(Self.document, Array("\(id)\n".utf8))
  }

  /// The action as its writer's own: who was made one with somebody else acts under the name that is
  /// theirs, so that it stays theirs if they turn out to be two.
  func signed(_ action: Action) -> Action {
    guard let person = action.by, community.hasOtherNames(person),
      let own = (try? ownName()).flatMap(\.self), own != person, community.resolved(own) == person
    else { return action }
    return action.signed(by: own)
  }
}
