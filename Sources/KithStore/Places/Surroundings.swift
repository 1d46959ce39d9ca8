public import KithModel

/// Everything a store asks of the world around it, so that a test can be another world.
public struct Surroundings: Sendable {
  public var environment: [String: String]
  public var workingDirectory: String
  /// Names this machine among those that may see the same disk.
  public var machine: String
  public var user: UInt32
  public var now: @Sendable () -> Moment
  public var randomness: Randomness

  public init(
    environment: [String: String], workingDirectory: String, machine: String, user: UInt32,
    now: @escaping @Sendable () -> Moment, randomness: Randomness
  ) {
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.machine = machine
    self.user = user
    self.now = now
    self.randomness = randomness
  }

  /// Those of this process.
  public static func current() -> Surroundings {
    Surroundings(
      environment: Platform.environment, workingDirectory: Platform.workingDirectory,
      machine: thisMachine(), user: Platform.user,
      now: {
        let (seconds, nanoseconds) = Platform.now
        return Moment(milliseconds: seconds * 1000 + nanoseconds / 1_000_000)
      },
      randomness: Randomness { SystemRandomNumberGenerator.one() })
  }

  /// The name alone is often the same on many machines, and so is the id where one was cloned.
  private static func thisMachine() -> String {
    let disk = RealDisk()
    guard let etc = try? disk.openFolder("/etc") else { return Platform.hostName }
    defer { disk.close(etc) }
    let id = (try? disk.contents(of: "machine-id", in: etc, atMost: 64)) ?? []
    return String(decoding: id.filter { $0 > 0x20 }, as: UTF8.self) + "@" + Platform.hostName
  }
}

/// Where random bits come from.
public struct Randomness: RandomNumberGenerator, Sendable {
  private let draw: @Sendable () -> UInt64

  public init(_ draw: @escaping @Sendable () -> UInt64) { self.draw = draw }

  public func next() -> UInt64 { draw() }
}

extension SystemRandomNumberGenerator {
  fileprivate static func one() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}
