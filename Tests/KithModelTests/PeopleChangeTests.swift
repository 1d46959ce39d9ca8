import Testing

@testable import KithModel

@Suite struct `Something that happens to people and the community` {
  @Test(arguments: memberCases + gatheringCases + communityCases)
  func `changes its object so`(example: ChangeCase) { example.expectOutcome() }

  @Test func `is tried for every word of the journal`() {
    let cases =
      Self.memberCases + Self.gatheringCases + Self.communityCases
      + `Something that happens to work`.taskCases
      + `Something that happens to work`.questionCases
      + `Something that happens to work`.ideaCases
    let text = (cases.flatMap(\.parts) + ChangeCase.beginning).joined()
    // These are tried in suites of their own.
    let elsewhere: Set = ["imported", "merged", "unmerged", "noted", "forgotten", "carried"]
    for type in ChangeCatalogue.all where !elsewhere.contains(type.word) {
      #expect(text.contains("{\"\(type.word)\":"), "\(type.word) is tried nowhere")
    }
  }

  static let memberCases: [ChangeCase] = [
    .init("joined", "m-cy", Expected.member, [], []),
    .init(
      "edited", "m-cy", Expected.member,
      [
        #"""
        {"edited":"m-cy","name":"Cyd","bot":true,"skills":["swift"],"interests":["trees"],\#
        "place":"Lyon","timeZone":"Europe/Paris","joined":"2025-12-01T00:00:00Z",\#
        "foundThrough":"a talk","awayUntil":"2026-02-01T00:00:00Z","mentors":["m-ana"],\#
        "quietThanks":true,"setUp":"2025-12-02T00:00:00Z"}
        """#
      ],
      [
        ("title", #""Cyd""#), ("name", #""Cyd""#), ("bot", "true"), ("skills", #"["swift"]"#),
        ("interests", #"["trees"]"#), ("place", #""Lyon""#), ("timeZone", #""Europe/Paris""#),
        ("joined", #""2025-12-01T00:00:00Z""#), ("foundThrough", #""a talk""#),
        ("awayUntil", #""2026-02-01T00:00:00Z""#), ("mentors", #"["m-ana"]"#),
        ("quietThanks", "true"), ("setUp", #""2025-12-02T00:00:00Z""#), ("updatedAt", at(20)),
        ("milestones", #"[{"name":"setUp","at":"2025-12-02T00:00:00Z"}]"#),
      ]),
    .init(
      "identified", "m-cy", Expected.member,
      [#"{"identified":"m-cy","as":"github:cy"}"#, #"{"identified":"m-cy","as":"github:cy"}"#],
      [("identities", #"["github:cy"]"#), ("updatedAt", at(21))]),
    .init(
      "unidentified", "m-cy", Expected.member,
      [
        #"{"identified":"m-cy","as":"github:cy"}"#,
        #"{"identified":"m-cy","as":"email:c@d.example"}"#,
        #"{"unidentified":"m-cy","as":"github:cy"}"#,
      ],
      [("identities", #"["email:c@d.example"]"#), ("updatedAt", at(22))]),
    .init(
      "gave a role", "m-cy", Expected.member,
      [#"{"gave":"m-cy","role":"mentor","chosenBy":["m-ana","m-bea"]}"#],
      [
        (
          "roles",
          #"[{"name":"mentor","since":\#(at(20)),"until":null,"chosenBy":["m-ana","m-bea"]}]"#
        ), ("updatedAt", at(20)),
      ]),
    .init(
      "ended a role", "m-cy", Expected.member,
      [
        #"{"gave":"m-cy","role":"mentor","since":"2026-01-01T00:00:05Z"}"#,
        #"{"ended":"m-cy","role":"mentor"}"#,
      ],
      [
        ("roles", #"[{"name":"mentor","since":\#(at(5)),"until":\#(at(21)),"chosenBy":[]}]"#),
        ("updatedAt", at(21)),
      ]),
    .init(
      "entered a circle", "m-cy", Expected.member, [#"{"entered":"m-cy","circle":"team"}"#],
      [
        ("circles", #"[{"name":"team","since":\#(at(20)),"until":null,"chosenBy":[]}]"#),
        ("updatedAt", at(20)),
      ]),
    .init(
      "left a circle and came back", "m-cy", Expected.member,
      [
        #"{"entered":"m-cy","circle":"team"}"#, #"{"left":"m-cy","circle":"team"}"#,
        #"{"entered":"m-cy","circle":"team"}"#,
      ],
      [
        (
          "circles",
          #"[{"name":"team","since":\#(at(20)),"until":\#(at(21)),"chosenBy":[]},"#
            + #"{"name":"team","since":\#(at(22)),"until":null,"chosenBy":[]}]"#
        ), ("updatedAt", at(22)),
      ]),
    .init(
      "kept apart", "m-cy", Expected.member, [#"{"keptApart":"m-cy","from":"m-bea"}"#],
      [("updatedAt", at(20))]),
    .init(
      "asked, helped, came and was thanked", "m-cy", Expected.member,
      [
        #"m-cy {"asked":"q-new","title":"How?"}"#,
        #"m-bea {"replied":"q-new","reply":"a-1","text":"So"}"#,
        #"{"assigned":"t-fix","to":["m-cy"]}"#,
        #"m-cy {"recognised":"r-new","to":["m-bea"]}"#,
        #"{"recognised":"r-more","to":["m-cy","m-bea"]}"#,
      ],
      [
        ("firstSeen", at(20)), ("lastSeen", at(23)), ("weeks", "1"), ("load", "1"),
        ("thanked", "1"), ("thanks", "1"),
        (
          "milestones",
          #"[{"name":"developedSkills","at":\#(at(20))},{"name":"discovered","at":\#(at(20))},"#
            + #"{"name":"gotHelp","at":\#(at(21))},{"name":"foundTask","at":\#(at(22))},"#
            + #"{"name":"wasAppreciated","at":\#(at(24))}]"#
        ),
      ]),
  ]

  static let gatheringCases: [ChangeCase] = [
    .init("recognised", "r-ty", Expected.recognition, [], []),
    .init(
      "recognised in somebody's name", "r-new", Expected.recognition,
      [
        #"{"recognised":"r-new","from":"m-cy","to":["m-ana","m-bea"],"reason":"code","words":"Ta","quiet":true}"#
      ],
      [
        ("id", #""r-new""#), ("from", #""m-cy""#), ("to", #"["m-ana","m-bea"]"#),
        ("reason", #""code""#), ("words", #""Ta""#), ("quiet", "true"), ("createdAt", at(20)),
        ("updatedAt", at(20)),
      ]),
    .init(
      "scheduled", "e-new", Expected.event,
      [
        #"""
        {"scheduled":"e-new","title":"Jam","eventKind":"hackathon","start":"2026-02-01T18:00:00Z",\#
        "minutes":90,"repeats":"monthly","place":"Room 4","hosts":["m-bea"],"notes":"Bring tea"}
        """#
      ],
      [
        ("id", #""e-new""#), ("title", #""Jam""#), ("eventKind", #""hackathon""#),
        ("start", #""2026-02-01T18:00:00Z""#), ("minutes", "90"), ("repeats", #""monthly""#),
        ("place", #""Room 4""#), ("hosts", #"["m-bea"]"#), ("notes", #""Bring tea""#),
        ("createdAt", at(20)), ("updatedAt", at(20)),
      ]),
    .init(
      "attended and unattended", "e-demo", Expected.event,
      [
        #"{"attended":"e-demo","who":["m-bea","m-cy"]}"#,
        #"{"unattended":"e-demo","who":["m-bea"]}"#,
      ],
      [("attendees", #"["m-cy"]"#), ("updatedAt", at(21))]),
    .init(
      "closed", "e-demo", Expected.event, [#"{"closed":"e-demo"}"#],
      [("closedAt", at(20)), ("updatedAt", at(20))]),
  ]

  static let communityCases: [ChangeCase] = [
    .init("founded", "k-c", Expected.community, [], []),
    .init(
      "edited", "k-c", Expected.community,
      [
        #"""
        {"edited":"k-c","name":"Oak","characteristic":"trees","purpose":"to plant","joining":"open",\#
        "activeCount":2,"activeDays":30,"replyTarget":48,"stages":["setup","first task"]}
        """#
      ],
      [
        ("title", #""Oak""#), ("name", #""Oak""#), ("characteristic", #""trees""#),
        ("purpose", #""to plant""#), ("joining", #""open""#), ("activeCount", "2"),
        ("activeDays", "30"), ("replyTarget", "48"), ("stages", #"["setup","first task"]"#),
        ("updatedAt", at(20)),
      ]),
    .init(
      "promised", "k-c", Expected.community,
      [
        #"{"promised":"k-c","supporter":"Oak Ltd","what":"a room","due":"2026-03-01T00:00:00Z"}"#,
        #"{"promised":"k-c","supporter":"Elm","what":"tea"}"#,
        #"{"kept":"k-c","supporter":"Elm","what":"tea"}"#,
      ],
      [
        (
          "supporters",
          #"[{"name":"Oak Ltd","promised":"a room","due":"2026-03-01T00:00:00Z","keptAt":null},"#
            + #"{"name":"Elm","promised":"tea","due":null,"keptAt":\#(at(22))}]"#
        ), ("updatedAt", at(22)),
      ]),
    .init(
      "ruled and viewed", "k-c", Expected.community,
      [
        #"{"ruled":"k-c","name":"late","of":"questions","filter":"age:>2d","todo":"reply"}"#,
        #"{"unruled":"k-c","name":"late"}"#,
        #"{"viewed":"k-c","name":"mine","of":"tasks","filter":"assignee:me"}"#,
        #"{"unviewed":"k-c","name":"mine"}"#,
      ],
      [("updatedAt", at(23))]),
  ]

  static func at(_ second: Int) -> String { "\"\(JournalBuilder.moment(second))\"" }
}
