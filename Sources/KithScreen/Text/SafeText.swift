/// The only text that can be drawn: one line, harmless to a terminal, its width known.
///
/// Line breaks, tabs and all other control characters, bidirectional overrides, invisible,
/// unassigned and private-use scalars come out as visible signs; long tails of combining marks
/// are cut; emoji sequences stay whole. `lines(of:)` keeps the line breaks of longer texts.
package struct SafeText: Hashable, Sendable {
  package let string: String
  /// The columns it fills.
  package let width: Int
  /// One column per byte: measuring, cutting and drawing need no look at the letters.
  let isPlain: Bool

  package init(_ text: String) {
    guard !Self.isPlain(text) else {
      self.init(plain: text)
      return
    }
    var width = 0
    var reader = ClusterReader(text)
    while let cluster = reader.next() { width += cluster.width }
    // Most texts are honest and need no copy.
    let safe = reader.isFaithful ? text : Self.rewritten(text)
    self.init(string: safe, width: width, isPlain: width == safe.utf8.count)
  }

  private static func rewritten(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    safe.reserveCapacity(text.utf8.count)
    var reader = ClusterReader(text)
    while let cluster = reader.next() {
      safe.append(cluster.first)
      // One by one: several at once are appended by copying all that was there before.
      for scalar in cluster.rest { safe.append(scalar) }
    }
    return String(safe)
  }

  private init(plain: String) {
    self.init(string: plain, width: plain.utf8.count, isPlain: true)
  }

  private init(string: String, width: Int, isPlain: Bool) {
    self.string = string
    self.width = width
    self.isPlain = isPlain
  }

  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.withContiguousStorageIfAvailable { $0.allSatisfy { $0 &- 0x20 < 0x5F } }
      ?? bytes.allSatisfy { $0 &- 0x20 < 0x5F }
  }

  package var isEmpty: Bool { string.isEmpty }

  /// The signs it is made of.
  package var clusters: [Cluster] {
    var reader = ClusterReader(string)
    var clusters: [Cluster] = []
    while let cluster = reader.next() { clusters.append(cluster) }
    return clusters
  }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    // Two plain texts stay plain; elsewhere a mark may join across the seam.
    left.isPlain && right.isPlain
      ? SafeText(plain: left.string + right.string) : SafeText(left.string + right.string)
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}

extension SafeText {
  /// At most `limit` columns; what doesn't fit gives way to `…`.
  package func shortened(to limit: Int, ending: SafeText = "…") -> SafeText {
    guard width > limit else { return self }
    guard limit >= ending.width else { return prefix(limit) }
    return SafeText(prefix(limit - ending.width).trimmedRight.string + ending.string)
  }

  /// As many whole signs as fit into `limit` columns.
  package func prefix(_ limit: Int) -> SafeText {
    guard width > limit else { return self }
    guard limit > 0 else { return "" }
    if isPlain { return SafeText(plain: String(string.utf8.prefix(limit)) ?? "") }
    var kept = ""
    var columns = 0
    for cluster in clusters {
      guard columns + cluster.width <= limit else { break }
      kept += cluster.string
      columns += cluster.width
    }
    return SafeText(kept)
  }

  /// Exactly `columns` wide: shortened, or filled up with spaces.
  package func padded(to columns: Int, from side: Side = .left) -> SafeText {
    let short = shortened(to: columns)
    let space = String(repeating: " ", count: max(0, columns - short.width))
    return SafeText(side == .left ? short.string + space : space + short.string)
  }

  /// Where text stands in a column that is wider than it.
  package enum Side: Sendable {
    case left, right
  }

  private var trimmedRight: SafeText {
    guard string.hasSuffix(" ") else { return self }
    var kept = Substring(string)
    while kept.hasSuffix(" ") { kept.removeLast() }
    return SafeText(String(kept))
  }
}
