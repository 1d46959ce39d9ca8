/// How a search through many rows is shared out among threads.
struct SharedWork: Sendable {
  let workers: FilterSession.Workers?

  /// Fewer rows are looked through sooner than a thread is started.
  private static let worthwhile = 8192
  private static let most = 8

  /// Does something for all numbers below a count, part by part; each part but the last is a
  /// multiple of 256, as pages of rows are.
  func parts<Part: Sendable>(
    of count: Int, _ make: @escaping @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    guard let workers, count >= Self.worthwhile else { return [make(0..<count)] }
    let size = (count / Self.most / 256 + 1) * 256
    let parts = Gathering<Part>(count: (count + size - 1) / size)
    workers((count + size - 1) / size) { number in
      parts.put(make(number * size..<min(count, (number + 1) * size)), at: number)
    }
    return parts.all()
  }
}
