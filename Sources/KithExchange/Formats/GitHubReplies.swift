internal import KithModel

/// The comments and reviews of an issue, pull request or discussion.
struct GitHubReplies {
  let source: String
  let importer: Importer
  private(set) var found: [ForeignReply] = []
  private var answer: String?

  init(source: String, importer: Importer) {
    self.source = source
    self.importer = importer
  }

  mutating func read(_ item: JSONObject, _ wrapper: JSONObject) throws(RecordFault) {
    answer = item["answer"]?.object?["id"]?.string ?? item["answer_html_url"]?.string
    try read(comments: item.nodes("comments"), "issuecomment-")
    try read(reviews: item.nodes("reviews"))
    try read(comments: item.nodes("reviewThreads").map(Self.commentsOfThreads), "discussion_r")
    if let events = try wrapper.nodes("events") { try read(events: events) }
    if let events = try item.nodes("timeline") { try read(events: events) }
    if wrapper.has("issue") || wrapper.has("pull") {
      let isPull = wrapper.has("pull")
      try read(comments: wrapper.nodes("comments"), isPull ? "discussion_r" : "issuecomment-")
      try read(reviews: wrapper.nodes("reviews"))
    }
    found.sort { $0.at < $1.at }
  }

  private static func commentsOfThreads(_ threads: [JSONValue]) -> [JSONValue] {
    threads.flatMap { (try? $0.object?.nodes("comments")) ?? [] }
  }

  private mutating func read(events: [JSONValue]) throws(RecordFault) {
    for case .object(let event) in events {
      switch event["event"]?.string {
      case "commented": try add(event, "issuecomment-")
      case "reviewed": try read(reviews: [.object(event)])
      case "line-commented": try read(comments: event.nodes("comments"), "discussion_r")
      default: break
      }
    }
  }

  private mutating func read(comments: [JSONValue]?, _ prefix: String) throws(RecordFault) {
    for value in comments ?? [] {
      switch value {
      case .null: break
      case .object(let comment):
        try add(comment, prefix)
        try read(comments: comment.nodes("replies"), prefix)
      default: throw RecordFault("“comments” holds \(value.word)")
      }
    }
  }

  /// A review counts also when it says no word; the comments in it stand by themselves.
  private mutating func read(reviews: [JSONValue]?) throws(RecordFault) {
    for case .object(let review) in reviews ?? [] {
      let inner = try review.nodes("comments") ?? []
      let state = (try review.text("state"))?.lowercased() ?? ""
      let words = try review.text("body") ?? ""
      if !words.isEmpty || inner.isEmpty || state == "approved" || state == "changes_requested" {
        try add(review, "pullrequestreview-", words: Self.words(state, words))
      }
      for case .object(var comment) in inner {
        // Where a comment names nobody, it is by whoever reviewed.
        if !comment.has("author"), !comment.has("user") {
          comment["author"] = review["author"] ?? review["user"]
        }
        try add(comment, "discussion_r")
      }
    }
  }

  private static func words(_ state: String, _ words: String) -> String {
    let verdict: String? =
      switch state {
      case "approved": "Approved."
      case "changes_requested": "Asked for changes."
      case "dismissed": "Dismissed."
      default: words.isEmpty ? "Reviewed." : nil
      }
    guard let verdict else { return words }
    return words.isEmpty ? verdict : verdict + "\n\n" + words
  }

  private mutating func add(
    _ comment: JSONObject, _ prefix: String, words: String? = nil
  ) throws(RecordFault) {
    let at = try comment.moment("createdAt", "created_at", "submittedAt", "submitted_at")
    // A review that was begun and never sent has no time.
    guard let at else { return }
    var reply = ForeignReply(
      source: try name(of: comment, prefix), author: try importer.githubPerson(of: comment, at: at),
      at: at, text: try comment.text("body") ?? "")
    if let words { reply.text = words }
    if let path = try comment.text("path"), words == nil {
      reply.text = "`\(path)`\n\n\(reply.text)"
    }
    reply.likes = try likes(of: comment)
    reply.isHidden = try comment.flag("isMinimized") ?? false
    let names = [comment["id"]?.string, comment["html_url"]?.string]
    reply.isAccepted = try comment.flag("isAnswer") ?? (answer.map(names.contains) ?? false)
    found.append(reply)
  }

  /// The name that a comment has in every spelling: the end of its address, or its number.
  private func name(of comment: JSONObject, _ prefix: String) throws(RecordFault) -> String? {
    let address = comment["html_url"]?.string ?? comment["url"]?.string ?? ""
    if let hash = address.lastIndex(of: "#") {
      return source + "/" + address[address.index(after: hash)...]
    }
    guard case .number(let number)? = comment["id"] else { return nil }
    return "\(source)/\(prefix)\(number)"
  }

  private func likes(of comment: JSONObject) throws(RecordFault) -> Int {
    if let count = try comment.likes("upvoteCount") { return count }
    if let reactions = comment["reactions"]?.object {
      var sum = 0
      for name in ["+1", "heart", "hooray", "rocket"] { sum += try reactions.likes(name) ?? 0 }
      return sum
    }
    var sum = 0
    for case .object(let group) in try comment.nodes("reactionGroups") ?? [] {
      let liked = ["THUMBS_UP", "HEART", "HOORAY", "ROCKET"]
      guard let content = group["content"]?.string, liked.contains(content) else { continue }
      let people = group["users"]?.object ?? group["reactors"]?.object
      sum += try people?.likes("totalCount") ?? 0
    }
    return sum
  }
}
