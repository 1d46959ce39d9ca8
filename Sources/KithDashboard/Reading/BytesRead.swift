internal import KithScreen

/// How much of a community was read, while it is.
package struct BytesRead: Hashable, Sendable {
  package let read: Int
  package let total: Int

  package init(_ read: Int, of total: Int) { (self.read, self.total) = (min(read, total), total) }

  /// `64 % of 381 MB`, as wide at the beginning as at the end.
  fileprivate var told: String {
    let hundredths = String(total > 0 ? read * 100 / total : 100)
    let room = String(repeating: " ", count: max(0, 3 - hundredths.count))
    return room + "\(hundredths) % of \(Self.size(total))"
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  }
}

extension Grid {
  /// How far the reading has come, where it takes long enough to be told.
  mutating func drawReading(in rect: Rect, _ desk: Desk) {
    guard case .reading(let bytes?) = desk.standing else { return }
    let told = SafeText(bytes.told)
    let place = Rect(rect.x, rect.y, min(30, rect.width - 1 - told.width), 1)
    guard rect.height > 0, place.width > 4 else { return }
    let track = glyphs.sign("·", ascii: ".")
    write(
      SafeText(String(repeating: String(track), count: place.width)), at: place.origin,
      style: .chartQuiet)
    bar(Double(bytes.read), of: Double(bytes.total), in: place)
    write(told, at: Point(place.right + 1, place.y), style: .quiet)
  }
}
