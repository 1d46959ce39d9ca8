/// What git must know of a store: that journals are never merged line by line as it pleases, and
/// what is this machine's own.
enum GitFiles {
  static let lines: [(file: String, line: String)] = [
    (".gitattributes", "journals/** -text -filter !diff !merge"),
    (".gitattributes", "STORE.json -text -filter !diff !merge"),
    (".gitignore", "/local/"),
  ]

  /// The lines that are missing in each file.
  static func missing(in folder: Handle, of disk: any Disk) -> [(file: String, line: String)] {
    lines.filter { file, line in
      let bytes = (try? disk.contents(of: file, in: folder, atMost: 1 << 20)) ?? []
      let there = bytes.split { $0 == 0x0A || $0 == 0x0D }
      return !there.contains { $0.elementsEqual(line.utf8) }
    }
  }

  /// Adds the lines that are missing, behind whatever a person wrote there.
  static func write(in folder: Handle, of disk: any Disk) throws(DiskFault) {
    for (file, line) in missing(in: folder, of: disk) {
      var bytes: [UInt8] = []
      do throws(DiskFault) {
        bytes = try disk.contents(of: file, in: folder, atMost: 1 << 20)
      } catch  where error.reason == .absent {
        // The first line of a new file.
      }
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      try disk.replace(file, with: bytes + line.utf8 + [0x0A], in: folder)
    }
  }
}
