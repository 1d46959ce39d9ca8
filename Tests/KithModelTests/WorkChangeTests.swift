import Testing

@testable import KithModel

@Suite struct `Something that happens to work` {
  @Test(arguments: taskCases + questionCases + ideaCases)
  func `changes its object so`(example: ChangeCase) { example.expectOutcome() }

  static let taskCases: [ChangeCase] = [
    .init("opened", "t-fix", Expected.task, [], []),
    .init(
      "opened with all fields", "t-new", Expected.task,
      [
        #"""
        {"opened":"t-new","title":"New","body":"Long","labels":["docs"],"skills":["swift"],\#
        "size":"tiny","goodForNewcomer":true,"mentor":"m-bea","due":"2026-02-01T00:00:00Z",\#
        "waitUntil":"2026-01-15T00:00:00Z","priority":"high","link":"https://pine.example"}
        """#
      ],
      [
        ("id", #""t-new""#), ("title", #""New""#), ("body", #""Long""#), ("labels", #"["docs"]"#),
        ("skills", #"["swift"]"#), ("size", #""tiny""#), ("goodForNewcomer", "true"),
        ("mentor", #""m-bea""#), ("due", #""2026-02-01T00:00:00Z""#),
        ("waitUntil", #""2026-01-15T00:00:00Z""#), ("priority", #""high""#),
        ("link", #""https://pine.example""#), ("createdAt", at(20)), ("updatedAt", at(20)),
      ]),
    .init(
      "edited", "t-fix", Expected.task,
      [
        #"{"edited":"t-fix","title":"Mend it","labels":["docs","swift"]}"#,
        #"{"edited":"t-fix","labels+":["ci","docs"],"labels-":["swift"],"priority":"low"}"#,
        #"{"edited":"t-fix","priority":null}"#,
      ],
      [("title", #""Mend it""#), ("labels", #"["docs","ci"]"#), ("updatedAt", at(22))]),
    .init(
      "assigned", "t-fix", Expected.task, [#"{"assigned":"t-fix","to":["m-bea","m-cy"]}"#],
      [("assignees", #"["m-bea","m-cy"]"#), ("status", #""claimed""#), ("updatedAt", at(20))]),
    .init(
      "unassigned", "t-fix", Expected.task,
      [
        #"{"assigned":"t-fix","to":["m-bea","m-cy"]}"#, #"{"moved":"t-fix","to":"doing"}"#,
        #"{"unassigned":"t-fix","from":["m-bea","m-cy"]}"#,
      ],
      [("status", #""open""#), ("updatedAt", at(22))]),
    .init(
      "renewed", "t-fix", Expected.task,
      [#"{"assigned":"t-fix","to":["m-bea"]}"#, #"{"renewed":"t-fix","for":["m-bea","m-cy"]}"#],
      [("assignees", #"["m-bea"]"#), ("status", #""claimed""#), ("updatedAt", at(21))]),
    .init("took", "t-fix", Expected.task, [#"{"took":"t-fix","by":["m-bea"]}"#], []),
    .init("reminded", "t-fix", Expected.task, [#"{"reminded":"t-fix","whom":["m-bea"]}"#], []),
    .init(
      "moved", "t-fix", Expected.task,
      [#"{"moved":"t-fix","to":"doing"}"#, #"{"moved":"t-fix","to":"review"}"#],
      [("status", #""review""#), ("updatedAt", at(21))]),
    .init(
      "closed", "t-fix", Expected.task, [#"{"closed":"t-fix","reason":"dropped"}"#],
      [
        ("closedAt", at(20)), ("closeReason", #""dropped""#), ("status", #""dropped""#),
        ("updatedAt", at(20)),
      ]),
    .init(
      "closed at an earlier time than it was recorded", "t-fix", Expected.task,
      [#"{"closed":"t-fix","on":"2026-01-01T00:00:12Z"}"#],
      [("closedAt", at(12)), ("status", #""done""#), ("updatedAt", at(12))]),
    .init(
      "reopened", "t-fix", Expected.task,
      [#"{"closed":"t-fix","reason":"dropped"}"#, #"{"reopened":"t-fix"}"#],
      [("updatedAt", at(21))]),
    .init(
      "reopened, though it was closed for a later time", "t-fix", Expected.task,
      [#"{"closed":"t-fix"}"#, #"{"reopened":"t-fix","on":"2026-01-01T00:00:12Z"}"#],
      [("updatedAt", at(20))]),
    .init(
      "restored", "t-fix", Expected.task, [#"{"deleted":"t-fix"}"#, #"{"restored":"t-fix"}"#],
      [("updatedAt", at(21))]),
    .init(
      "linked", "t-fix", Expected.task,
      [
        #"{"linked":"t-fix","to":"q-why","type":"about"}"#,
        #"{"linked":"t-fix","to":"q-why","type":"about"}"#,
        #"{"linked":"t-fix","to":"i-dark","type":"blockedBy"}"#,
      ],
      [
        ("links", #"[{"to":"q-why","type":"about"},{"to":"i-dark","type":"blockedBy"}]"#),
        ("updatedAt", at(22)),
      ]),
    .init(
      "unlinked", "t-fix", Expected.task,
      [
        #"{"linked":"t-fix","to":"q-why","type":"about"}"#,
        #"{"unlinked":"t-fix","to":"q-why","type":"about"}"#,
      ],
      [("updatedAt", at(21))]),
    .init(
      "converted from a question", "t-why", Expected.task,
      [
        #"{"edited":"q-why","priority":"high","waitUntil":"2026-01-15T00:00:00Z","body":"B"}"#,
        #"m-bea {"replied":"q-why","reply":"a-1","text":"Try"}"#,
        #"{"converted":"q-why","to":"task"}"#,
        #"{"assigned":"q-why","to":["m-cy"]}"#,
      ],
      [
        ("id", #""t-why""#), ("title", #""Why?""#), ("priority", #""high""#), ("body", #""B""#),
        ("waitUntil", #""2026-01-15T00:00:00Z""#), ("updatedAt", at(23)),
        ("assignees", #"["m-cy"]"#), ("status", #""claimed""#),
        ("replies", "[\(reply("1", "m-bea", 21, "Try"))]"),
      ]),
  ]

  static let questionCases: [ChangeCase] = [
    .init("asked", "q-why", Expected.question, [], []),
    .init(
      "asked for somebody else, earlier", "q-new", Expected.question,
      [
        #"{"asked":"q-new","on":"2025-12-31T00:00:00Z","title":"How","asker":"m-cy","stage":"setup"}"#
      ],
      [
        ("id", #""q-new""#), ("title", #""How""#), ("asker", #""m-cy""#), ("stage", #""setup""#),
        ("createdAt", #""2025-12-31T00:00:00Z""#), ("updatedAt", #""2025-12-31T00:00:00Z""#),
      ]),
    .init(
      "routed", "q-why", Expected.question, [#"{"routed":"q-why","to":["m-bea","m-cy"]}"#],
      [
        ("status", #""routed""#), ("updatedAt", at(20)),
        ("asked", #"[{"member":"m-bea","at":\#(at(20))},{"member":"m-cy","at":\#(at(20))}]"#),
      ]),
    .init(
      "unrouted", "q-why", Expected.question,
      [#"{"routed":"q-why","to":["m-bea","m-cy"]}"#, #"{"unrouted":"q-why","from":["m-bea"]}"#],
      [
        ("status", #""routed""#), ("updatedAt", at(21)),
        ("asked", #"[{"member":"m-cy","at":\#(at(20))}]"#),
      ]),
    .init(
      "replied, by somebody else and then by the asker with a question", "q-why",
      Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"Try this"}"#,
        #"{"replied":"q-why","reply":"a-2","text":"Which?"}"#,
      ],
      [
        ("status", #""answered""#), ("updatedAt", at(21)),
        (
          "replies", "[\(reply("1", "m-bea", 20, "Try this")),\(reply("2", "m-ana", 21, "Which?"))]"
        ),
      ]),
    .init(
      "replied, by somebody else and then by the asker with none", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"Try this"}"#,
        #"{"replied":"q-why","reply":"a-2","text":"Thanks"}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""check""#), ("updatedAt", at(21)),
        (
          "replies", "[\(reply("1", "m-bea", 20, "Try this")),\(reply("2", "m-ana", 21, "Thanks"))]"
        ),
      ]),
    .init(
      "replied for somebody, earlier: it stands where its time belongs", "q-why",
      Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
        #"{"replied":"q-why","on":"2026-01-01T00:00:15Z","reply":"a-2","author":"m-cy","text":"Two"}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""asker""#), ("updatedAt", at(20)),
        ("replies", "[\(reply("2", "m-cy", 15, "Two")),\(reply("1", "m-bea", 20, "One"))]"),
      ]),
    .init(
      "rewrote", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
        #"{"rewrote":"q-why","reply":"a-1","text":"Two"}"#,
        #"{"rewrote":"q-why","reply":"a-9","text":"Of nothing"}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""asker""#), ("updatedAt", at(21)),
        ("replies", "[\(reply("1", "m-bea", 20, "Two"))]"),
      ]),
    .init(
      "hid", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"Spam"}"#,
        #"{"hid":"q-why","reply":"a-1"}"#,
      ],
      [
        ("updatedAt", at(21)),
        ("replies", "[\(reply("1", "m-bea", 20, "Spam", isHidden: true))]"),
      ]),
    .init(
      "hid, and showed again", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
        #"{"hid":"q-why","reply":"a-1"}"#, #"{"hid":"q-why","reply":"a-1","hidden":false}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""asker""#), ("updatedAt", at(22)),
        ("replies", "[\(reply("1", "m-bea", 20, "One"))]"),
      ]),
    .init(
      "accepted", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
        #"{"accepted":"q-why","reply":"a-1"}"#,
      ],
      [
        ("status", #""solved""#), ("turn", #""asker""#), ("closedAt", at(21)),
        ("closeReason", #""solved""#), ("accepted", #"["a-1"]"#), ("updatedAt", at(21)),
        ("replies", "[\(reply("1", "m-bea", 20, "One"))]"),
      ]),
    .init(
      "unaccepted", "q-why", Expected.question,
      [
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
        #"{"accepted":"q-why","reply":"a-1"}"#, #"{"unaccepted":"q-why","reply":"a-1"}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""asker""#), ("updatedAt", at(22)),
        ("replies", "[\(reply("1", "m-bea", 20, "One"))]"),
      ]),
    .init(
      "turned", "q-why", Expected.question, [#"{"turned":"q-why","to":"check"}"#],
      [("turn", #""check""#), ("updatedAt", at(20))]),
    .init(
      "turned, until the next reply", "q-why", Expected.question,
      [
        #"{"turned":"q-why","to":"check"}"#,
        #"m-bea {"replied":"q-why","reply":"a-1","text":"One"}"#,
      ],
      [
        ("status", #""answered""#), ("turn", #""asker""#), ("updatedAt", at(21)),
        ("replies", "[\(reply("1", "m-bea", 20 + 1, "One"))]"),
      ]),
    .init(
      "closed", "q-why", Expected.question, [#"{"closed":"q-why","reason":"stale"}"#],
      [
        ("closedAt", at(20)), ("closeReason", #""stale""#), ("status", #""closed""#),
        ("updatedAt", at(20)),
      ]),
  ]

  static let ideaCases: [ChangeCase] = [
    .init("proposed", "i-dark", Expected.idea, [], []),
    .init(
      "voted", "i-dark", Expected.idea,
      [#"{"voted":"i-dark","by":["m-bea"]}"#, #"{"voted":"i-dark","by":["m-cy","m-bea"]}"#],
      [("voters", #"["m-bea","m-cy"]"#), ("updatedAt", at(21))]),
    .init(
      "unvoted", "i-dark", Expected.idea,
      [#"{"voted":"i-dark","by":["m-bea","m-cy"]}"#, #"{"unvoted":"i-dark","by":["m-bea"]}"#],
      [("voters", #"["m-cy"]"#), ("updatedAt", at(21))]),
    .init(
      "moved", "i-dark", Expected.idea, [#"{"moved":"i-dark","to":"planned"}"#],
      [("status", #""planned""#), ("updatedAt", at(20))]),
    .init(
      "closed as shipped", "i-dark", Expected.idea, [#"{"closed":"i-dark","reason":"shipped"}"#],
      [
        ("status", #""shipped""#), ("closedAt", at(20)), ("closeReason", #""shipped""#),
        ("updatedAt", at(20)),
      ]),
    .init("contributed", "c-talk", Expected.contribution, [], []),
    .init(
      "a contribution reviewed", "c-talk", Expected.contribution,
      [#"m-bea {"replied":"c-talk","reply":"a-1","text":"Nice"}"#],
      [
        ("turn", #""asker""#), ("updatedAt", at(20)),
        ("replies", "[\(reply("1", "m-bea", 20, "Nice"))]"),
      ]),
  ]

  static func at(_ second: Int) -> String { "\"\(JournalBuilder.moment(second))\"" }

  static func reply(
    _ id: String, _ author: String, _ second: Int, _ text: String, isHidden: Bool = false
  ) -> String {
    #"{"id":"a-\#(id)","author":"\#(author)","at":\#(at(second)),"text":"\#(text)","likes":0,"hidden":\#(isHidden)}"#
  }
}
