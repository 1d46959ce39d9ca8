/// Reads a table as spreadsheets write it: commas or semicolons or tabs, quotation marks around
/// cells with newlines in them, any line ending, a byte order mark or none.
package struct CSVReader {
  private let bytes: [UInt8]
  private var place = 0
  private let separator: UInt8
  /// Which line of the file the next row begins on.
  package private(set) var line = 1

  package init(_ bytes: [UInt8]) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = isMarked ? Array(bytes.dropFirst(3)) : bytes
    separator = Self.separator(of: self.bytes)
  }

  /// The mark that stands most often in the first row, outside of quotation marks.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, byte == 0x2C || byte == 0x3B || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    return [0x2C, 0x3B, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }

  /// The cells of the next row that isn't empty; nil at the end.
  package mutating func next() throws(RecordFault) -> [String]? {
    while place < bytes.count {
      let row = try self.row()
      if row.count > 1 || row.first?.isEmpty == false { return row }
    }
    return nil
  }

  private mutating func row() throws(RecordFault) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard place < bytes.count else { return cells }
      let mark = bytes[place]
      place += 1
      if mark == separator {
        if place == bytes.count { cells.append("") }
        guard place < bytes.count else { return cells }
        continue
      }
      if mark == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      line += 1
      return cells
    }
  }

  private mutating func cell() throws(RecordFault) -> String {
    guard place < bytes.count, bytes[place] == 0x22 else {
      let start = place
      while place < bytes.count, !isMark(bytes[place]) { place &+= 1 }
      return Self.string(Array(bytes[start..<place]))
    }
    let first = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { line += 1 }
      if byte != 0x22 {
        text.append(byte)
      } else if place < bytes.count, bytes[place] == 0x22 {
        text.append(0x22)
        place += 1
      } else {
        // What stands between the closing mark and the separator belongs to the cell all the same.
        while place < bytes.count, !isMark(bytes[place]) {
          text.append(bytes[place])
          place += 1
        }
        return Self.string(text)
      }
    }
    throw RecordFault("the quotation mark of line \(first) is never closed")
  }

  private func isMark(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private static func string(_ bytes: [UInt8]) -> String {
    String(decoding: Entities.withoutNUL(bytes), as: UTF8.self)
  }
}

/// Writes a table that a spreadsheet shows and never runs.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = []
  private let lineEnd: String

  /// A line ends as spreadsheets have it, or as the programs of a shell do.
  package init(lineEnd: String = "\r\n") { self.lineEnd = lineEnd }

  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(Self.safe(cell))
    }
    bytes += lineEnd.utf8
  }

  /// A cell that begins like a formula gets an apostrophe before it, as spreadsheets themselves
  /// mark text; one that begins with apostrophes before such a mark gets one more, so that reading
  /// takes away exactly what writing put there.
  static func safe(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  /// The cell as it was before it was made safe.
  package static func plain(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  private static func isFormula(_ cell: some StringProtocol) -> Bool {
    guard let first = cell.utf8.first(where: { $0 != 0x27 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }

  private mutating func append(_ cell: String) {
    let needsMarks = cell.utf8.contains {
      $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B || $0 == 0x09
    }
    guard needsMarks else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
