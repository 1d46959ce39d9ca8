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

  /// How many keys and objects there are.
  struct Height {
    fileprivate let marks: Int
    fileprivate let starts: Int
  }

  var height: Height { Height(marks: marks.count, starts: starts.count) }

  mutating func goBack(to height: Height) {
    marks.removeSubrange(min(height.marks, marks.count)...)
    starts.removeSubrange(min(height.starts, starts.count)...)
  }

  mutating func open() {
    starts.append(marks.count)
  }

  mutating func close() {
    guard let start = starts.popLast() else { return }
    marks.removeLast(marks.count - start)
  }

  mutating func add(_ key: TextRange, in bytes: UnsafeRawBufferPointer) -> Outcome {
    let start = starts.last ?? 0
    let fingerprint = bytes.firstBytes(at: key.offset, count: key.length)
    for index in start..<marks.count
    where marks[index].fingerprint == fingerprint && marks[index].length == key.length {
      let mark = marks[index]
      let rest = 8..<max(8, key.length)
      if rest.allSatisfy({ bytes[mark.offset &+ $0] == bytes[key.offset &+ $0] }) {
        return .repeated
      }
    }
    guard marks.count - start < LineReader.mostKeys else { return .full }
    marks.append(Mark(fingerprint: fingerprint, offset: key.offset, length: key.length))
    return .added
  }
}
