@testable import KithModel

/// A community of few people and things that filters are tried on. It is 1 June 2026, noon.
enum FilterGround {
  static let now = Moment("2026-06-01T12:00:00Z") ?? Moment(milliseconds: 0)

  static let context = FilterContext(
    community, times: TimeWords(now: now, offset: 0), me: JournalBuilder.id("m-ana"))

  static let community: Community = {
    var journal = JournalBuilder()
    journal.write(
      #"{"founded":"k-c","name":"Pine","replyTarget":24}"#,
      #"{"joined":"m-ana","name":"Ana Lima","skills":["swift","docs"],"roles":[]}"#,
      #"{"identified":"m-ana","as":"github:ana-l"}"#,
      #"{"joined":"m-bea","name":"Béa Noll","skills":["Swift"],"awayUntil":"2026-07-01T00:00:00Z"}"#,
      #"{"joined":"m-cy","name":"Cy Cruz"}"#, #"{"joined":"m-bot","name":"Robo","bot":true}"#,
      #"{"entered":"m-bea","circle":"team"}"#, #"{"gave":"m-cy","role":"catalyst"}"#, at: 1)
    journal.write(
      #"{"asked":"q-steer","on":"2026-05-20T09:00:00Z","title":"Steering says out of range","body":"It turns left and then stops.\nServoError: 0x17","asker":"m-cy","stage":"setup","labels":["docs","Build"]}"#,
      #"{"asked":"q-film","on":"2026-05-31T09:00:00Z","title":"CameraRoll keeps no film","asker":"m-ana","labels":["camera"]}"#,
      #"{"asked":"q-export","on":"2026-02-10T09:00:00Z","title":"How to export a model?","asker":"m-cy","priority":"high"}"#,
      #"{"asked":"q-done","on":"2025-12-31T23:00:00Z","title":"Naïve café question","asker":"m-bea","labels":["docs"]}"#,
      #"{"routed":"q-steer","to":["m-bea"]}"#, at: 2, by: "m-cy")
    journal.write(
      #"{"replied":"q-export","reply":"a-1","text":"Like so."}"#, at: 3, by: "m-ana")
    journal.write(#"{"closed":"q-done","reason":"solved"}"#, at: 4, by: "m-bea")
    journal.write(
      #"{"opened":"t-docs","title":"Write the docs","skills":["docs"],"size":"small","due":"2026-06-10T00:00:00Z","labels":["docs"]}"#,
      #"{"opened":"t-fix","title":"Fix the servo","size":"large","due":"2026-05-01T00:00:00Z","priority":"urgent"}"#,
      #"{"opened":"t-late","title":"Later","waitUntil":"2026-08-01T00:00:00Z","goodForNewcomer":true}"#,
      #"{"assigned":"t-fix","to":["m-ana","m-bea"]}"#, at: 5, by: "m-cy")
    journal.write(
      #"{"recognised":"r-ty","from":"m-ana","to":["m-bea"],"reason":"thanks","words":"for the film"}"#,
      #"{"linked":"r-ty","to":"q-film","type":"about"}"#,
      #"{"proposed":"i-dark","title":"A dark theme"}"#,
      #"{"voted":"i-dark","by":["m-ana","m-bea"]}"#,
      #"{"proposed":"i-none","title":"Nothing at all"}"#,
      #"{"scheduled":"e-demo","title":"Demo night","eventKind":"demo","start":"2026-06-04T18:00:00Z"}"#,
      #"{"scheduled":"e-talk","title":"A talk","eventKind":"other","start":"2026-05-04T18:00:00Z"}"#,
      at: 6)
    let source = ID(.contribution, source: "github:pine/pine#47")
    journal.write(
      #"{"imported":"\#(source)","rev":"2026-05-01T00:00:00Z","title":"Add a test","source":"github:pine/pine#47","createdAt":"2026-05-01T00:00:00Z"}"#,
      at: 7)
    return Community.of(journal)
  }()

  /// The names of what a filter finds, as the tests write them, in the order in which it is found.
  static func found(_ text: String, _ kind: Kind) throws -> String {
    var session = FilterSession(kind, context)
    return try session.find(text, isTyping: false).ids.map(name).joined(separator: " ")
  }

  static func name(_ id: ID) -> String {
    let digits = id.description.dropFirst()
    return String(names.first { JournalBuilder.id($0) == id } ?? "\(id.kind.letter)-\(digits)")
  }

  static let names = [
    "m-ana", "m-bea", "m-cy", "m-bot", "q-steer", "q-film", "q-export", "q-done", "t-docs", "t-fix",
    "t-late", "r-ty", "i-dark", "i-none", "e-demo", "e-talk",
  ]
}
