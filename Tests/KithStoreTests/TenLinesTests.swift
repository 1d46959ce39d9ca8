// The ten-line program of CONTRIBUTING.md: it uses nothing but what is public.
import KithModel
import KithStore
import Testing

@Suite struct `A program of ten lines` {
  @Test func `opens a community, asks a question and lists what is open`() throws {
    try inTemporaryCommunity { place, surroundings in
      let store = try Store(opening: place, in: surroundings)
      var random = SystemRandomNumberGenerator()
      let question = ID.random(.question, using: &random)
      let settings = [Setting(.title, .text("Does anybody hear me?"))]
      guard let asking = Deed.make(question, settings) else { return }
      try store.perform(Action(by: nil, at: surroundings.now(), [asking]))
      let open = store.community.questions.filter(\.core.isOpen)
      #expect(open.map { String($0.core.title) } == ["Does anybody hear me?"])
    }
  }
}
