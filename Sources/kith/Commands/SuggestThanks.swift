internal import KithLines
internal import KithModel

/// `kith suggest thanks`: who helped and was not thanked since, with words to do it.
enum SuggestThanks {
  static let sinceOption = OptionSpec(
    name: "since", value: "TIME", meaning: "thanks: for help since then; else a year's")

  /// So many are shown, unless --limit says otherwise.
  private static let usual = 20

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let community = try session.community()
    let limit = try session.parsing { () throws(UsageError) in try arguments.count("limit") }
    var since = session.now.adding(days: -365)
    if let said = arguments.option("since") { since = try session.moment(said, .back) }
    let owed = community.thanksOwed(
      at: session.now, for: try session.knownSelf(), limit: limit ?? usual, since: since)
    if arguments.has("json") { return try json(owed, session) }
    guard !owed.isEmpty else {
      return try session.print("Nobody who helped waits for thanks.")
    }
    for thanks in owed {
      let id = community.shortID(thanks.helper)
      let about = community.shortID(thanks.about)
      let quiet = thanks.isQuiet ? " --quiet" : ""
      try session.print("\(community.called(thanks.helper)) (\(id)): \(thanks.reason)")
      try session.print(
        "  kith thank \(id) --about \(about) --for \(Shell.quoted(thanks.draft))\(quiet)")
    }
  }

  private static func json(_ owed: [ThanksOwed], _ session: Session) throws(CommandFault) {
    var line = LineWriter(capacity: 2048)
    line.openArray()
    for thanks in owed {
      line.openObject()
      line.key("id")
      line.string(thanks.helper.description)
      line.key("reason")
      line.string(thanks.reason)
      line.key("about")
      line.string(thanks.about.description)
      line.key("draft")
      line.string(thanks.draft)
      line.key("quiet")
      line.boolean(thanks.isQuiet)
      line.key("evidence")
      line.openArray()
      for help in thanks.evidence {
        line.openObject()
        line.key("id")
        line.string(help.object.description)
        line.key("did")
        line.string(help.way.did)
        line.key("at")
        line.string(help.at.description)
        line.closeObject()
      }
      line.closeArray()
      line.closeObject()
    }
    line.closeArray()
    try session.print(json: line.bytes)
  }
}
