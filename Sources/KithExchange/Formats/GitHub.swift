/// Issues, pull requests and discussions, in all the spellings in which GitHub and the tools around
/// it print them.
enum GitHub: ImportFormat {
  static let name = "github"

  /// The keys whose lists hold issues and the like.
  private static let containers: Set<String> = [
    "issues", "pulls", "data", "repository", "discussions", "pullRequests", "nodes", "search",
    "items",
  ]

  static func recognises(_ sample: SourceSample) -> Bool {
    guard sample.isJSON else { return false }
    if sample.hasKeys("repo", "issues") || sample.head.contains("E!vIA5L86J2I") { return true }
    if sample.hasKeys("issue", "events") || sample.hasKeys("pull", "events") { return true }
    if sample.hasKeys("data", "discussions") || sample.hasKeys("data", "issues") { return true }
    guard sample.hasKeys("number") else { return false }
    return sample.hasKeys("title") || sample.hasKeys("html_url") || sample.hasKeys("url")
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    try importer.readRecords(
      of: files, in: containers, format: "GitHub", expected: "the “number” of an issue"
    ) { record, _ throws(RecordFault) in
      var item = GitHubItem(try record.object(), record, importer)
      return [try item.foreignObject()]
    }
  }

  /// Which labels say that an issue is a question.
  static func isQuestion(label: String) -> Bool {
    let words = ["question", "questions", "help", "support", "q&a", "qa", "support request"]
    return words.contains(Self.plain(label))
  }

  static func isForNewcomers(label: String) -> Bool {
    let words = [
      "good first issue", "good first bug", "beginner", "beginner friendly", "starter",
      "easy first issue", "first timers only", "newcomer",
    ]
    return words.contains(Self.plain(label))
  }

  /// A label without its group and its ornaments: `type: Question ❓` is `question`.
  static func plain(_ label: String) -> String {
    let last = label.lowercased().split(whereSeparator: { $0 == ":" || $0 == "/" }).last ?? ""
    let letters = last.map { $0.isLetter || $0.isNumber || $0 == "&" ? $0 : " " }
    return String(letters).split(separator: " ").joined(separator: " ")
  }
}

/// The people of GitHub.
extension ForeignPerson {
  /// nil for an account that is gone.
  static func github(
    login: String, name: String = "", isBot: Bool = false, association: String? = nil
  ) -> ForeignPerson? {
    var login = login
    var isBot = isBot || login.hasSuffix("[bot]") || Self.botLogins.contains(login.lowercased())
    if login.hasPrefix("app/") {
      login = String(login.dropFirst(4))
      isBot = true
    }
    guard !login.isEmpty, login.lowercased() != "ghost" else { return nil }
    if isBot, !login.hasSuffix("[bot]") { login += "[bot]" }
    var person = ForeignPerson("github:" + login)
    person.name = name == login ? "" : name
    person.isBot = isBot
    person.link = isBot ? "" : "https://github.com/" + login
    person.isTeam = association.map {
      ["OWNER", "MEMBER", "COLLABORATOR"].contains($0.uppercased())
    }
    return person
  }

  /// Where a spelling doesn't say what is a bot, these are known to be.
  private static let botLogins: Set<String> = [
    "dependabot", "dependabot-preview", "github-actions", "renovate", "renovate-bot", "greenkeeper",
    "codecov", "codecov-io", "allcontributors", "mergify", "netlify", "vercel", "pre-commit-ci",
    "stale", "sonarcloud", "copilot-pull-request-reviewer", "k8s-ci-robot", "bors",
  ]
}
