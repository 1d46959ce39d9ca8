@testable import KithModel

/// What an object's JSON must be, written out in full once for each kind; a test says what differs.
enum Expected {
  static let task = """
    id "t-fix"
    kind "task"
    title "Fix it"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    body null
    skills []
    size null
    goodForNewcomer false
    status "open"
    assignees []
    mentor null
    due null
    waitUntil null
    priority null
    replies []
    """

  static let question = """
    id "q-why"
    kind "question"
    title "Why?"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    body null
    asker "m-ana"
    stage null
    status "new"
    asked []
    turn "helpers"
    priority null
    waitUntil null
    replies []
    accepted []
    canonical null
    """

  static let idea = """
    id "i-dark"
    kind "idea"
    title "Dark"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    body null
    proposer "m-ana"
    voters []
    status "new"
    replies []
    """

  static let contribution = """
    id "c-talk"
    kind "contribution"
    title "A talk"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    contributionKind null
    by "m-ana"
    body null
    status "open"
    turn "helpers"
    replies []
    """

  static let event = """
    id "e-demo"
    kind "event"
    title "Demo"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    eventKind null
    start null
    minutes null
    repeats null
    place null
    hosts []
    attendees []
    notes null
    """

  static let recognition = """
    id "r-ty"
    kind "recognition"
    title null
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    from "m-ana"
    to ["m-bea"]
    reason null
    words null
    quiet false
    """

  static let member = """
    id "m-cy"
    kind "member"
    title "Cy"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    name "Cy"
    identities []
    bot false
    circles []
    roles []
    skills []
    interests []
    place null
    timeZone null
    joined null
    foundThrough null
    awayUntil null
    mentors []
    quietThanks false
    setUp null
    firstSeen null
    lastSeen null
    weeks 0
    milestones []
    load 0
    thanked 0
    thanks 0
    """

  static let community = """
    id "k-c"
    kind "community"
    title "Pine"
    link null
    labels []
    createdAt "2026-01-01T00:00:10Z"
    createdBy "m-ana"
    updatedAt "2026-01-01T00:00:10Z"
    closedAt null
    closeReason null
    source null
    links []
    private false
    backlog false
    name "Pine"
    characteristic null
    purpose null
    joining null
    supporters []
    activeCount null
    activeDays null
    replyTarget null
    stages []
    """

  /// The JSON of an object that differs in these fields from the one written out above.
  static func json(_ whole: String, but changes: [(String, String)] = []) -> String {
    let changed = Dictionary(uniqueKeysWithValues: changes)
    let entries = whole.split(separator: "\n").map { line in
      let name = String(line.prefix { $0 != " " })
      return "\"\(name)\":" + (changed[name] ?? String(line.dropFirst(name.count + 1)))
    }
    return Shorthand.expanded("{" + entries.joined(separator: ",") + "}")
  }
}
