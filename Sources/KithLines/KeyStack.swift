/// The keys of the objects that are open, so that none is read twice.
struct KeyStack {
  private struct Mark {
    let fingerprint: UInt64
    let offset: Int
    let length: Int
  }

  enum Outcome {
    case added
    case repeated
    case full
  }

  private var marks: [Mark] = []
  private var starts: [Int] = []

  mutating func reset() {
    marks.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  mutating func open() {
    starts.append(marks.count)
  }

  mutating func close() {
    guard let start = starts.popLast() else { return }
    marks.removeSubrange(start...)
  }

  mutating func add(_ key: TextRange, in bytes: UnsafeRawBufferPointer) -> Outcome {
    let start = starts.last ?? 0
    let fingerprint = Self.fingerprint(of: key, in: bytes)
    for mark in marks[start...] where mark.fingerprint == fingerprint && mark.length == key.length {
      let same = (0..<key.length).allSatisfy {
        bytes[mark.offset &+ $0] == bytes[key.offset &+ $0]
      }
      if same { return .repeated }
    }
    guard marks.count - start < LineReader.mostKeys else { return .full }
    marks.append(Mark(fingerprint: fingerprint, offset: key.offset, length: key.length))
    return .added
  }

  /// The first eight bytes; most keys differ in them.
  private static func fingerprint(of key: TextRange, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<min(key.length, 8) {
      value = value << 8 | UInt64(bytes[key.offset &+ index])
    }
    return value
  }
}
