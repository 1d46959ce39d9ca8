internal import KithModel

/// Writes the made-up journals as a store, for whole programs to be measured on.
enum Generate {
  static func run(records: Int, folder: String) {
    var generator = Generator()
    guard let (community, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
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
    print("\(records) records in \(folder)")
  }
}
