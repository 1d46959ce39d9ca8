internal import KithModel

/// Writes the made-up journals as a store, for whole programs to be measured on.
enum Generate {
  static func run(records: Int, folder: String) {
    var generator = Generator()
    guard let (community, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    write(community, writers, in: folder)
    print("\(records) records in \(folder)")
  }

  /// A store with all that some writers wrote.
  static func write(_ community: ID, _ writers: [Generator.Writer], in folder: String) {
    Platform.makeFolder(folder)
    Platform.makeFolder("\(folder)/journals")
    Platform.write(
      Array("{\"store\":\"kith\",\"format\":1,\"community\":\"\(community)\"}\n".utf8),
      to: "\(folder)/STORE.json")
    for writer in writers {
      Platform.makeFolder("\(folder)/journals/\(writer.id)")
      for (index, segment) in writer.segments.enumerated() {
        let number = String(repeating: "0", count: 6 - String(index + 1).count) + String(index + 1)
        Platform.write(segment, to: "\(folder)/journals/\(writer.id)/\(number).jsonl")
      }
    }
  }
}

extension Generator {
  /// The community that some writers wrote.
  static func community(_ id: ID, of writers: [Writer]) -> Community {
    var community = Community(id: id)
    community.take(
      writers.flatMap { writer in
        writer.segments.map { Segment(writer: writer.id, path: "journal", bytes: Bytes($0)) }
      }, workers: Platform.onTwoThreads)
    return community
  }
}
