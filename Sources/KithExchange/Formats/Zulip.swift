internal import KithModel

/// A folder that zulip-archive writes: a folder for each stream, in it a file for each topic.
enum Zulip: ImportFormat {
  static let name = "zulip"

  static func recognises(_ sample: SourceSample) -> Bool {
    sample.isJSON && sample.hasKeys("sender_full_name", "timestamp")
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    let site = importer.options.site ?? "chat"
    if importer.options.site == nil {
      importer.note(
        "It doesn't say where it comes from; it is called “chat” here. --site names it. "
          + SiteName.advice)
    }
    let wanted = importer.options.streams.map { Set($0.map { $0.lowercased() }) }
    let paths = try files.files(ending: ".json").filter { path, _ in
      guard let wanted, let stream = Self.stream(of: path) else { return wanted == nil }
      return wanted.contains(stream.name.lowercased())
        || wanted.contains(stream.folder.lowercased())
    }
    importer.expects(paths.reduce(0) { $0 + $1.size })
    var (found, foreign) = (0, 0)
    for (path, size) in paths {
      var topic = ZulipTopic(path, of: files, site: site, importer)
      do {
        try files.checkJSON(path)
        try topic.read()
      } catch let error as ExchangeError where files.isFolder {
        importer.skip(path, RecordFault(error.description))
        continue
      }
      foreign += topic.messages.isEmpty && topic.foreign > 0 ? 1 : 0
      if let object = topic.foreignObject() {
        found += 1
        try importer.take(object)
      }
      try importer.hasRead(size)
    }
    if found == 0, foreign > 0 || paths.isEmpty && wanted == nil {
      throw ExchangeError.somethingElse(
        files.name, format: "zulip-archive", expected: "a “sender_full_name”")
    }
  }

  /// The stream of a topic's file: `113489-new-members` is number 113489, called new-members.
  static func stream(of path: String) -> (folder: String, name: String)? {
    let steps = path.split(separator: "/")
    guard steps.count >= 2 else { return nil }
    let folder = String(steps[steps.count - 2])
    let digits = folder.prefix { $0.isASCII && $0.isNumber }
    let rest = folder.dropFirst(digits.count)
    return (folder, rest.hasPrefix("-") && !digits.isEmpty ? String(rest.dropFirst()) : folder)
  }

  /// The title that a file's name spells with dots for percent signs: `noob.20question(s).json`.
  static func title(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasSuffix(".json") { name.removeLast(5) }
    let bytes = Array(name.utf8)
    var title: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "."), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        title.append(value)
        index += 3
      } else {
        title.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: Entities.withoutNUL(title), as: UTF8.self)
  }
}

/// One topic of a stream on its way to be an object.
private struct ZulipTopic {
  struct Message {
    let id: Int
    let at: Moment
    let author: ID?
    let isBot: Bool
    let text: String
  }

  private let path: String
  private let files: any SourceFiles
  private let site: String
  private let importer: Importer
  private(set) var messages: [Message] = []
  private(set) var foreign = 0

  init(_ path: String, of files: any SourceFiles, site: String, _ importer: Importer) {
    self.path = path
    self.files = files
    self.site = site
    self.importer = importer
  }

  mutating func read() throws {
    var records = try JSONRecords(path, of: files, in: ["messages"])
    try records.forEach { record in
      do throws(RecordFault) {
        messages.append(try message(record.object()))
      } catch {
        foreign += error.isForeign ? 1 : 0
        importer.skip("\(files.called(path)), message \(record.number)", error)
      }
    }
    messages.sort { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private func message(_ object: JSONObject) throws(RecordFault) -> Message {
    guard object.has("timestamp"), let id = try object.integer("id") else {
      throw RecordFault("it has no “id” or no “timestamp”", isForeign: true)
    }
    let at = Fitting.moment(Moment(seconds: Int64(try object.integer("timestamp") ?? 0)))
    let name = try object.text("sender_full_name") ?? ""
    var person = ForeignPerson("zulip:\(site)/\(name)")
    person.name = name
    person.isBot =
      ["notification bot", "welcome bot", "email gateway"].contains(name.lowercased())
      || name.lowercased().hasSuffix(" bot")
    let base = importer.options.site.map { "https://" + $0 } ?? ""
    let text = HTMLText.text(of: try object.text("content") ?? "", base: base)
    return Message(
      id: id, at: at, author: name.isEmpty ? nil : importer.know(person, at: at),
      isBot: person.isBot, text: text)
  }

  func foreignObject() -> ForeignObject? {
    guard let first = messages.first else { return nil }
    var title = Zulip.title(of: path)
    let isSolved = title.hasPrefix("✔")
    if isSolved { title = String(title.dropFirst().drop { $0 == " " }) }
    // A topic is renamed and moved at will: it is named by its first message.
    var object = ForeignObject(
      .question, source: "zulip:\(site)/t/\(first.id)", revision: messages.last?.at ?? first.at)
    object.scope = "zulip:\(site)/t/"
    object.title = title
    // A bot says that the topic was moved here: that is nobody's question.
    let opening = messages.first { !$0.isBot } ?? first
    object.body = opening.text
    object.author = opening.author
    object.createdAt = opening.at
    if let stream = Zulip.stream(of: path) {
      object.labels = [stream.name]
      object.marks = [.init(dimension: "stream", value: stream.name)]
      if let address = importer.options.site {
        object.link = "https://\(address)/#narrow/stream/\(stream.folder)/near/\(first.id)"
      }
    }
    object.replies = messages.drop { $0.id != opening.id }.dropFirst().map { message in
      ForeignReply(
        source: "zulip:\(site)/m/\(message.id)", author: message.author, at: message.at,
        text: message.text)
    }
    let resolved = messages.last { $0.isBot && $0.text.contains("as resolved") }
    if isSolved {
      object.end = .closed(resolved?.at ?? messages.last?.at ?? first.at, .achieved)
    } else {
      object.end = .open
    }
    return object
  }
}
