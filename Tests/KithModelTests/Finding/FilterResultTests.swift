import Testing

@testable import KithModel

@Suite struct `A filter over a small community` {
  /// A filter, and what it finds in its order.
  struct Example: CustomTestStringConvertible {
    let kind: Kind
    let text: String
    let found: String
    var testDescription: String { "\(kind.plural) \(text)" }

    init(_ kind: Kind, _ text: String, _ found: String) {
      (self.kind, self.text, self.found) = (kind, text, found)
    }
  }

  @Test(arguments: words + questionFields + otherKinds + combinations + orders)
  func `finds`(example: Example) throws {
    #expect(try FilterGround.found(example.text, example.kind) == example.found)
  }

  static let words: [Example] = [
    .init(.question, "", "q-film q-steer q-export q-done"),
    .init(.question, "steer", "q-steer"),
    .init(.question, "cr", "q-film"),
    .init(.question, "camrol", "q-film"),
    .init(.question, "cafe", "q-done"),
    .init(.question, "CAFE", ""),
    .init(.question, "servoerror:", "q-steer"),
    .init(.question, "stops", "q-steer"),
    .init(.question, #""out of""#, "q-steer"),
    .init(.question, #""fo tuo""#, ""),
    .init(.question, #""Naive""#, "q-done"),
    .init(.question, "-model", "q-film q-steer q-done"),
    .init(.question, "-camrol", "q-film q-steer q-export q-done"),
    .init(.question, "-(camrol)", "q-steer q-export q-done"),
    .init(.question, "NOT camera", "q-steer q-export q-done"),
    .init(.question, "camera", "q-film"),
    .init(.member, "ana", "m-ana"),
    .init(.member, "ana-l", "m-ana"),
    .init(.member, "bea", "m-bea"),
    .init(.recognition, "Noll", "r-ty"),
    .init(.recognition, "film", "r-ty"),
  ]

  static let questionFields: [Example] = [
    .init(.question, "is:open", "q-film q-steer q-export"),
    .init(.question, "is:closed", "q-done"),
    .init(.question, "is:solved,answered", "q-export q-done"),
    .init(.question, "status:routed", "q-steer"),
    .init(.question, "label:docs", "q-steer q-done"),
    .init(.question, "label:build", "q-steer"),
    .init(.question, "labels:camera,build", "q-film q-steer"),
    .init(.question, "label:none", "q-export"),
    .init(.question, "label:any", "q-film q-steer q-done"),
    .init(.question, "label:none,camera", "q-film q-export"),
    .init(.question, "asker:ana", "q-film"),
    .init(.question, "asker:me", "q-film"),
    .init(.question, "asker:ana-l", "q-film"),
    .init(.question, "asker:cruz", "q-steer q-export"),
    .init(.question, "asker:@ana-l,bea", "q-film q-done"),
    .init(.question, "asked:Noll", "q-steer"),
    .init(.question, "asked:none", "q-film q-export q-done"),
    .init(.question, "asked:2026-01..2026-03", "q-export"),
    .init(.question, "asked:2026-05-31", "q-film"),
    .init(.question, "asked:..2025", "q-done"),
    .init(.question, "asked:>2026-02", "q-film q-steer"),
    .init(.question, "age:7d..", "q-steer q-export q-done"),
    .init(.question, "age:>7d", "q-steer q-export q-done"),
    .init(.question, "age:<=7d", "q-film"),
    .init(.question, "age:..2w", "q-film q-steer"),
    .init(.question, "age:1d", "q-film"),
    .init(.question, "created:7d..", "q-film"),
    .init(.question, "created:yesterday", "q-film"),
    .init(.question, "replies:0", "q-film q-steer q-done"),
    .init(.question, "replies:1..", "q-export"),
    .init(.question, "replies:>0", "q-export"),
    .init(.question, "replier:ana", "q-export"),
    .init(.question, "turn:asker", "q-export"),
    .init(.question, "stage:setup", "q-steer"),
    .init(.question, "priority:normal..", "q-export"),
    .init(.question, "priority:>high", ""),
    .init(.question, "priority:none", "q-film q-steer q-done"),
    .init(.question, "is:overdue", "q-film q-steer"),
    .init(.question, "silent:3d..", "q-steer"),
    .init(.question, "is:open silent:none", "q-film q-export"),
    .init(.question, "silent:..3d", ""),
    .init(.task, "reminded:any", ""),
    .init(.member, "is:unwelcomed,unthanked", ""),
    .init(.member, "helped:..90d", ""),
    .init(.question, "is:unanswered is:open", "q-film q-steer"),
    .init(.question, "is:mine", "q-film"),
    .init(.question, "me", "q-film q-export"),
    .init(.question, "title:FILM", "q-film"),
    .init(.question, "id:qf11m", "q-film"),
    .init(.question, "reason:solved", "q-done"),
  ]

  static let otherKinds: [Example] = [
    .init(.member, "circle:team", "m-bea"),
    .init(.member, "circle:community", "m-ana m-cy m-bot"),
    .init(.member, "role:catalyst", "m-cy"),
    .init(.member, "skill:swift", "m-ana m-bea"),
    .init(.member, "is:bot", "m-bot"),
    .init(.member, "bot:no skill:none", "m-cy"),
    .init(.member, "is:away", "m-bea"),
    .init(.member, "handle:ana-l", "m-ana"),
    .init(.member, "identity:github", "m-ana"),
    .init(.member, "me", "m-ana"),
    .init(.member, "load:1..", "m-ana m-bea"),
    .init(.task, "assignee:none", "t-late t-docs"),
    .init(.task, "assignee:me", "t-fix"),
    .init(.task, "due:..2w", "t-docs t-fix"),
    .init(.task, "due:now..2w", "t-docs"),
    .init(.task, "due:2026-06", "t-docs"),
    .init(.task, "is:overdue", "t-fix"),
    .init(.task, "is:waiting", "t-late"),
    .init(.task, "is:goodForNewcomer", "t-late"),
    .init(.task, "size:..medium", "t-docs"),
    .init(.task, "status:claimed", "t-fix"),
    .init(.idea, "votes:2", "i-dark"),
    .init(.idea, "votes:0", "i-none"),
    .init(.idea, "voter:bea", "i-dark"),
    .init(.recognition, "about:qf11m", "r-ty"),
    .init(.recognition, "about:none", ""),
    .init(.recognition, "to:bea from:me", "r-ty"),
    .init(.event, "kind:demo", "e-demo"),
    .init(.event, "is:upcoming", "e-demo"),
    .init(.event, "start:..", "e-demo e-talk"),
    .init(.event, "start:thursday", "e-demo"),
  ]

  static let combinations: [Example] = [
    .init(.question, "label:docs is:open", "q-steer"),
    .init(.question, "label:camera | asker:cy", "q-film q-steer q-export"),
    .init(.question, "label:camera OR asker:cy replies:0", "q-film q-steer"),
    .init(.question, "(label:camera | asker:cy) replies:0", "q-film q-steer"),
    .init(.question, "-(label:docs is:open)", "q-film q-export q-done"),
    .init(.question, "-label:docs", "q-film q-export"),
    .init(.question, "-(-label:docs)", "q-steer q-done"),
    .init(.question, "NOT (label:docs | label:camera)", "q-export"),
    .init(.question, "label:docs AND is:open", "q-steer"),
  ]

  static let orders: [Example] = [
    .init(.question, "sort:age", "q-film q-steer q-export q-done"),
    .init(.question, "sort:-age", "q-done q-export q-steer q-film"),
    .init(.question, "sort:title", "q-film q-export q-done q-steer"),
    .init(.question, "sort:asker,-title", "q-film q-done q-steer q-export"),
    .init(.question, "is:open sort:-priority", "q-export q-film q-steer"),
    .init(.task, "sort:size", "t-docs t-fix t-late"),
    .init(.task, "sort:-size", "t-fix t-docs t-late"),
    .init(.idea, "sort:-votes", "i-dark i-none"),
    .init(.member, "sort:-name", "m-bot m-cy m-bea m-ana"),
  ]
}
