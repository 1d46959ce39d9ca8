import KithModel
import KithStore
import Testing

@Suite struct `An action on shared and private things at once` {
  private let me = ID(.member, source: "me")

  /// A store with a shared and a private question, both renamed at once.
  private func renamed(_ laboratory: Laboratory) throws -> Store {
    let store = try laboratory.make()
    try store.perform(Trial.action(0), isPrivate: true)
    try store.perform(Trial.action(1))
    try store.perform(action(Trial.id(0), Trial.id(1)))
    return store
  }

  private func action(_ ids: ID...) -> Action {
    Action(
      by: me, at: Moment(milliseconds: 1_700_000_000_000),
      ids.map { .edit($0, [Setting(.title, .text("renamed"))]) })
  }

  private func undo(_ record: RecordName) -> Action {
    Action(by: me, at: Moment(milliseconds: 1_700_000_000_000), takingBack: [record])
  }

  private func titles(_ community: Community) -> [String] {
    [0, 1].map { community.question(Trial.id($0)).map { String($0.title) } ?? "" }
  }

  @Test func `is one thing that was done`() throws {
    let laboratory = Laboratory()
    let store = try renamed(laboratory)
    for community in [store.community, try laboratory.open().community] {
      let told = community.log().prefix(2).map(\.objects.count)
      #expect(told == [2, 1])
      #expect(Set(community.lastAction(by: me)?.objects ?? []) == [Trial.id(0), Trial.id(1)])
    }
  }

  @Test func `is taken back at once, and done again at once`() throws {
    let laboratory = Laboratory()
    let store = try renamed(laboratory)
    let record = try #require(store.community.lastAction(by: me)?.record)
    try store.perform(undo(record))
    let before = ["trial 0/0", "trial 1/0"]
    #expect(titles(store.community) == before)
    #expect(titles(try laboratory.open().community) == before)
    #expect(store.community.lastAction(by: me) == nil)
    try store.perform(undo(try #require(store.community.lastUndo(by: me)?.record)))
    #expect(titles(store.community) == ["renamed", "renamed"])
    #expect(titles(try laboratory.open().community) == ["renamed", "renamed"])
  }

  @Test func `is taken back for everybody by the private half's name`() throws {
    let laboratory = Laboratory()
    let store = try renamed(laboratory)
    let secret = try #require(store.community.history(of: Trial.id(0)).first?.record)
    let shared = try #require(store.community.history(of: Trial.id(1)).first?.record)
    #expect(secret != shared)
    let saved = try store.perform(undo(secret))
    #expect(titles(store.community) == ["trial 0/0", "trial 1/0"])
    // It stands where everybody reads it, in the journal of the shared half.
    #expect(saved.records.map(\.writer) == [shared.writer])
  }
}
