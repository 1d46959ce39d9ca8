/// What is like what in a community: the words of its questions, tasks, ideas and contributions, and
/// who dealt with each of them.
///
/// It is a value, made once and then kept up to date: after a change only what changed is read
/// again. Nothing in it says what a person may see; whoever asks it gives the community as well.
package struct LikenessIndex: Sendable {
  /// By their numbers; what was changed or deleted leaves an empty place.
  var documents: [Document] = []
  /// Who dealt with what.
  var engagements: [Engagement] = []
  var places: [ID: Int32] = [:]
  var words = WordNumbers()
  /// By the number of the word, in the order of the documents.
  var postings: [[Posting]] = []
  /// Everybody who is named, under every id they are named by.
  var people = PeopleTable()
  /// How much longer or shorter than usual the parts of each document are.
  var norms: [Norms] = []
  private var totals = Totals()
  /// Whose words were not to be seen when it was made.
  private var forgotten: Set<ID> = []

  /// Something that was posted.
  struct Document: Sendable {
    var id: ID
    var createdAt: Int64
    /// Whom it came from; nil if unknown.
    var originator: Int32?
    var isPrivate = false
    var isPresent = true
    var titleLength: Int32 = 0
    var bodyLength: Int32 = 0
    var replyLength: Int32 = 0
  }

  /// How often a word stands in the parts of a document.
  struct Posting: Sendable {
    var document: Int32
    var title: UInt8 = 0
    var body: UInt8 = 0
    var replies: UInt8 = 0
    var accepted: UInt8 = 0

    var isAsked: Bool { title > 0 || body > 0 }
  }

  /// By what the words of each part are multiplied.
  struct Norms: Sendable {
    var title: Float = 1
    var body: Float = 1
    var replies: Float = 1
  }

  private struct Totals: Sendable {
    var documents = 0
    var title = 0
    var body = 0
    var replies = 0

    mutating func add(_ document: Document, times sign: Int) {
      documents += sign
      title += sign * Int(document.titleLength)
      body += sign * Int(document.bodyLength)
      replies += sign * Int(document.replyLength)
    }
  }

  /// How many there are.
  package var count: Int { totals.documents }

  // MARK: Made and kept

  /// Reads a whole community, several parts of it at once if there are workers.
  package init(_ community: Community, workers: Community.Workers? = nil) {
    let rows = LikenessReader.rows(of: community)
    let parts = workers == nil || rows.count < 1000 ? 1 : 4
    let gathering = Gathering<LikenessReader>(count: parts)
    let read: @Sendable (Int) -> Void = { part in
      var reader = LikenessReader(community)
      for row in rows[(rows.count * part / parts)..<(rows.count * (part + 1) / parts)] {
        reader.read(row)
      }
      gathering.put(reader, at: part)
    }
    if parts > 1, let workers { workers(parts, read) } else { read(0) }
    for place in 0..<parts {
      if let reader = gathering.take(at: place) { take(reader) }
    }
    forgotten = community.forgotten
    settleNorms()
  }

  /// Reads again what changed. The same as an index made anew, but for the time it takes.
  package mutating func refresh(_ community: Community, changed: some Sequence<ID>) {
    guard community.forgotten == forgotten else {
      self = LikenessIndex(community)
      return
    }
    let ids = Set(changed.filter { Kind.repliable.contains($0.kind) }.map(Self.key))
    guard !ids.isEmpty else { return }
    remove(ids)
    var reader = LikenessReader(community)
    for id in ids.sorted() {
      if let row = LikenessReader.row(of: id, in: community) { reader.read(row) }
    }
    take(reader)
    settleNorms()
  }

  /// What can be converted is one thing, whichever kind it is seen as.
  static func key(_ id: ID) -> ID { id.asKind(.question) }

  func place(of id: ID) -> Int? { places[Self.key(id)].map { Int($0) } }

  // MARK: In and out

  private mutating func take(_ reader: LikenessReader) {
    let first = Int32(documents.count)
    let numbers = reader.people.ids.map { people.number(making: $0) }
    for var document in reader.documents {
      document.originator = document.originator.map { numbers[Int($0)] }
      places[Self.key(document.id)] = Int32(documents.count)
      totals.add(document, times: 1)
      documents.append(document)
    }
    for var engagement in reader.engagements {
      engagement.document += first
      engagement.person = numbers[Int(engagement.person)]
      engagements.append(engagement)
    }
    if first == 0, postings.isEmpty {
      words = reader.words
      postings = reader.postings
      return
    }
    reader.words.forEach { key, number in
      let own = words.number(making: key)
      while postings.count <= own { postings.append([]) }
      for var posting in reader.postings[number] {
        posting.document += first
        postings[own].append(posting)
      }
    }
  }

  private mutating func remove(_ ids: Set<ID>) {
    let gone = ids.compactMap { places.removeValue(forKey: $0) }.sorted()
    guard !gone.isEmpty else { return }
    for place in gone.map({ Int($0) }) {
      totals.add(documents[place], times: -1)
      documents[place].isPresent = false
    }
    engagements.removeAll { !documents[Int($0.document)].isPresent }
    for word in postings.indices {
      for document in gone {
        if let place = Self.place(of: document, in: postings[word]) {
          postings[word].remove(at: place)
        }
      }
    }
  }

  /// The place of a document among those of a word.
  static func place(of document: Int32, in postings: [Posting]) -> Int? {
    var (low, high) = (0, postings.count)
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return low < postings.count && postings[low].document == document ? low : nil
  }

  /// Long texts hold a word more easily; what they hold counts for less.
  private mutating func settleNorms() {
    let count = Float(max(1, totals.documents))
    let (title, body, replies) = (
      Float(totals.title) / count, Float(totals.body) / count, Float(totals.replies) / count
    )
    func norm(_ length: Int32, _ mean: Float, _ weight: Float) -> Float {
      mean > 0 ? 1 / (1 - weight + weight * Float(length) / mean) : 1
    }
    norms = documents.map { document in
      Norms(
        title: norm(document.titleLength, title, 0.75),
        body: norm(document.bodyLength, body, 0.75),
        replies: norm(document.replyLength, replies, 0.5))
    }
  }
}

/// Numbers people by the ids they are named with, merged or not.
struct PeopleTable: Sendable {
  private(set) var ids: [ID] = []
  private var numbers: [ID: Int32] = [:]

  mutating func number(making id: ID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(ids.count)
    ids.append(id)
    numbers[id] = number
    return number
  }
}
