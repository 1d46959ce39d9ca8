/// Reads objects into a part of an index.
struct LikenessReader: Sendable {
  private let community: Community
  private(set) var documents: [LikenessIndex.Document] = []
  private(set) var engagements: [Engagement] = []
  private(set) var words = WordNumbers()
  private(set) var postings: [[LikenessIndex.Posting]] = []
  private(set) var people = PeopleTable()

  /// Which part of a document a word stands in.
  fileprivate enum Part: Sendable {
    case title, body, reply, accepted
  }

  /// An object by its kind and its row.
  struct Row: Sendable {
    let kind: Kind
    let row: Int
  }

  init(_ community: Community) { self.community = community }

  /// Everything that has words and can be replied to.
  static func rows(of community: Community) -> [Row] {
    (0..<community.slots.count).compactMap { row(at: $0, in: community) }
  }

  static func row(of id: ID, in community: Community) -> Row? {
    community.slot(of: id).flatMap { row(at: $0, in: community) }
  }

  private static func row(at slot: Int, in community: Community) -> Row? {
    let kind = community.slots[slot].id.kind
    return Kind.repliable.contains(kind)
      ? Row(kind: kind, row: Int(community.slots[slot].row)) : nil
  }

  mutating func read(_ row: Row) {
    switch row.kind {
    case .task: read(community.taskRows[row.row])
    case .question: read(community.questionRows[row.row])
    case .idea: read(community.ideaRows[row.row])
    case .contribution: read(community.contributionRows[row.row])
    default: break
    }
  }

  private mutating func read(_ object: some Engaging) {
    let object = community.shown(object)
    guard object.core.isPresent else { return }
    let number = Int32(documents.count)
    var document = LikenessIndex.Document(
      id: object.id, createdAt: object.core.createdAt?.milliseconds ?? .min,
      isPrivate: object.core.isPrivate)
    document.originator = object.originator.map { people.number(making: $0) }
    engagements += object.engagements(in: number) { people.number(making: $0) }
    var taker = WordTaker(number)
    document.titleLength = taker.take(object.core.title, .title, &self)
    document.bodyLength = taker.take(object.longerText, .body, &self)
    for label in object.topics { note(WordKey(label: label), .title, number) }
    let accepted = object.acceptedReplies
    for place in object.replies.indices where !object.replies[place].isHidden {
      let isAccepted = accepted.contains(object.replies[place].id)
      document.replyLength += taker.take(
        object.replies[place].text, isAccepted ? .accepted : .reply, &self)
    }
    documents.append(document)
  }

  /// Hands the words of one document on, and counts them.
  private struct WordTaker {
    private let document: Int32
    private var reader = WordReader()

    init(_ document: Int32) { self.document = document }

    mutating func take(_ text: Text, _ part: Part, _ index: inout LikenessReader) -> Int32 {
      var count: Int32 = 0
      reader.read(text) { word in
        count += 1
        index.note(word.key, part, document)
      }
      return count
    }
  }

  @inline(__always)
  private mutating func note(_ key: WordKey, _ part: Part, _ document: Int32) {
    let number = words.number(making: key)
    if number == postings.count { postings.append([]) }
    let last = postings[number].count - 1
    if last < 0 || postings[number][last].document != document {
      postings[number].append(.init(document: document, part))
    } else {
      postings[number][last].count(part)
    }
  }
}

extension LikenessIndex.Posting {
  fileprivate init(document: Int32, _ part: LikenessReader.Part) {
    self.init(document: document)
    count(part)
  }

  /// Nobody says more by saying a word more than 255 times.
  fileprivate mutating func count(_ part: LikenessReader.Part) {
    switch part {
    case .title: title = title == .max ? .max : title + 1
    case .body: body = body == .max ? .max : body + 1
    case .reply: replies = replies == .max ? .max : replies + 1
    case .accepted: accepted = accepted == .max ? .max : accepted + 1
    }
  }
}
