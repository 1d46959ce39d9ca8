package import KithScreen

/// A text of several lines that somebody writes: letters, a cursor, and what can be taken back.
package struct TextArea: Sendable {
  /// A place between two letters.
  struct Place: Hashable, Comparable, Sendable {
    var line = 0
    var column = 0

    static func < (first: Place, second: Place) -> Bool {
      (first.line, first.column) < (second.line, second.column)
    }
  }

  private(set) var lines = [TextLine()]
  var cursor = Place() {
    didSet { if cursor != oldValue { goal = nil } }
  }
  /// The column of the screen that up and down keep to.
  private var goal: Int?
  private var history = TypingHistory()
  /// What was cut last.
  private var cut: [[Letter]] = []

  private(set) var width = 1
  private(set) var height = 1
  private(set) var top = 0

  package init(_ text: String = "") {
    lines = Letter.lines(of: text).map(TextLine.init)
    cursor = end
  }

  package var text: String { lines.map(\.text).joined(separator: "\n") }
  package var isEmpty: Bool { lines.count == 1 && lines[0].letters.isEmpty }

  var end: Place { Place(line: lines.count - 1, column: lines[lines.count - 1].letters.count) }

  // MARK: Changing

  /// Puts a text in the place of all that stands here, so that it can be taken back.
  package mutating func rewrite(_ text: String) {
    replace(Place()..<end, with: Letter.lines(of: text), as: .pasting)
  }

  package mutating func insert(_ text: String) { write(text, as: .pasting) }

  /// Puts a text where the cursor is. What belongs to the letter before it becomes one with it.
  mutating func write(_ text: String, as way: TypingHistory.Way) {
    var (start, whole) = (cursor, text)
    if cursor.column > 0, let first = text.first {
      let before = lines[cursor.line].letters[cursor.column - 1].character
      if before.joined(with: first) != nil {
        start.column -= 1
        whole = String(before) + text
      }
    }
    replace(start..<cursor, with: Letter.lines(of: whole), as: way)
  }

  mutating func replace(
    _ range: Range<Place>, with new: [[Letter]], as way: TypingHistory.Way
  ) {
    let removed = letters(in: range)
    guard range.lowerBound != range.upperBound || new != [[]] else { return }
    apply(range, new)
    history.note(.init(at: range.lowerBound, removed: removed, inserted: new, way: way))
  }

  private mutating func apply(_ range: Range<Place>, _ new: [[Letter]]) {
    let (from, to) = (range.lowerBound, range.upperBound)
    if new.count == 1, from.line == to.line {
      lines[from.line].replace(from.column..<to.column, with: new[0])
    } else {
      var pieces = new
      pieces[0] = lines[from.line].letters[..<from.column] + pieces[0]
      pieces[pieces.count - 1] += lines[to.line].letters[to.column...]
      lines.replaceSubrange(from.line...to.line, with: pieces.map(TextLine.init))
    }
    cursor = Self.end(of: new, from: from)
  }

  private static func end(of letters: [[Letter]], from start: Place) -> Place {
    let last = letters[letters.count - 1].count
    return letters.count == 1
      ? Place(line: start.line, column: start.column + last)
      : Place(line: start.line + letters.count - 1, column: last)
  }

  func letters(in range: Range<Place>) -> [[Letter]] {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.line == to.line { return [Array(lines[from.line].letters[from.column..<to.column])] }
    return [Array(lines[from.line].letters[from.column...])]
      + lines[(from.line + 1)..<to.line].map(\.letters)
      + [Array(lines[to.line].letters[..<to.column])]
  }

  /// Takes away what lies between the cursor and a place; what is cut can be put elsewhere.
  mutating func remove(to place: Place, isCut: Bool = false) {
    let range = min(cursor, place)..<max(cursor, place)
    guard !range.isEmpty else { return }
    if isCut { cut = letters(in: range) }
    replace(range, with: [[]], as: isCut ? .pasting : .erasing)
  }

  mutating func putCut() {
    if !cut.isEmpty { replace(cursor..<cursor, with: cut, as: .pasting) }
  }

  /// False if there is nothing to take back.
  package mutating func undo() -> Bool {
    guard let edit = history.stepBack() else { return false }
    apply(edit.at..<Self.end(of: edit.inserted, from: edit.at), edit.removed)
    return true
  }

  package mutating func redo() -> Bool {
    guard let edit = history.stepForward() else { return false }
    apply(edit.at..<Self.end(of: edit.removed, from: edit.at), edit.inserted)
    return true
  }

  // MARK: On the screen

  /// Lays it out for a part of the screen, and keeps the cursor in sight.
  package mutating func settle(in size: Size) {
    (width, height) = (max(2, size.width), max(1, size.height))
    // A column is left for the cursor behind the last letter.
    for place in lines.indices { lines[place].wrap(to: width - 1) }
    let row = cursorRow
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    top = max(0, min(top, rowCount - height))
  }

  var rowCount: Int { lines.reduce(0) { $0 + $1.starts.count } }

  /// The row of the whole text in which the cursor stands.
  var cursorRow: Int {
    lines[..<cursor.line].reduce(0) { $0 + $1.starts.count }
      + lines[cursor.line].row(of: cursor.column)
  }

  /// The column of the screen in which the cursor stands.
  var cursorX: Int {
    let line = lines[cursor.line]
    return min(width - 1, line.width(of: line.starts[line.row(of: cursor.column)]..<cursor.column))
  }

  /// Moves up or down by rows; false if there is none in that direction.
  mutating func move(rows count: Int) -> Bool {
    let x = goal ?? cursorX
    var (line, row) = (cursor.line, lines[cursor.line].row(of: cursor.column))
    var hasMoved = false
    for _ in 0..<abs(count) {
      if count < 0 {
        if row > 0 {
          row -= 1
        } else if line > 0 {
          line -= 1; row = lines[line].starts.count - 1
        } else {
          break
        }
      } else {
        if row + 1 < lines[line].starts.count {
          row += 1
        } else if line + 1 < lines.count {
          line += 1; row = 0
        } else {
          break
        }
      }
      hasMoved = true
    }
    guard hasMoved else { return false }
    cursor = Place(line: line, column: lines[line].column(inRow: row, at: x))
    goal = x
    return true
  }

  /// Puts the cursor where somebody pointed, in cells from the corner of what is seen.
  package mutating func point(_ x: Int, _ y: Int) {
    var left = max(0, top + y)
    for (place, line) in lines.enumerated() {
      if left < line.starts.count {
        cursor = Place(line: place, column: line.column(inRow: left, at: max(0, x)))
        return
      }
      left -= line.starts.count
    }
    cursor = end
  }
}
