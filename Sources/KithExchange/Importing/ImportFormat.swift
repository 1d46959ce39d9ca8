package import KithModel

/// A way in which another program writes a community down.
package protocol ImportFormat: Sendable {
  /// The word for it: `github`.
  static var name: String { get }
  /// Whether a source looks like it, from its path and its first bytes.
  static func recognises(_ sample: SourceSample) -> Bool
  /// Reads all there is and gives it to the importer, one thing at a time.
  static func read(_ files: any SourceFiles, into importer: Importer) throws
}

/// What a format is recognised by.
package struct SourceSample: Sendable {
  package let name: String
  package let isFolder: Bool
  /// The names that stand in the folder, and one level below them with their folder's name.
  package let entries: [String]
  /// The first bytes of the file, or of the first file in the folder that isn't hidden.
  package let head: String

  package init(_ files: any SourceFiles) throws(ExchangeError) {
    name = files.name
    isFolder = files.isFolder
    var entries: [String] = []
    var first = ""
    if files.isFolder {
      for entry in try files.entries(in: "").prefix(2000) {
        entries.append(entry.name)
        guard entry.isFolder, entries.count < 4000, !entry.name.hasPrefix(".") else { continue }
        entries += try files.entries(in: entry.name).prefix(50).map { entry.name + "/" + $0.name }
      }
      first = entries.first { $0.hasSuffix(".json") } ?? ""
    }
    self.entries = entries
    let hasHead = !files.isFolder || !first.isEmpty
    head = hasHead ? String(decoding: try files.head(first, 65_536), as: UTF8.self) : ""
  }

  /// Whether all the keys stand in the first bytes.
  func hasKeys(_ keys: String...) -> Bool { keys.allSatisfy { head.contains("\"\($0)\"") } }

  var isJSON: Bool {
    head.first { !$0.isWhitespace && $0 != "\u{FEFF}" }.map { $0 == "{" || $0 == "[" } ?? false
  }
}

/// What a person says about an import.
package struct ImportOptions: Sendable {
  /// The time now; the library asks no clock.
  package var now: Moment
  package var map: ImportMap
  /// What to call the place that it comes from: `forum.example`, `owner/repo`.
  package var site: String?
  /// The only streams or channels wanted.
  package var streams: [String]?
  /// Who brings it in, where that is known.
  package var me: ID?

  package init(
    now: Moment, map: ImportMap = ImportMap(), site: String? = nil, streams: [String]? = nil,
    me: ID? = nil
  ) {
    self.me = me
    self.now = now
    self.map = map
    self.site = site
    self.streams = streams
  }
}
