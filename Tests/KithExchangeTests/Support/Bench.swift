import KithExchange
import KithModel
import Testing

/// A community in memory, a source in memory, and what comes of bringing the one into the other.
struct Bench {
  private(set) var look: Look
  var options: ImportOptions
  private(set) var last = ImportSummary(format: "")
  /// How many deeds the last import recorded.
  private(set) var recorded = 0

  init(seed: UInt64 = 1, map: String = "", site: String? = nil, streams: [String]? = nil) throws {
    var generator = Dice(seed: seed)
    look = Look(using: &generator)
    let now = try #require(Moment("2026-03-01T00:00:00Z"))
    options = ImportOptions(
      now: now, map: try ImportMap(map), site: site, streams: streams)
  }

  var community: Community { look.community }

  mutating func take(
    _ text: String, as format: String? = nil, named name: String = "source"
  ) throws {
    try take(MemoryFiles(name: name, Array(text.utf8)), as: format)
  }

  mutating func take(_ files: any SourceFiles, as name: String? = nil) throws {
    let format = try name.map(Importing.format(named:)) ?? Importing.format(of: files)
    var deeds: [Deed] = []
    last = try Importing.run(
      format, files, into: community, options: options, commit: { deeds += $0 })
    recorded = deeds.count
    if !deeds.isEmpty { try look.record(Action(by: nil, at: options.now, deeds)) }
  }

  mutating func act(_ deeds: [Deed], by person: ID? = nil, at time: String) throws {
    try look.record(Action(by: person, at: try #require(Moment(time)), deeds))
  }

  func id(_ kind: Kind, _ source: String) -> ID { ID(kind, source: Source.canonical(source)) }
}

/// A folder of texts.
func folder(_ files: [String: String], named name: String = "folder") -> MemoryFiles {
  MemoryFiles(name: name, files: files.mapValues { Array($0.utf8) })
}

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

extension ImportSummary {
  /// All kinds together.
  var total: Counts {
    counts.values.reduce(into: Counts()) {
      $0.new += $1.new
      $0.changed += $1.changed
      $0.unchanged += $1.unchanged
    }
  }
}
