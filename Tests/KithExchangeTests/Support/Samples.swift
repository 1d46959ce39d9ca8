/// Small sources of every format, written for these tests; their people are invented.
enum Samples {
  static let issueList = """
    [{"number": 7, "title": "Crash when the lamp is off", "url": "https://github.com/Lamp/lamp/issues/7",
      "author": {"login": "ines", "name": "Inès Roe", "is_bot": false}, "body": "It stops.\\r\\nAlways.",
      "createdAt": "2026-01-02T10:00:00Z", "updatedAt": "2026-02-20T10:00:00Z", "state": "OPEN",
      "stateReason": "", "closedAt": null, "closed": false, "labels": [{"name": "bug"}],
      "assignees": [{"login": "sam"}],
      "comments": [{"id": "IC_1", "author": {"login": "sam"}, "authorAssociation": "MEMBER",
        "body": "I look.", "createdAt": "2026-01-02T11:00:00Z",
        "url": "https://github.com/Lamp/lamp/issues/7#issuecomment-71",
        "reactionGroups": [{"content": "THUMBS_UP", "users": {"totalCount": 3}}]}]},
     {"number": 8, "title": "How do I dim it?", "url": "https://github.com/Lamp/lamp/issues/8",
      "author": {"login": "ghost"}, "body": "?", "createdAt": "2026-01-03T10:00:00Z",
      "updatedAt": "2026-01-04T10:00:00Z", "state": "CLOSED", "stateReason": "COMPLETED",
      "closedAt": "2026-01-04T10:00:00Z", "labels": [{"name": "type: Question"}], "comments": []}]
    """

  static let pullList = """
    [{"number": 9, "title": "Dim it", "url": "https://github.com/Lamp/lamp/pull/9", "state": "MERGED",
      "author": {"login": "app/dependabot", "is_bot": true}, "body": "", "createdAt": "2026-01-05T10:00:00Z",
      "updatedAt": "2026-01-06T10:00:00Z", "mergedAt": "2026-01-06T10:00:00Z", "labels": [], "comments": [],
      "reviews": [{"id": "PRR_1", "author": {"login": "sam"}, "authorAssociation": "OWNER", "body": "",
        "submittedAt": "2026-01-06T09:00:00Z", "state": "APPROVED"}]}]
    """

  static let restIssue = """
    {"number": 7, "html_url": "https://github.com/lamp/lamp/issues/7",
     "url": "https://api.github.com/repos/lamp/lamp/issues/7", "title": "Crash when the lamp is off",
     "state": "open", "state_reason": null, "user": {"login": "ines", "id": 5, "type": "User"},
     "labels": [{"name": "bug"}], "assignees": [{"login": "sam"}], "author_association": "NONE",
     "comments": 1, "created_at": "2026-01-02T10:00:00Z", "updated_at": "2026-02-20T10:00:00Z",
     "closed_at": null, "body": "It stops.\\nAlways."}
    """

  static let backup = """
    {"type": "issue", "issue": \(restIssue), "events": [
      {"event": "labeled", "actor": {"login": "sam"}, "created_at": "2026-01-02T10:30:00Z"},
      {"event": "commented", "id": 71, "user": {"login": "sam", "type": "User"},
       "author_association": "MEMBER", "body": "I look.", "created_at": "2026-01-02T11:00:00Z",
       "html_url": "https://github.com/lamp/lamp/issues/7#issuecomment-71"}]}
    """

  static let archive = """
    {"magic": "E!vIA5L86J2I", "timestamp": "2026-02-25T00:00:00Z", "repo": "lamp/lamp", "labels": [],
     "issues": [{"number": 7, "id": "I_1", "title": "Crash when the lamp is off",
       "url": "https://github.com/lamp/lamp/issues/7", "state": "OPEN", "author": "ines",
       "authorAssociation": "NONE", "assignees": ["sam"], "labels": ["bug"], "body": "It stops.\\nAlways.",
       "createdAt": "2026-01-02T10:00:00Z", "updatedAt": "2026-02-20T10:00:00Z", "closedAt": null,
       "comments": [{"author": "sam", "authorAssociation": "MEMBER", "body": "I look.",
         "createdAt": "2026-01-02T11:00:00Z", "updatedAt": "2026-01-02T11:00:00Z"}]}],
     "pulls": [{"number": 9, "title": "Dim it", "url": "https://github.com/lamp/lamp/pull/9",
       "state": "MERGED", "author": "dependabot", "assignees": [], "labels": [], "body": "",
       "createdAt": "2026-01-05T10:00:00Z", "updatedAt": "2026-01-06T10:00:00Z",
       "closedAt": "2026-01-06T10:00:00Z", "mergedAt": "2026-01-06T10:00:00Z", "comments": [],
       "reviews": [{"id": "PRR_1", "author": "sam", "state": "COMMENTED", "body": "",
         "createdAt": "2026-01-06T09:00:00Z",
         "comments": [{"originalPosition": 5, "body": "Why?", "createdAt": "2026-01-06T09:00:00Z"}]}]}]}
    """

  static let discussions = """
    {"data": {"repository": {"discussions": {"nodes": [
      {"id": "D_1", "number": 21, "title": "Which bulb?", "url": "https://github.com/lamp/lamp/discussions/21",
       "author": {"login": "ines", "__typename": "User"}, "body": "E14?", "createdAt": "2026-01-01T00:00:00Z",
       "updatedAt": "2026-01-02T00:00:00Z", "isAnswered": true, "answer": {"id": "DC_2"},
       "answerChosenAt": "2026-01-02T00:00:00Z", "category": {"name": "Q&A", "isAnswerable": true},
       "comments": {"nodes": [{"id": "DC_1", "author": {"login": "lou"}, "body": "No.",
         "createdAt": "2026-01-01T01:00:00Z", "upvoteCount": 1, "replies": {"nodes": [
           {"id": "DC_2", "author": {"login": "sam"}, "body": "Yes.", "createdAt": "2026-01-01T02:00:00Z"}]}}]}},
      {"id": "D_2", "number": 22, "title": "A blue one", "url": "https://github.com/lamp/lamp/discussions/22",
       "author": null, "body": "", "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z",
       "isAnswered": null, "category": {"name": "Ideas", "isAnswerable": false}, "comments": {"nodes": []}}
    ]}}}}
    """

  static func topic(
    _ id: Int = 310, title: String = "How do I dim it?", reply: String = "<p>Turn it.</p>",
    accepted: Bool = true, later: String = "2026-01-03T10:00:00.000Z"
  ) -> String {
    """
    {"post_stream": {"posts": [
      {"id": 1000, "username": "ines", "name": "Inès Roe", "created_at": "2026-01-02T10:00:00.000Z",
       "cooked": "<p>It is too bright &amp; <code>dim</code> fails.</p>", "post_number": 1, "post_type": 1,
       "moderator": false, "admin": false, "staff": false, "actions_summary": [], "user_id": 5},
      {"id": 1001, "username": "sam", "name": "", "created_at": "\(later)", "cooked": "\(reply)",
       "post_number": 2, "post_type": 1, "moderator": true, "admin": false, "staff": true,
       "actions_summary": [{"id": 2, "count": 4}], "accepted_answer": \(accepted), "user_id": 6},
      {"id": 1002, "username": "system", "name": "system", "created_at": "2026-01-03T12:00:00.000Z",
       "cooked": "", "post_number": 3, "post_type": 3, "moderator": true, "user_id": -1}]},
     "id": \(id), "title": "\(title)", "created_at": "2026-01-02T10:00:00.000Z", "category_id": 10,
     "closed": false, "tags": ["light"], "slug": "how-do-i-dim-it"}
    """
  }

  static let zulip = folder([
    "113-new lamps/which.20bulb.3F.json": """
    [{"content": "<p>E14?</p>", "id": 501, "sender_full_name": "Inès Roe", "timestamp": 1767350000},
     {"content": "<p>Yes.</p>", "id": 502, "sender_full_name": "Sam Oak", "timestamp": 1767350060}]
    """,
    "113-new lamps/✔ dimming.json": """
    [{"content": "<p>How?</p>", "id": 601, "sender_full_name": "Lou Elm", "timestamp": 1767360000},
     {"content": "<p>Turn it.</p>", "id": 602, "sender_full_name": "Sam Oak", "timestamp": 1767360060},
     {"content": "<p>Lou Elm has marked this topic as resolved.</p>", "id": 603,
      "sender_full_name": "Notification Bot", "timestamp": 1767360120}]
    """,
  ])

  static let slack = folder([
    "users.json": """
    [{"id": "U1", "name": "ines", "profile": {"real_name": "Inès Roe"}},
     {"id": "U2", "name": "sam", "is_admin": true, "profile": {"real_name": "Sam Oak"}}]
    """,
    "channels.json": #"[{"id": "C1", "name": "help"}]"#,
    "help/2026-01-02.json": """
    [{"type": "message", "user": "U1", "text": "How do I dim it, <@U2>?", "ts": "1767350000.000100",
      "thread_ts": "1767350000.000100"},
     {"type": "message", "user": "U1", "text": "Good morning", "ts": "1767350001.000100"},
     {"type": "message", "subtype": "channel_join", "user": "U1", "text": "joined?", "ts": "1767350002.0"}]
    """,
    "help/2026-01-03.json": """
    [{"type": "message", "user": "U2", "text": "See <https://lamp.example|the book> &amp; turn.",
      "ts": "1767430000.000200", "thread_ts": "1767350000.000100", "reactions": [{"name": "+1", "count": 2}]}]
    """,
  ])

  static let stackExchange = folder(
    [
      "Posts.xml": """
      \u{FEFF}<?xml version="1.0" encoding="utf-8"?>
      <posts>
        <row Id="1" PostTypeId="1" AcceptedAnswerId="3" CreationDate="2026-01-02T10:00:00.123" Score="4" Body="&lt;p&gt;Why &amp;gt; 3?&lt;/p&gt;" OwnerUserId="5" Title="Bulbs &amp; such" Tags="&lt;bulb&gt;&lt;dim&gt;" />
        <row Id="2" PostTypeId="1" CreationDate="2026-01-03T10:00:00.000" Body="x" Title="Gone" Tags="|bulb|" ClosedDate="2026-01-04T00:00:00.000" />
        <row Id="3" PostTypeId="2" ParentId="1" CreationDate="2026-01-02T11:00:00.000" Score="-2" Body="&lt;p&gt;So.&lt;/p&gt;" OwnerUserId="6" />
        <row Id="4" PostTypeId="5" CreationDate="2026-01-02T11:00:00.000" Body="wiki" />
      </posts>
      """,
      "Users.xml": """
      <?xml version="1.0"?><users><row Id="5" DisplayName="Inès Roe" CreationDate="2025-01-01T00:00:00.000" />
      <row Id="6" DisplayName="Sam Oak" CreationDate="2025-01-01T00:00:00.000" /></users>
      """,
      "PostLinks.xml":
        #"<postlinks><row Id="1" PostId="2" RelatedPostId="1" LinkTypeId="3" /></postlinks>"#,
    ], named: "/dumps/lamps.stackexchange.example")

  static let contributors = """
    {
      "projectName": "lamp",
      "projectOwner": "Lamp",
      "unknown": [
        1.50,
        true
      ],
      "contributors": [
        {
          "login": "ines",
          "name": "Inès Roe",
          "avatar_url": "https://pictures.example/1",
          "profile": "https://ines.example",
          "own": "kept",
          "contributions": [
            "doc",
            "talk"
          ]
        }
      ]
    }

    """
}
