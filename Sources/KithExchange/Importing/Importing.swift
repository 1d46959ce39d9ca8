package import KithModel

/// Bringing a community in: recognises a format, reads it, and tells what came of it.
package enum Importing {
  /// Every format that can be brought in, the ones that are told apart most surely first.
  package static let formats: [any ImportFormat.Type] = [
    KithDocument.self, Git.self, Slack.self, StackExchange.self, Discourse.self, Zulip.self,
    GitHub.self,
    AllContributors.self, Table.self,
  ]

  package static var names: [String] { formats.map { $0.name } }

  package static func format(named name: String) throws(ExchangeError) -> any ImportFormat.Type {
    guard let format = formats.first(where: { $0.name == name.lowercased() }) else {
      throw .unknownFormat(name, formats: names)
    }
    return format
  }

  /// The format that a source looks like.
  package static func format(
    of files: any SourceFiles
  ) throws(ExchangeError) -> any ImportFormat.Type {
    let sample = try SourceSample(files)
    guard let format = formats.first(where: { $0.recognises(sample) }) else {
      if !files.isFolder, sample.head.isEmpty { throw .empty(files.name) }
      throw .notRecognised(files.name, formats: names)
    }
    return format
  }

  /// Brings a source in.
  ///
  /// `commit` is given deeds to record, once for what is small and several times for what is large;
  /// without it, nothing is recorded and the summary says what would be. `watch` is told how far it
  /// has come, and stops it by saying false: what was committed stays, and a second run goes on.
  package static func run(
    _ format: any ImportFormat.Type, _ files: any SourceFiles, into community: Community,
    options: ImportOptions, commit: (([Deed]) throws -> Void)?,
    watch: ((Importer.Progress) -> Bool)? = nil
  ) throws -> ImportSummary {
    let importer = Importer(
      format: format.name, community: community, options: options, commit: commit, watch: watch)
    do {
      try format.read(files, into: importer)
      try importer.finish(wasStopped: false)
    } catch ExchangeError.stopped {
      try importer.finish(wasStopped: true)
    }
    return importer.summary
  }
}
