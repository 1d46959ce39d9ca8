internal import KithModel

/// A git repository: its commits as contributions, and the thanks that stand in their trailers.
enum Git: ImportFormat {
  static let name = "git"

  static func recognises(_ sample: SourceSample) -> Bool {
    guard sample.isFolder else { return false }
    let isBare = ["HEAD", "objects", "refs"].allSatisfy(sample.entries.contains)
    return sample.entries.contains(".git") || isBare
  }

  static func read(_ files: any SourceFiles, into importer: Importer) throws {
    guard files is DiskFiles, files.isFolder else {
      throw ExchangeError.notARepository(files.name)
    }
    let repository = try GitRepository(files.name)
    guard try repository.hasCommits() else {
      return importer.note("The repository has no commits yet.")
    }
    importer.expects(try repository.commitCount())
    var batch: [GitCommit] = []
    var people = GitPeople(repository, importer)
    try repository.eachCommit { commit in
      batch.append(commit)
      guard batch.count == 2000 else { return }
      try take(batch, &people, importer)
      batch = []
    }
    try take(batch, &people, importer)
  }

  private static func take(
    _ batch: [GitCommit], _ people: inout GitPeople, _ importer: Importer
  ) throws {
    try people.look(up: batch.flatMap { $0.trailers.map(\.contact) })
    for commit in batch {
      let contribution = commit.contribution(&people)
      let id = ID(.contribution, source: contribution.source)
      try importer.take(contribution)
      for thanks in commit.recognitions(about: id, &people) { try importer.take(thanks) }
    }
    try importer.hasRead(batch.count)
  }
}

/// A name and an address, as git writes them: `Ana Pine <ana@pine.example>`.
struct GitContact: Hashable {
  let name: String
  let address: String

  init(name: String, address: String) {
    self.name = name
    self.address = address
  }

  /// Out of a trailer; nil if no address stands there.
  init?(_ text: Substring) {
    guard let open = text.firstIndex(of: "<"),
      let close = text[open...].firstIndex(of: ">")
    else { return nil }
    let address = text[text.index(after: open)..<close]
    guard address.contains("@"), !address.contains(where: \.isWhitespace) else { return nil }
    self.address = String(address)
    name = text[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var text: String { name.isEmpty ? "<\(address)>" : "\(name) <\(address)>" }
}

/// One commit as `git log` tells it.
struct GitCommit {
  let hash: String
  let author: GitContact
  let authored: Moment
  let committed: Moment
  let title: String
  let body: String
  let trailers: [(word: String, contact: GitContact)]

  /// What each trailer thanks somebody for, in the words of the all-contributors specification.
  private static let reasons: [String: String] = [
    "reported-by": "bug", "reviewed-by": "review", "tested-by": "userTesting",
    "helped-by": "thanks", "suggested-by": "ideas", "mentored-by": "mentoring",
    "co-authored-by": "code",
  ]

  init?(_ fields: ArraySlice<ArraySlice<UInt8>>) {
    guard fields.count == 6 else { return nil }
    let texts = fields.prefix(5).map { String(decoding: $0, as: UTF8.self) }
    guard [40, 64].contains(texts[0].utf8.count), let authored = Int64(texts[3]),
      let committed = Int64(texts[4])
    else { return nil }
    hash = texts[0]
    author = GitContact(name: texts[1], address: texts[2])
    self.authored = Fitting.moment(Moment(seconds: max(-1 << 40, min(authored, 1 << 40))))
    self.committed = Fitting.moment(Moment(seconds: max(-1 << 40, min(committed, 1 << 40))))
    let message = Self.trimmed(fields[fields.startIndex + 5])
    let end = Self.endOfParagraph(message)
    title = String(
      decoding: message[..<end].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    body = String(decoding: Self.trimmed(message[end...]), as: UTF8.self)
    trailers = Self.trailers(of: message[end...])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { $0 == 0x0A || $0 == 0x0D }
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }

  /// Where the first empty line begins.
  private static func endOfParagraph(_ text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x0A, index + 1 < text.endIndex, text[index + 1] == 0x0A { return index }
      index += 1
    }
    return text.endIndex
  }

  /// The trailers of the last paragraph; the subject is none.
  private static func trailers(
    of text: ArraySlice<UInt8>
  ) -> [(word: String, contact: GitContact)] {
    // Most commits have none; a look at the bytes spares them the rest.
    guard text.contains(UInt8(ascii: "<")) else { return [] }
    var lines: [ArraySlice<UInt8>] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).reversed() {
      if line.allSatisfy(isSpace) { break }
      lines.append(line)
    }
    return lines.reversed().compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].count < 20 else {
        return nil
      }
      let word = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard reasons[word] != nil else { return nil }
      let rest = String(decoding: line[(colon + 1)...], as: UTF8.self)
      return GitContact(rest[...]).map { (word, $0) }
    }
  }

  func contribution(_ people: inout GitPeople) -> ForeignObject {
    var object = ForeignObject(.contribution, source: "git:" + hash, revision: committed)
    object.title = title
    object.body = body
    object.author = people.id(of: author, at: authored)
    object.createdAt = authored
    object.updatedAt = committed
    object.end = .closed(committed, .achieved)
    object.settings = [Setting(.contributionKind, .word("code"))]
    return object
  }

  /// One for each kind of thanks, to all whom it names but the author.
  func recognitions(about id: ID, _ people: inout GitPeople) -> [ForeignObject] {
    guard !trailers.isEmpty else { return [] }
    let from = people.id(of: author, at: authored)
    var words: [String] = []
    var named: [String: [ID]] = [:]
    for trailer in trailers {
      guard let person = people.id(of: people.mapped(trailer.contact), at: committed),
        person != from
      else { continue }
      if named[trailer.word] == nil { words.append(trailer.word) }
      if named[trailer.word]?.contains(person) != true {
        named[trailer.word, default: []].append(person)
      }
    }
    return words.map { word in
      var object = ForeignObject(.recognition, source: "git:\(hash)/\(word)", revision: committed)
      object.author = from
      object.createdAt = committed
      object.updatedAt = committed
      object.body = "\(word.prefix(1).uppercased())\(word.dropFirst()): \(title)"
      object.settings = [
        Setting(.to, .ids(named[word] ?? [])),
        Setting(.reason, .word(Self.reasons[word] ?? "thanks")),
        Setting(.links, .links([Link(to: id, type: .about)])),
      ]
      return object
    }
  }
}

/// The people of a repository: an address is a person, once the mailmap has spoken.
struct GitPeople {
  private let repository: GitRepository
  private let importer: Importer
  private var mapped: [GitContact: GitContact] = [:]

  init(_ repository: GitRepository, _ importer: Importer) {
    self.repository = repository
    self.importer = importer
  }

  /// Asks the mailmap about those who aren't known yet; authors come mapped.
  mutating func look(up contacts: [GitContact]) throws {
    let unknown = Array(Set(contacts.filter { mapped[$0] == nil }))
    for start in stride(from: 0, to: unknown.count, by: 500) {
      let some = Array(unknown[start..<min(start + 500, unknown.count)])
      for (old, new) in zip(some, try repository.mapped(some)) { mapped[old] = new }
    }
  }

  func mapped(_ contact: GitContact) -> GitContact { mapped[contact] ?? contact }

  /// nil where a commit names no address.
  func id(of contact: GitContact, at moment: Moment) -> ID? {
    guard !contact.address.isEmpty else { return nil }
    var person = ForeignPerson("email:" + contact.address.lowercased())
    person.name = contact.name
    person.isBot = contact.name.hasSuffix("[bot]") || contact.address.contains("[bot]@")
    return importer.know(person, at: moment)
  }
}
