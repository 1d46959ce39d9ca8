// Works on a store as a process of its own, so that tests can run many at once and kill them.
import KithModel
import KithStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct StoreProbe {
  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 6, let count = Int(words[5]) else { exit(2) }
    let probe = Probe(folder: words[2], home: words[3], machine: words[4], count: count)
    do throws(StoreError) {
      switch words[1] {
      case "write": try probe.write()
      case "read": try probe.read()
      case "fill": try probe.fill()
      case "nobody": try probe.asNobody()
      default: exit(2)
      }
    } catch {
      say("error \(error)")
      exit(error.status)
    }
  }
}

/// Writes at once: a process that is killed takes no buffer with it.
private func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { Foundationless.write(1, $0.baseAddress, $0.count) }
}

private enum Foundationless {
  static func write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }
}

private struct Probe {
  let folder: String
  let home: String
  let machine: String
  let count: Int

  private func open() throws(StoreError) -> Store {
    var surroundings = Surroundings.current()
    surroundings.environment = ["HOME": home]
    surroundings.machine = machine
    return try Store(opening: CommunityLocation(path: folder), in: surroundings)
  }

  private func ask(_ store: Store) throws(StoreError) {
    var random = SystemRandomNumberGenerator()
    let id = ID.random(.question, using: &random)
    let body = String(repeating: "needles ", count: Int.random(in: 1...40))
    let settings = [Setting(.title, .text("A question")), Setting(.body, .text(Text(body)))]
    guard let deed = Deed.make(id, settings) else { exit(2) }
    try store.perform(Action(by: nil, at: Moment(seconds: 1_700_000_000), [deed]))
    say(id.description)
  }

  func write() throws(StoreError) {
    let store = try open()
    for _ in 0..<count { try ask(store) }
  }

  /// Reads until so many questions are there; none may ever go away.
  func read() throws(StoreError) {
    let store = try open()
    var seen = store.community.questions.count
    while seen < count {
      try store.reload()
      let now = store.community.questions.count
      if now < seen { say("lost \(seen - now)") }
      seen = now
      usleep(2000)
    }
    say("\(seen) \(store.community.findings.count)")
  }

  /// Writes until a file can't grow, then again with room.
  func fill() throws(StoreError) {
    signal(SIGXFSZ, SIG_IGN)
    let store = try open()
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    getrlimit(resource, &limit)
    let most = limit.rlim_cur
    limit.rlim_cur = 65536
    setrlimit(resource, &limit)
    var failures = 0
    while failures < 200 {
      do throws(StoreError) {
        try ask(store)
      } catch {
        failures += 1
        if failures == 1 { say("full \(error)") }
      }
    }
    limit.rlim_cur = most
    setrlimit(resource, &limit)
    for _ in 0..<count { try ask(store) }
  }

  /// Tries to write as somebody who may only read.
  func asNobody() throws(StoreError) {
    if getuid() == 0 { _ = setuid(65534) }
    let store = try open()
    say(
      "read \(store.community.questions.count) \(store.readOnlyReason.map { "\($0)" } ?? "writable")"
    )
    try ask(store)
  }
}
