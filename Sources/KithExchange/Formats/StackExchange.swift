internal import KithModel

/// A data dump of a Stack Exchange site: Posts.xml, and Users.xml and PostLinks.xml where they are.
enum StackExchange: ImportFormat {
  static let name = "stackexchange"

  static func recognises(_ sample: SourceSample) -> Bool {
    if sample.isFolder { return sample.entries.contains("Posts.xml") }
    return sample.head.contains("<posts>") && sample.head.contains("PostTypeId")
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    let path = files.isFolder ? "Posts.xml" : ""
    let names = files.isFolder ? try files.entries(in: "").map(\.name) : []
    guard !files.isFolder || names.contains("Posts.xml") else {
      throw ExchangeError.somethingElse(files.name, format: "Stack Exchange", expected: "Posts.xml")
    }
    var dump = try StackExchangeDump(path, of: files, importer)
    if names.contains("Users.xml") { try dump.readUsers() }
    if names.contains("PostLinks.xml") { try dump.readLinks() }
    try dump.readPosts()
  }
}

/// A data dump while it is read. Answers stand anywhere behind their questions, so a first look
/// notes where each stands, and the second takes one question with all its answers at a time.
private struct StackExchangeDump {
  private let path: String
  private let files: any SourceFiles
  private let importer: Importer
  private let site: String
  private var users: [Int: ForeignPerson] = [:]
  private var duplicates: [Int: [Int]] = [:]
  private var questions: [Range<Int>] = []
  private var answers: [Int: [Range<Int>]] = [:]

  init(_ path: String, of files: any SourceFiles, _ importer: Importer) throws {
    self.path = path
    self.files = files
    self.importer = importer
    let folder = files.name.split(separator: "/").last.map(String.init) ?? ""
    if let site = importer.options.site {
      self.site = site
    } else if files.isFolder, folder.contains("."), !folder.hasPrefix(".") {
      site = folder
    } else {
      site = "stackexchange"
      importer.note(
        "It doesn't say which site it is of; it is called “stackexchange” here. "
          + "--site NAME.stackexchange.com names it, and gives its questions their links. "
          + SiteName.advice)
    }
  }

  private var address: String { site.contains(".") ? "https://" + site : "" }

  mutating func readUsers() throws {
    var rows = try XMLRows("Users.xml", of: files)
    while let row = try rows.next() {
      do throws(RecordFault) {
        guard let id = try row.number("Id") else { throw RecordFault("it has no Id") }
        var person = ForeignPerson("stackexchange:\(site)/\(id)")
        person.name = row["DisplayName"] ?? ""
        person.isBot = id < 0
        person.joined = row["CreationDate"].flatMap { Moment($0) }
        if !address.isEmpty { person.link = "\(address)/users/\(id)" }
        users[id] = person
      } catch {
        importer.skip("Users.xml, row \(rows.count)", error)
      }
    }
  }

  mutating func readLinks() throws {
    var rows = try XMLRows("PostLinks.xml", of: files)
    while let row = try rows.next() {
      do throws(RecordFault) {
        guard try row.number("LinkTypeId") == 3 else { continue }
        guard let post = try row.number("PostId"), let other = try row.number("RelatedPostId")
        else { throw RecordFault("it names no posts") }
        duplicates[post, default: []].append(other)
      } catch {
        importer.skip("PostLinks.xml, row \(rows.count)", error)
      }
    }
  }

  mutating func readPosts() throws {
    try noteplaces()
    let reader = try files.open(path)
    importer.expects(reader.size)
    for (number, place) in questions.enumerated() {
      do {
        try importer.take(try object(at: place, reader))
      } catch let fault as RecordFault {
        importer.skip("Posts.xml, question \(number + 1)", fault)
      }
      try importer.hasRead(place.count)
    }
  }

  private mutating func noteplaces() throws {
    var rows = try XMLRows(path, of: files)
    while let row = try rows.next() {
      do throws(RecordFault) {
        switch try row.number("PostTypeId") {
        case 1: questions.append(row.place)
        case 2:
          guard let parent = try row.number("ParentId") else {
            throw RecordFault("it answers no question")
          }
          answers[parent, default: []].append(row.place)
        case nil: throw RecordFault("it has no PostTypeId", isForeign: true)
        default: break
        }
      } catch {
        importer.skip("Posts.xml, row \(rows.count)", error)
      }
    }
    if questions.isEmpty, rows.count > 0, importer.summary.skippedCount == rows.count {
      throw ExchangeError.somethingElse(
        files.name, format: "Stack Exchange", expected: "a PostTypeId")
    }
  }

  private func object(at place: Range<Int>, _ reader: any SourceReader) throws -> ForeignObject {
    let row = XMLRows.row(try reader.read(place.count, at: place.lowerBound))
    guard let id = try row.number("Id") else { throw RecordFault("it has no Id") }
    let created = try moment("CreationDate", of: row)
    guard let created else { throw RecordFault("question \(id) has no CreationDate") }
    var object = ForeignObject(
      .question, source: "stackexchange:\(site)/q/\(id)", revision: created)
    object.scope = "stackexchange:\(site)/q/"
    object.title = row["Title"] ?? ""
    object.body = HTMLText.text(of: row["Body"] ?? "", base: address)
    object.createdAt = created
    object.updatedAt = try moment("LastActivityDate", of: row)
    object.author = try author(of: row, at: created)
    let tags = Self.tags(row["Tags"] ?? "")
    object.labels = tags
    object.marks = tags.map { .init(dimension: "tag", value: $0) }
    if !address.isEmpty { object.link = "\(address)/q/\(id)" }
    let accepted = try row.number("AcceptedAnswerId")
    for place in answers[id] ?? [] {
      let answer = XMLRows.row(try reader.read(place.count, at: place.lowerBound))
      object.replies.append(try reply(answer, accepted: accepted))
    }
    object.replies.sort { $0.at < $1.at }
    try settleEnd(of: &object, row)
    if let others = duplicates[id] {
      let links = others.map {
        Link(
          to: ID(.question, source: "stackexchange:\(site)/q/\($0)".lowercased()),
          type: .duplicateOf)
      }
      object.settings.append(Setting(.links, .links(links)))
    }
    object.revision = object.touched ?? created
    return object
  }

  private func settleEnd(of object: inout ForeignObject, _ row: XMLRow) throws(RecordFault) {
    if let reply = object.replies.first(where: \.isAccepted) {
      object.end = .closed(reply.at, .achieved)
    } else if let closed = try moment("ClosedDate", of: row) {
      let isDuplicate = try duplicates[row.number("Id") ?? 0] != nil
      object.end = .closed(closed, isDuplicate ? .duplicate : .ended)
    } else {
      object.end = .open
    }
  }

  private func reply(_ row: XMLRow, accepted: Int?) throws(RecordFault) -> ForeignReply {
    guard let id = try row.number("Id"), let at = try moment("CreationDate", of: row) else {
      throw RecordFault("an answer has no Id or no CreationDate")
    }
    var reply = ForeignReply(
      source: "stackexchange:\(site)/a/\(id)", author: try author(of: row, at: at), at: at,
      text: HTMLText.text(of: row["Body"] ?? "", base: address))
    reply.likes = max(0, try row.number("Score") ?? 0)
    reply.isAccepted = id == accepted
    return reply
  }

  private func author(of row: XMLRow, at moment: Moment) throws(RecordFault) -> ID? {
    guard let id = try row.number("OwnerUserId") else { return nil }
    if let person = users[id] { return importer.know(person, at: moment) }
    var person = ForeignPerson("stackexchange:\(site)/\(id)")
    person.isBot = id < 0
    person.name = row["OwnerDisplayName"] ?? ""
    return importer.know(person, at: moment)
  }

  /// `<swift><linux>` in older dumps, `|swift|linux|` in newer ones.
  private static func tags(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "<" || $0 == ">" || $0 == "|" }).map(String.init)
  }

  private func moment(_ name: String, of row: XMLRow) throws(RecordFault) -> Moment? {
    guard let text = row[name], !text.isEmpty else { return nil }
    guard let moment = Moment(text) else {
      throw RecordFault("\(name) is “\(text.prefix(30))”, not a time")
    }
    return moment
  }
}
