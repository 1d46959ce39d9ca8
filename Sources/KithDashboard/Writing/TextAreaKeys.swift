package import KithScreen

extension TextArea {
  /// Whether the key is one that writes, erases or moves; up above the first row is none.
  package mutating func take(_ key: Key) -> Bool {
    if let character = key.typed {
      write(String(character), as: .typing)
      return true
    }
    switch (key.code, key.modifiers) {
    case (.enter, []), (.enter, .alt), (.character("j"), .control):
      replace(cursor..<cursor, with: [[], []], as: .pasting)
    case (.backspace, []), (.character("h"), .control): remove(to: before(cursor))
    case (.delete, []), (.character("d"), .control): remove(to: after(cursor))
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control):
      remove(to: wordBefore(cursor), isCut: true)
    case (.character("d"), .alt), (.delete, .control): remove(to: wordAfter(cursor), isCut: true)
    case (.character("u"), .control): remove(to: Place(line: cursor.line, column: 0), isCut: true)
    case (.character("k"), .control): cutToLineEnd()
    case (.character("y"), .control): putCut()
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.left, []), (.character("b"), .control): cursor = before(cursor)
    case (.right, []), (.character("f"), .control): cursor = after(cursor)
    case (.left, .control), (.left, .alt), (.character("b"), .alt): cursor = wordBefore(cursor)
    case (.right, .control), (.right, .alt), (.character("f"), .alt): cursor = wordAfter(cursor)
    case (.up, []), (.character("p"), .control): return move(rows: -1)
    case (.down, []), (.character("n"), .control): return move(rows: 1)
    case (.pageUp, []): _ = move(rows: -max(1, height - 1))
    case (.pageDown, []): _ = move(rows: max(1, height - 1))
    case (.home, []), (.character("a"), .control): cursor.column = rowOfCursor.lowerBound
    case (.end, []), (.character("e"), .control): cursor.column = rowEnd
    case (.home, .control), (.character("<"), .alt): cursor = Place()
    case (.end, .control), (.character(">"), .alt): cursor = end
    default: return false
    }
    return true
  }

  private var rowOfCursor: Range<Int> {
    let line = lines[cursor.line]
    return line.letters(inRow: line.row(of: cursor.column))
  }

  private var rowEnd: Int {
    let line = lines[cursor.line]
    let range = rowOfCursor
    return range.upperBound == line.letters.count
      ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
  }

  private mutating func cutToLineEnd() {
    let lineEnd = Place(line: cursor.line, column: lines[cursor.line].letters.count)
    remove(to: lineEnd == cursor ? after(cursor) : lineEnd, isCut: true)
  }

  private func before(_ place: Place) -> Place {
    if place.column > 0 { return Place(line: place.line, column: place.column - 1) }
    guard place.line > 0 else { return place }
    return Place(line: place.line - 1, column: lines[place.line - 1].letters.count)
  }

  private func after(_ place: Place) -> Place {
    if place.column < lines[place.line].letters.count {
      return Place(line: place.line, column: place.column + 1)
    }
    return place.line + 1 < lines.count ? Place(line: place.line + 1, column: 0) : place
  }

  private func wordBefore(_ place: Place) -> Place {
    if place.column == 0 { return before(place) }
    let letters = lines[place.line].letters
    var column = place.column
    while column > 0, letters[column - 1].isSpace { column -= 1 }
    while column > 0, !letters[column - 1].isSpace { column -= 1 }
    return Place(line: place.line, column: column)
  }

  private func wordAfter(_ place: Place) -> Place {
    let letters = lines[place.line].letters
    if place.column == letters.count { return after(place) }
    var column = place.column
    while column < letters.count, letters[column].isSpace { column += 1 }
    while column < letters.count, !letters[column].isSpace { column += 1 }
    return Place(line: place.line, column: column)
  }
}
