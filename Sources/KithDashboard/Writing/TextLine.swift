internal import KithScreen

/// One sign of a text that is being written, with the columns it fills.
struct Letter: Hashable, Sendable {
  let character: Character
  let width: Int8
  var isSpace: Bool { character == " " || character == "\t" }

  init(_ character: Character) {
    self.character = character
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F {
      width = 1
    } else {
      width = character == "\t" ? 4 : Int8(clamping: SafeText(String(character)).width)
    }
  }

  /// The lines of a text, letter by letter.
  static func lines(of text: String) -> [[Letter]] {
    var lines: [[Letter]] = [[]]
    for character in text {
      if character.isNewline {
        lines.append([])
      } else {
        lines[lines.count - 1].append(.init(character))
      }
    }
    return lines
  }
}

extension Character {
  /// One sign with what is typed behind it, where that belongs to it: an accent, a joined sign.
  func joined(with next: Character) -> Character? {
    guard !next.isASCII else { return nil }
    let both = String(self) + String(next)
    return both.dropFirst().isEmpty ? both.first : nil
  }
}

/// A line of a text that is being written, and where it goes on in the next row of the screen.
struct TextLine: Sendable {
  private(set) var letters: [Letter]
  /// The first letter of each row.
  private(set) var starts = [0]
  private var wrappedTo = 0

  init(_ letters: [Letter] = []) { self.letters = letters }

  var text: String { String(letters.map(\.character)) }

  mutating func replace(_ range: Range<Int>, with new: [Letter]) {
    letters.replaceSubrange(range, with: new)
    wrappedTo = 0
  }

  /// Divides it into rows, between words where it can; spaces may hang over the edge.
  mutating func wrap(to width: Int) {
    guard wrappedTo != width else { return }
    wrappedTo = width
    starts = [0]
    var (x, start, wordStart) = (0, 0, 0)
    for (place, letter) in letters.enumerated() {
      if x + Int(letter.width) > width, !letter.isSpace, place > start {
        start = wordStart > start ? wordStart : place
        starts.append(start)
        x = self.width(of: start..<place)
      }
      x += Int(letter.width)
      if letter.isSpace || letter.width > 1 { wordStart = place + 1 }
    }
  }

  func row(of column: Int) -> Int { (starts.lastIndex { $0 <= column }) ?? 0 }

  /// The letters of a row.
  func letters(inRow row: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : letters.count)
  }

  func width(of range: Range<Int>) -> Int {
    letters[range].reduce(0) { $0 + Int($1.width) }
  }

  /// The letter of a row that lies nearest to a column of the screen.
  func column(inRow row: Int, at x: Int) -> Int {
    let range = letters(inRow: row)
    var left = x
    for place in range {
      let width = Int(letters[place].width)
      if left < (width + 1) / 2 { return place }
      left -= width
    }
    // The place behind the last letter belongs to the row after, if there is one.
    return row + 1 < starts.count ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
