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

  /// Kept when they are closed, and written over: nothing is given back between one line and the
  /// next.
  private var marks: [Mark] = []
  private var starts: [Int] = []
  private var markCount = 0
  private var startCount = 0

  mutating func reset() {
    markCount = 0
    startCount = 0
  }

  /// How many keys and objects there are.
  struct Height {
    fileprivate let marks: Int
    fileprivate let starts: Int
  }

  var height: Height { Height(marks: markCount, starts: startCount) }

  mutating func goBack(to height: Height) {
    markCount = min(height.marks, markCount)
    startCount = min(height.starts, startCount)
  }

  mutating func open() {
    if startCount < starts.count {
      starts[startCount] = markCount
    } else {
      starts.append(markCount)
    }
    startCount += 1
  }

  mutating func close() {
    guard startCount > 0 else { return }
    startCount -= 1
    markCount = starts[startCount]
  }

  mutating func add(_ key: TextRange, in bytes: UnsafeRawBufferPointer) -> Outcome {
    let start = startCount > 0 ? starts[startCount - 1] : 0
    let fingerprint = bytes.firstBytes(at: key.offset, count: key.length)
    for index in start..<markCount
    where marks[index].fingerprint == fingerprint && marks[index].length == key.length {
      let mark = marks[index]
      let rest = 8..<max(8, key.length)
      if rest.allSatisfy({ bytes[mark.offset &+ $0] == bytes[key.offset &+ $0] }) {
        return .repeated
      }
    }
    guard markCount - start < LineReader.mostKeys else { return .full }
    let mark = Mark(fingerprint: fingerprint, offset: key.offset, length: key.length)
    if markCount < marks.count { marks[markCount] = mark } else { marks.append(mark) }
    markCount += 1
    return .added
  }
}
