/// What may be found after the power went, at one moment.
package struct CrashStates: Sequence {
  private let image: DiskImage
  private let samples: Int
  private let seed: UInt64

  /// The states that are tried always, and so many more that are drawn.
  package init(of image: DiskImage, samples: Int, seed: UInt64) {
    self.image = image
    self.samples = samples
    self.seed = seed
  }

  package func makeIterator() -> some IteratorProtocol<DiskImage> {
    var choices: [(Int, [DiskImage.Step]) -> [DiskImage.Step]] = [{ _, _ in [] }]
    let unsafe = image.unsafeNodes
    if !unsafe.isEmpty { choices.append { _, steps in steps } }
    for node in unsafe {
      choices.append { $0 == node ? [] : $1 }
      choices.append { $0 == node ? $1 : [] }
      let steps = image[node].pending
      for count in 1..<Swift.max(2, steps.count) {
        choices.append { $0 == node ? Array($1.prefix(count)) : $1 }
      }
      if steps.count > 1 {
        choices.append { $0 == node ? Array($1.dropFirst()) : $1 }
        choices.append { $0 == node ? Array($1.suffix(1)) : [] }
      }
      for tear in Tear.all {
        choices.append { $0 == node ? tear.last(of: $1) : $1 }
      }
    }
    for sample in 0..<(unsafe.isEmpty ? 0 : samples) {
      let seed = seed &+ UInt64(sample) &* 0x9E37_79B9
      choices.append { node, steps in
        var random = SplitMix(seed: seed &+ UInt64(node) &* 0xD1B5)
        return Self.anySubset(of: steps, &random)
      }
    }
    return choices.lazy.map { image.afterCrash($0) }.makeIterator()
  }

  private static func anySubset(
    of steps: [DiskImage.Step], _ random: inout SplitMix
  ) -> [DiskImage.Step] {
    steps.flatMap { step -> [DiskImage.Step] in
      switch random.next() % 8 {
      case 0, 1, 2: [step]
      case 3: [Tear.at(Int(random.next() % 600))].flatMap { $0.applied(to: step) }
      case 4: Tear.zeros.applied(to: step)
      case 5: Tear.zerosFirst.applied(to: step)
      default: []
      }
    }
  }
}

/// How a write can last in part.
enum Tear {
  /// Only so many bytes.
  case at(Int)
  /// The length without the bytes.
  case zeros
  /// The first block is missing, what follows is there.
  case zerosFirst
  /// The first bytes are there, what follows is not, but the length is.
  case zerosLast(Int)

  static let all: [Tear] = [
    .at(1), .at(512), .at(4096), .at(100), .zeros, .zerosFirst, .zerosLast(1), .zerosLast(512),
    .zerosLast(64),
  ]

  func last(of steps: [DiskImage.Step]) -> [DiskImage.Step] {
    guard let last = steps.last else { return [] }
    return steps.dropLast() + applied(to: last)
  }

  func applied(to step: DiskImage.Step) -> [DiskImage.Step] {
    guard case .write(let offset, let bytes) = step else { return [step] }
    let zeros = [UInt8](repeating: 0, count: bytes.count)
    switch self {
    case .at(let count): return [.write(at: offset, Array(bytes.prefix(count)))]
    case .zeros: return [.write(at: offset, zeros)]
    case .zerosFirst:
      // Blocks are those of the disk: the first one ends where the next multiple of 512 stands.
      let first = Swift.min(bytes.count, 512 - offset % 512)
      return [.write(at: offset, Array(zeros[..<first] + bytes[first...]))]
    case .zerosLast(let count):
      let kept = Swift.min(count, bytes.count)
      return [.write(at: offset, Array(bytes[..<kept] + zeros[kept...]))]
    }
  }
}

/// Numbers that look random and are the same every time.
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
