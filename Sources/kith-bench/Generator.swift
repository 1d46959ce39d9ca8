internal import KithModel

/// Makes communities of any size, the same each time: eight people write at once, texts are as long
/// as in real forums, and a tenth of them is not ASCII.
struct Generator {
  private var random = SplitMix(state: 42)
  private var clock: Int64 = 1_600_000_000_000
  private var writers: [Writer] = []
  private var members: [ID] = []
  private var questions: [ID] = []
  private var tasks: [ID] = []
  private var ideas: [ID] = []
  private var lastReply: [ID: ID] = [:]
  private let community: ID

  /// One of the eight, with the segments it has filled.
  struct Writer {
    let id: WriterID
    var n = 0
    var segments: [[UInt8]] = [[]]
  }

  static let segmentSize = 256 * 1024

  init() {
    community = ID.random(.community, using: &random)
    for _ in 0..<8 { writers.append(Writer(id: .random(using: &random))) }
  }

  /// The journals of a community with so many records.
  mutating func journals(records: Int) throws(Refusal) -> (community: ID, writers: [Writer]) {
    if let deed = Deed.make(community, [Setting(.name, .text("Pinewood Racers"))]) {
      try record(deed, by: nil)
    }
    for _ in 1..<records { try recordSomething() }
    return (community, writers)
  }

  /// The journals of a community with so many questions and nothing else but a few people.
  mutating func questions(_ count: Int) throws(Refusal) -> (community: ID, writers: [Writer]) {
    for _ in 0..<30 { try join() }
    for _ in 0..<count {
      let id = ID.random(.question, using: &random)
      let label = Self.labels[random.below(Self.labels.count)]
      try make(
        id,
        [
          Setting(.title, .text(Text(words(35)))), Setting(.body, .text(Text(body()))),
          Setting(.labels, .words([label])),
        ], members[skewed(members.count)])
    }
    return (community, writers)
  }

  private mutating func recordSomething() throws(Refusal) {
    guard members.count > 20 else { return try join() }
    let by = members[skewed(members.count)]
    switch random.below(100) {
    case 0..<3: try join()
    case 3..<15:
      let id = ID.random(.question, using: &random)
      questions.append(id)
      try make(
        id, [Setting(.title, .text(Text(words(35)))), Setting(.body, .text(Text(body())))], by)
    case 15..<60 where !questions.isEmpty:
      let question = questions[recent(questions.count)]
      let reply = ID.random(.reply, using: &random)
      lastReply[question] = reply
      try record(.reply(reply, to: question, Text(body())), by: by)
    case 60..<64:
      let id = ID.random(.recognition, using: &random)
      let to = members[skewed(members.count)]
      try make(
        id,
        [
          Setting(.to, .ids([to])), Setting(.reason, .word("thanks")),
          Setting(.words, .text(Text(words(80)))),
        ],
        by)
    case 64..<71:
      let id = ID.random(.task, using: &random)
      tasks.append(id)
      try make(
        id, [Setting(.title, .text(Text(words(35)))), Setting(.body, .text(Text(body())))], by)
    case 71..<78 where !tasks.isEmpty:
      try record(.assign(tasks[recent(tasks.count)], to: [by]), by: by)
    case 78..<82 where !tasks.isEmpty:
      try record(.close(tasks[recent(tasks.count)], reason: "done"), by: by)
    case 82..<86 where !questions.isEmpty:
      let question = questions[recent(questions.count)]
      guard let reply = lastReply[question] else { return try join() }
      try record(.accept(reply, of: question), by: by)
    case 86..<89 where !questions.isEmpty:
      try record(
        .ask([members[skewed(members.count)]], about: questions[recent(questions.count)]), by: by)
    case 89..<96 where !questions.isEmpty:
      let label = Self.labels[random.below(Self.labels.count)]
      try record(
        .edit(questions[recent(questions.count)], [Setting(.labels, .words([label]), mode: .add)]),
        by: by)
    case 96..<98:
      let id = ID.random(.idea, using: &random)
      ideas.append(id)
      try make(
        id, [Setting(.title, .text(Text(words(35)))), Setting(.body, .text(Text(body())))], by)
    default:
      guard !ideas.isEmpty else { return try join() }
      try record(.vote(ideas[recent(ideas.count)], by: [by]), by: by)
    }
  }

  private mutating func join() throws(Refusal) {
    let id = ID.random(.member, using: &random)
    members.append(id)
    try make(
      id,
      [
        Setting(.name, .text(Text(words(12)))),
        Setting(.identities, .words(["github:person\(members.count)"])),
      ], id)
  }

  private mutating func make(_ id: ID, _ settings: [Setting], _ by: ID) throws(Refusal) {
    if let deed = Deed.make(id, settings) { try record(deed, by: by) }
  }

  private mutating func record(_ deed: Deed, by person: ID?) throws(Refusal) {
    clock += Int64(random.below(400_000))
    let place = random.below(writers.count)
    let action = Action(by: person, at: Moment(milliseconds: clock), [deed])
    let lines = try action.lines(
      writer: writers[place].id, firstNumber: writers[place].n + 1,
      stamp: Stamp(milliseconds: clock, counter: 0))
    writers[place].n += 1
    if writers[place].segments[writers[place].segments.count - 1].count > Self.segmentSize {
      writers[place].segments.append([])
    }
    writers[place].segments[writers[place].segments.count - 1] += lines.bytes
  }

  // MARK: Chance

  /// A few people do most of what is done.
  private mutating func skewed(_ count: Int) -> Int {
    let roll = Double(random.below(1_000_000)) / 1_000_000
    return min(count - 1, Int(Double(count) * roll * roll * roll))
  }

  /// What came lately is talked about most.
  private mutating func recent(_ count: Int) -> Int { count - 1 - skewed(min(count, 500)) }

  /// How long texts are in real forums and trackers: the deciles, and the last of the hundred.
  private static let lengths = [15, 30, 60, 110, 160, 220, 300, 410, 580, 900, 2400]

  private mutating func body() -> String {
    let place = random.below(100)
    let (low, high) = (
      Self.lengths[place / 10], Self.lengths[place / 10 + (place >= 90 && place < 98 ? 0 : 1)]
    )
    return words(low + random.below(max(1, high - low)))
  }

  private mutating func words(_ length: Int) -> String {
    let list = random.below(10) == 0 ? Self.foreign : Self.plain
    var text = ""
    while text.utf8.count < length {
      text += list[random.below(list.count)]
      text += random.below(12) == 0 ? ".\n" : " "
    }
    return text
  }

  private static let labels = ["docs", "build", "setup", "network", "camera", "training", "bug"]
  private static let plain = """
    the car stops when it turns left after the second bend and steering says out of range so we \
    looked at the servo cable first then tried another camera with less light reward stays zero \
    because training never sees a finished lap please send your log file error E1207 in track.swift \
    line 42 thanks for helping last night it works now how do you export this model to firmware
    """.split(separator: " ").map(String.init)
  private static let foreign = """
    fährt über die Straße größer Übung naïve café señal año cœur 車が 止まります カメラ 学習 左 спасибо \
    машина поворот налево 🙂 🚗 ελληνικά δρόμος
    """.split(separator: " ").map(String.init)
}

/// A small generator of numbers that are the same on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}
