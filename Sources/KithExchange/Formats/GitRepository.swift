internal import KithModel

/// A repository, asked through git itself: hooks and watchers off, no shell, nothing fetched.
struct GitRepository {
  private let path: String
  private let environment: [String]

  /// Refuses what isn't the top folder of a repository, or a bare one.
  init(_ path: String) throws(ExchangeError) {
    guard let real = System.realPath(path) else { throw .notFound(path) }
    self.path = real
    // What the surroundings say of other repositories must not lead git astray.
    var environment = [
      "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "LC_ALL=C",
      "GIT_CEILING_DIRECTORIES=" + (Self.parent(of: real)),
    ]
    for name in ["PATH", "HOME", "USER", "XDG_CONFIG_HOME", "TMPDIR"] {
      if let value = System.environment(name) { environment.append("\(name)=\(value)") }
    }
    self.environment = environment
    let child = try start(["rev-parse", "--git-dir"], withErrors: true)
    let said = String(decoding: child.readAll(), as: UTF8.self)
    guard child.succeeded() else {
      if said.contains("dubious ownership") {
        throw .git(
          path,
          reason: "it belongs to somebody else; “git config --global --add "
            + "safe.directory \(real)” says that you trust it")
      }
      throw .notARepository(path)
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private func start(_ words: [String], withErrors: Bool = false) throws(ExchangeError)
    -> ChildProgram
  {
    try ChildProgram(
      [
        "git", "--no-pager", "-C", path, "-c", "core.fsmonitor=false", "-c",
        "core.hooksPath=/dev/null", "-c", "log.showSignature=false",
      ] + words, environment: environment, withErrors: withErrors)
  }

  func hasCommits() throws(ExchangeError) -> Bool {
    let child = try start(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
    _ = child.readAll()
    return child.succeeded()
  }

  func commitCount() throws(ExchangeError) -> Int {
    let child = try start(["rev-list", "--no-merges", "--count", "HEAD", "--"])
    let said = String(decoding: child.readAll(), as: UTF8.self)
    return Int(said.split(separator: "\n").first ?? "") ?? 0
  }

  /// Contacts as the mailmap has them, in the same order.
  func mapped(_ contacts: [GitContact]) throws(ExchangeError) -> [GitContact] {
    guard !contacts.isEmpty else { return [] }
    let child = try start(["check-mailmap"] + contacts.map(\.text))
    var all: [UInt8] = []
    while case let more = child.read(), !more.isEmpty { all += more }
    let lines = String(decoding: all, as: UTF8.self).split(separator: "\n")
    guard child.succeeded(), lines.count == contacts.count else { return contacts }
    return zip(lines, contacts).map { GitContact($0) ?? $1 }
  }

  /// Every commit but merges, the newest first.
  func eachCommit(_ body: (GitCommit) throws -> Void) throws {
    let child = try start([
      "log", "-z", "--no-merges", "--no-color", "--no-notes", "--encoding=UTF-8",
      "--format=tformat:%H%x00%aN%x00%aE%x00%at%x00%ct%x00%B%x00", "HEAD", "--",
    ])
    var fields: [ArraySlice<UInt8>] = []
    var rest: [UInt8] = []
    while case let more = child.read(), !more.isEmpty {
      rest += more
      var start = 0
      while let end = rest[start...].firstIndex(of: 0) {
        fields.append(rest[start..<end])
        start = end + 1
        // Six fields, and the mark that ends a commit.
        guard fields.count == 7 else { continue }
        if let commit = GitCommit(fields[0..<6]) { try body(commit) }
        fields.removeAll(keepingCapacity: true)
      }
      fields = fields.map { Array($0)[...] }
      rest.removeSubrange(..<start)
      guard rest.count < 256 << 20 else {
        throw ExchangeError.git(path, reason: "a commit is too large")
      }
    }
    guard child.succeeded() else { throw ExchangeError.git(path, reason: "git log failed") }
  }
}
