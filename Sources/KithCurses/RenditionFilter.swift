/// Leaves out of a stream what it says twice about colours and attributes.
///
/// ncurses names both colours whenever one of them changes, forty bytes in 24-bit colour, and
/// resets both at the end of every frame. Here a change is only noted, and written as the shortest
/// sequence once something is about to be drawn with it. Everything else passes untouched.
struct RenditionFilter {
  /// How letters are drawn: the parameters that set each of the colours, and the attributes.
  private struct Rendition: Equatable {
    var foreground: [Int] = [39]
    var background: [Int] = [49]
    var attributes: Set<Int> = []
  }

  private var written: Rendition?
  private var wanted = Rendition()

  /// Forgets what the terminal was told: somebody else has written to it.
  mutating func reset() {
    written = nil
    wanted = Rendition()
  }

  mutating func filter(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        settle(&output)
        output.append(bytes[index])
        index += 1
        continue
      }
      let end = Self.endOfSequence(bytes, from: index)
      take(bytes[index..<end], &output)
      index = end
    }
    return output
  }

  private static func endOfSequence(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start + 1
    guard end < bytes.count else { return end }
    if bytes[end] == 0x5B {
      end += 1
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
    } else {
      while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
    }
    return min(end + 1, bytes.count)
  }

  private mutating func take(_ sequence: ArraySlice<UInt8>, _ output: inout [UInt8]) {
    let body = sequence.dropFirst(2).dropLast()
    if sequence.last == UInt8(ascii: "m"), sequence.dropFirst().first == 0x5B {
      if note(body) { return }
      // Something this filter doesn't know: say all that is known, and then that.
      settle(&output)
      output += sequence
      written = nil
      return
    }
    if Self.draws(sequence) { settle(&output) }
    output += sequence
  }

  /// Erasing leaves the ground behind; moving and switching modes leaves nothing.
  private static func draws(_ sequence: ArraySlice<UInt8>) -> Bool {
    guard sequence.dropFirst().first == 0x5B, let last = sequence.last else { return false }
    return "JKXLMP@STb".utf8.contains(last)
  }

  /// - Returns: whether all of it was understood.
  private mutating func note(_ body: ArraySlice<UInt8>) -> Bool {
    guard body.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }) else {
      return false
    }
    var codes = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }[...]
    var noted = wanted
    while let code = codes.popFirst() {
      switch code {
      case 0: noted = Rendition()
      case 1, 2, 3, 4, 7: noted.attributes.insert(code)
      case 22: noted.attributes.subtract([1, 2])
      case 23, 24, 27: noted.attributes.remove(code - 20)
      case 30...37, 39, 90...97: noted.foreground = [code]
      case 40...47, 49, 100...107: noted.background = [code]
      case 38, 48:
        let count = codes.first == 2 ? 4 : 2
        guard codes.count >= count else { return false }
        let colour = [code] + codes.prefix(count)
        codes = codes.dropFirst(count)
        if code == 38 { noted.foreground = colour } else { noted.background = colour }
      default: return false
      }
    }
    wanted = noted
    return true
  }

  /// Tells the terminal what is wanted, if it doesn't know.
  private mutating func settle(_ output: inout [UInt8]) {
    guard written != wanted else { return }
    var codes: [Int] = []
    var told = written ?? Rendition()
    if written == nil { codes.append(0) }
    let ended = told.attributes.subtracting(wanted.attributes)
    for (code, ending) in [(1, 22), (2, 22), (3, 23), (4, 24), (7, 27)]
    where ended.contains(code) && codes.last != ending {
      codes.append(ending)
    }
    // Bold and dim end together.
    if codes.contains(22) { told.attributes.subtract([1, 2]) }
    codes += wanted.attributes.subtracting(told.attributes).sorted()
    if told.foreground != wanted.foreground { codes += wanted.foreground }
    if told.background != wanted.background { codes += wanted.background }
    output += "\u{1B}[\(codes.map(String.init).joined(separator: ";"))m".utf8
    written = wanted
  }
}
