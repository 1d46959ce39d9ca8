internal import KithExchange
internal import KithModel
internal import KithStore

/// `kith export`: takes a community out. What is private never leaves.
enum ExportCommand: Command {
  static let spec = CommandSpec(
    name: "export", summary: "take the community out: kith, csv, allcontributors, ics",
    arguments: [
      ArgumentSpec(name: "FORMAT", meaning: formats.joined(separator: ", ")),
      ArgumentSpec(
        name: "FILE", meaning: "written beside and renamed; “-” and nothing mean standard output",
        need: .optional, completes: .file),
    ],
    options: [
      OptionSpec(name: "kind", value: "KIND", meaning: "for csv: which kind", completes: .kind),
      OptionSpec(name: "table", meaning: "for allcontributors: the table for a README"),
    ],
    detail: "“kith” is one JSON document of everything; importing it gives the same community.",
    examples: [
      .init(line: "kith export kith backup.json", meaning: "everything"),
      .init(line: "kith export csv --kind members people.csv", meaning: "for a spreadsheet"),
      .init(
        line: "kith export allcontributors .all-contributorsrc", meaning: "credit in a project"),
    ])

  private static let formats = ["kith", "csv", "allcontributors", "ics"]

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let format = arguments.word(0) ?? ""
    let file = arguments.word(1).flatMap { $0 == "-" ? nil : $0 }
    for (option, owner) in [("kind", "csv"), ("table", "allcontributors")]
    where arguments.has(option) && format != owner && formats.contains(format) {
      throw .said("--\(option) goes with \(owner), not with \(format).", status: 2)
    }
    let community = try session.community()
    let bytes: [UInt8]
    switch format {
    case "kith": bytes = Document.bytes(of: community)
    case "csv":
      guard let word = arguments.option("kind") else {
        throw .usage(
          .wordMissing(
            "--kind KIND", command: "export", usage: "kith export csv --kind KIND [FILE]"))
      }
      bytes = TableFile.bytes(of: community, kind: try session.kind(word))
    case "allcontributors" where arguments.has("table"):
      bytes = AllContributors.table(of: community)
    case "allcontributors": bytes = try credits(community, file, session)
    case "ics":
      let zone = CalendarZone(
        name: Platform.zoneName(session.surroundings.environment["TZ"]), Platform.zone)
      bytes = CalendarFile.bytes(of: community, now: session.now, zone: zone)
    default:
      let nearest = Nearest.word(to: format, in: formats).map { " Did you mean “\($0)”?" } ?? ""
      throw .said(
        ExchangeError.cantExport(format, formats: formats).description + nearest, status: 2)
    }
    guard let file else { return try show(bytes, session) }
    try session.storing { () throws(StoreError) in
      try OutsideFile(path: FilePath.absolute(file, from: session.surroundings.workingDirectory))
        .write(bytes)
    }
    try session.print("wrote \(file)")
  }

  /// JSON is harmless by its escapes. Anything else is for a program, byte by byte, unless it goes
  /// to a person's terminal.
  private static func show(_ bytes: [UInt8], _ session: Session) throws(CommandFault) {
    if bytes.first == UInt8(ascii: "{") { return try session.print(json: bytes) }
    guard session.outputIsTerminal || session.isInside else {
      return try session.print(raw: bytes)
    }
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    try session.print(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  /// What stands in the file already keeps its place.
  private static func credits(
    _ community: Community, _ file: String?, _ session: Session
  ) throws(CommandFault) -> [UInt8] {
    var existing: [UInt8]?
    if let file, let files = try? DiskFiles(file) {
      existing = try session.exchanging { try files.bytes("") }
    }
    return try session.exchanging {
      try AllContributors.file(
        of: community, existing: existing, project: String(community.charter.title))
    }
  }
}
