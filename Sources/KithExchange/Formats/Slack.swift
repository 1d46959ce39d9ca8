internal import KithModel

/// An unpacked Slack export: users.json, channels.json, a folder for each channel, in it a file for
/// each day. Threads whose first message asks become questions.
enum Slack: ImportFormat {
  static let name = "slack"

  static func recognises(_ sample: SourceSample) -> Bool {
    sample.isFolder && sample.entries.contains("users.json")
      && sample.entries.contains("channels.json")
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    guard files.isFolder else {
      throw ExchangeError.somethingElse(files.name, format: "Slack's export", expected: "a folder")
    }
    var export = SlackExport(files, importer)
    try export.readUsers()
    for channel in try export.channels() { try export.read(channel) }
  }
}

/// A Slack export while it is read, channel by channel.
private struct SlackExport {
  private let files: any SourceFiles
  private let importer: Importer
  private let site: String
  private var users: [String: ForeignPerson] = [:]

  /// The messages of one thread, by when they were written.
  private struct Thread {
    var root: JSONObject?
    var replies: [(at: Moment, stamp: String, message: JSONObject)] = []
  }

  init(_ files: any SourceFiles, _ importer: Importer) {
    self.files = files
    self.importer = importer
    site = importer.options.site ?? "slack"
    if importer.options.site == nil {
      importer.note(
        "It doesn't say which workspace it is of; it is called “slack”. --site names it. "
          + SiteName.advice)
    }
  }

  mutating func readUsers() throws {
    try files.checkJSON("users.json")
    var records = try JSONRecords("users.json", of: files, in: ["users"])
    try records.forEach { record in
      do throws(RecordFault) { try addUser(record.object()) } catch {
        importer.skip("users.json, record \(record.number)", error)
      }
    }
  }

  private mutating func addUser(_ user: JSONObject) throws(RecordFault) {
    guard let id = try user.text("id") else { throw RecordFault("it has no “id”") }
    let profile = try user.object("profile") ?? JSONObject()
    let handle = try user.text("name") ?? id
    var person = ForeignPerson("slack:\(site)/\(handle)")
    let real = try user.text("real_name")
    person.name = try profile.text("real_name", "display_name") ?? real ?? handle
    let isBot = try user.flag("is_bot") ?? false
    person.isBot = isBot || id == "USLACKBOT"
    let isOwner = try user.flag("is_owner") ?? false
    let isAdmin = try user.flag("is_admin") ?? false
    person.isTeam = !person.isBot && (isOwner || isAdmin)
    users[id] = person
  }

  func channels() throws -> [String] {
    let wanted = importer.options.streams.map { Set($0.map { $0.lowercased() }) }
    return try files.entries(in: "").filter { entry in
      entry.isFolder && !entry.name.hasPrefix(".")
        && (wanted?.contains(entry.name.lowercased()) ?? true)
    }.map(\.name)
  }

  /// Only what belongs to a thread, or could begin one, is kept until the channel ends: an answer
  /// may stand in a later day's file.
  func read(_ channel: String) throws {
    var threads: [String: Thread] = [:]
    let days = try files.entries(in: channel).filter { $0.name.hasSuffix(".json") && !$0.isFolder }
    importer.expects(days.reduce(0) { $0 + $1.size })
    for day in days {
      let path = channel + "/" + day.name
      do throws(ExchangeError) { try files.checkJSON(path) } catch {
        importer.skip(path, RecordFault(error.description))
        continue
      }
      var records = try JSONRecords(path, of: files, in: [])
      try records.forEach { record in
        do throws(RecordFault) { try Self.add(record.object(), to: &threads) } catch {
          importer.skip("\(path), message \(record.number)", error)
        }
      }
      try importer.hasRead(day.size)
    }
    var found: [ForeignObject] = []
    for (stamp, thread) in threads.sorted(by: { $0.key < $1.key }) {
      do throws(RecordFault) {
        guard let object = try object(stamp, thread, channel) else { continue }
        found.append(object)
      } catch {
        importer.skip("\(channel), thread \(stamp)", error)
      }
    }
    for object in found { try importer.take(object) }
  }

  private static let kept: Set<String> = [
    "", "thread_broadcast", "bot_message", "file_share", "me_message",
  ]

  private static func add(
    _ message: JSONObject, to threads: inout [String: Thread]
  ) throws(RecordFault) {
    guard let stamp = try message.text("ts") else { throw RecordFault("it has no “ts”") }
    guard try message.text("type") ?? "message" == "message" else { return }
    guard kept.contains(try message.text("subtype") ?? "") else { return }
    let root = try message.text("thread_ts") ?? stamp
    let at = try moment(stamp)
    if root == stamp {
      threads[root, default: Thread()].root = message
    } else {
      threads[root, default: Thread()].replies.append((at, stamp, message))
    }
  }

  /// `1609459200.000200` is seconds, and a count that tells messages apart.
  private static func moment(_ stamp: String) throws(RecordFault) -> Moment {
    guard let seconds = Int64(stamp.prefix { $0 != "." }), seconds.magnitude < 1 << 40 else {
      throw RecordFault("“ts” is “\(stamp.prefix(30))”, not a time")
    }
    return Fitting.moment(Moment(seconds: seconds))
  }

  private func object(
    _ stamp: String, _ thread: Thread, _ channel: String
  ) throws(RecordFault) -> ForeignObject? {
    guard let root = thread.root else { return nil }
    let text = plain(try root.text("text") ?? "")
    let mark = ForeignObject.Mark(dimension: "channel", value: channel)
    guard text.contains("?") || importer.options.map.verdict(mark) != nil else { return nil }
    let at = try Self.moment(stamp)
    var object = ForeignObject(.question, source: "slack:\(site)/\(channel)/\(stamp)", revision: at)
    object.scope = "slack:\(site)/\(channel)/"
    object.marks = [mark]
    object.labels = [channel]
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    object.title = line.count > 120 ? line.prefix(119) + "…" : line
    object.body = text
    object.author = try author(of: root, at: at)
    object.createdAt = at
    for reply in thread.replies.sorted(by: { ($0.at, $0.stamp) < ($1.at, $1.stamp) }) {
      var foreign = ForeignReply(
        source: "slack:\(site)/\(channel)/m/\(reply.stamp)",
        author: try author(of: reply.message, at: reply.at), at: reply.at,
        text: plain(try reply.message.text("text") ?? ""))
      for reaction in try reply.message.objects("reactions") ?? [] {
        foreign.likes += try reaction.likes("count") ?? 0
      }
      object.replies.append(foreign)
    }
    let isSolved = try root.objects("reactions")?.contains {
      ["white_check_mark", "heavy_check_mark", "ballot_box_with_check", "solved"]
        .contains($0["name"]?.string ?? "")
    }
    object.end = isSolved ?? false ? .closed(object.touched ?? at, .achieved) : .open
    object.revision = object.touched ?? at
    return object
  }

  private func author(of message: JSONObject, at moment: Moment) throws(RecordFault) -> ID? {
    if let id = try message.text("user") {
      let person = users[id] ?? ForeignPerson("slack:\(site)/\(id)")
      return importer.know(person, at: moment)
    }
    guard let name = try message.text("username", "bot_id") else { return nil }
    var bot = ForeignPerson("slack:\(site)/\(name)")
    bot.name = name
    bot.isBot = true
    return importer.know(bot, at: moment)
  }

  /// Slack's own spelling of mentions and links as people read it.
  private func plain(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      plain += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      plain += reading(of: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
    return String(decoding: Entities.decoded(Array(plain.utf8)[...]), as: UTF8.self)
  }

  private func reading(of mark: Substring) -> String {
    let halves = mark.split(separator: "|", maxSplits: 1)
    let words = halves.count > 1 ? String(halves[1]) : nil
    let target = halves.first.map(String.init) ?? ""
    switch target.first {
    case "@":
      let user = users[String(target.dropFirst())]
      return "@" + (user?.name ?? words ?? String(target.dropFirst()))
    case "#": return "#" + (words ?? String(target.dropFirst()))
    case "!": return "@" + (words ?? String(target.dropFirst()))
    default: return words.map { $0 == target ? target : "[\($0)](\(target))" } ?? target
    }
  }
}
