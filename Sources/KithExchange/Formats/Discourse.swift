internal import KithModel

/// Topics of a Discourse forum, as `/t/ID.json` gives them.
enum Discourse: ImportFormat {
  static let name = "discourse"

  static func recognises(_ sample: SourceSample) -> Bool {
    sample.isJSON && sample.hasKeys("post_stream")
      && (sample.hasKeys("cooked") || sample.hasKeys("posts"))
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    let site = try Site(files, importer)
    try importer.readRecords(
      of: files, in: ["topics"], format: "Discourse", expected: "a “post_stream”"
    ) { record, _ throws(RecordFault) in
      let object = try record.object()
      guard object.has("post_stream") else {
        throw RecordFault("it has no “post_stream”", isForeign: true)
      }
      return [try Topic(object, site, importer).foreignObject()]
    }
  }

  /// What a forum is called, and where it stands.
  struct Site {
    let name: String
    /// `https://forum.example`; empty if it isn't known.
    let address: String

    init(_ files: any SourceFiles, _ importer: Importer) throws {
      if let site = importer.options.site {
        name = Site.host(of: site) ?? site
        address = "https://" + name
      } else if let host = try Site.host(in: files) {
        name = host
        address = "https://" + host
        importer.note(
          "The forum is called “\(host)” after its links. --site gives it another name, on its first "
            + "import.")
      } else {
        name = "forum"
        address = ""
        importer.note(
          "It doesn't say where it comes from; it is called “forum” here. "
            + "--site forum.example names it, and gives its topics their links. \(SiteName.advice)")
      }
    }

    /// The host that links of the forum to its own topics name, out of the first files.
    private static func host(in files: any SourceFiles) throws -> String? {
      var counts: [String: Int] = [:]
      for (path, _) in try files.files(ending: ".json").prefix(20) {
        let head = String(decoding: try files.head(path, 1 << 16), as: UTF8.self)
        guard let id = head.firstMatch(of: /"topic_id"\s*:\s*(\d+)/)?.1 else { continue }
        for match in head.matches(of: /https?:\/\/([A-Za-z0-9.-]+)\/t\/[^"\s\/\\]+\/(\d+)/)
        where match.2 == id {
          counts[match.1.lowercased(), default: 0] += 1
        }
      }
      return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func host(of site: String) -> String? {
      guard let range = site.firstRange(of: "://") else { return nil }
      return site[range.upperBound...].split(separator: "/").first.map(String.init)
    }
  }
}

extension Discourse {
  /// One topic on its way to be an object.
  private struct Topic {
    private let topic: JSONObject
    private let site: Site
    private let importer: Importer

    init(_ topic: JSONObject, _ site: Site, _ importer: Importer) {
      self.topic = topic
      self.site = site
      self.importer = importer
    }

    func foreignObject() throws(RecordFault) -> ForeignObject {
      guard let number = try topic.integer("id") else { throw RecordFault("it has no “id”") }
      guard let stream = try topic.object("post_stream"), let posts = try stream.objects("posts")
      else { throw RecordFault("it has no posts") }
      var object = ForeignObject(
        .question, source: "discourse:\(site.name)/t/\(number)", revision: .earliest)
      object.scope = "discourse:\(site.name)/t/"
      object.title = try topic.text("title") ?? ""
      object.createdAt = try topic.moment("created_at")
      object.labels = try tags()
      if !site.address.isEmpty {
        let slug = try topic.text("slug") ?? "-"
        object.link = "\(site.address)/t/\(slug)/\(number)"
      }
      if let category = try topic.integer("category_id") {
        object.marks = [.init(dimension: "category", value: String(category))]
      }
      try take(posts, into: &object)
      try settleEnd(of: &object)
      object.revision = object.touched ?? .earliest
      return object
    }

    private func tags() throws(RecordFault) -> [String]? {
      try topic.list("tags")?.compactMap { $0.string ?? $0.object?["name"]?.string }
    }

    private func take(_ posts: [JSONObject], into object: inout ForeignObject) throws(RecordFault) {
      let accepted = try topic.object("accepted_answer")?.integer("post_number")
      var latest: Moment?
      for post in posts {
        let isFirst = try post.integer("post_number") == 1
        let type = try post.integer("post_type") ?? 1
        // 2 is what moderators did, 3 a small action, 4 a whisper: none is somebody's post.
        guard type == 1 || isFirst else { continue }
        guard let at = try post.moment("created_at") ?? object.createdAt else {
          throw RecordFault("a post of it has no “created_at”")
        }
        let author = try author(of: post, at: at)
        let text = HTMLText.text(
          of: try post.text("cooked", "raw") ?? "", base: site.address)
        latest = max(latest ?? at, at)
        if isFirst {
          object.body = text
          object.author = author
          object.createdAt = object.createdAt ?? at
          continue
        }
        let id = try post.integer("id")
        var reply = ForeignReply(
          source: id.map { "discourse:\(site.name)/p/\($0)" }, author: author, at: at, text: text)
        reply.likes = try likes(of: post)
        reply.isHidden = try post.flag("hidden") ?? false
        let number = try post.integer("post_number")
        let isAccepted = try post.flag("accepted_answer") ?? false
        reply.isAccepted = isAccepted || accepted != nil && number == accepted
        object.replies.append(reply)
      }
    }

    private func author(of post: JSONObject, at moment: Moment) throws(RecordFault) -> ID? {
      guard let name = try post.text("username"), !name.isEmpty else { return nil }
      var person = ForeignPerson("discourse:\(site.name)/\(name)")
      person.name = try post.text("name") ?? ""
      if person.name.isEmpty { person.name = name }
      let number = try post.integer("user_id") ?? 1
      person.isBot = number < 0 || ["system", "discobot"].contains(name.lowercased())
      if post.has("staff") || post.has("moderator") || post.has("admin") {
        var isTeam = false
        for key in ["staff", "moderator", "admin"] where try post.flag(key) ?? false {
          isTeam = true
        }
        person.isTeam = isTeam && !person.isBot
      }
      if !site.address.isEmpty { person.link = "\(site.address)/u/\(name)" }
      return importer.know(person, at: moment)
    }

    /// Of the actions on a post, number 2 is the like.
    private func likes(of post: JSONObject) throws(RecordFault) -> Int {
      for action in try post.objects("actions_summary") ?? [] where try action.integer("id") == 2 {
        return try action.likes("count") ?? 0
      }
      return 0
    }

    private func isEnded() throws(RecordFault) -> Bool {
      if try topic.flag("closed") ?? false { return true }
      return try topic.flag("archived") ?? false
    }

    private func settleEnd(of object: inout ForeignObject) throws(RecordFault) {
      if let reply = object.replies.first(where: \.isAccepted) {
        let accepted = try topic.object("accepted_answer")?.moment("accepted_at")
        object.end = .closed(accepted ?? reply.at, .achieved)
      } else if try isEnded() {
        let latest = object.replies.map(\.at).max() ?? object.createdAt
        if let latest { object.end = .closed(latest, .ended) }
      } else {
        object.end = .open
      }
    }
  }
}
