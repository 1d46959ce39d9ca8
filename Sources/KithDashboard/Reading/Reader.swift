package import KithModel
package import KithScreen

/// A text about an object that somebody reads: laid out for its width, with a place in it.
///
/// It is laid out again only when the object, the community or the width is another.
package struct Reader: Sendable {
  package private(set) var id: ID?
  package private(set) var prose = Prose(width: 1)
  package private(set) var top = 0
  /// The line among those that lead somewhere that is chosen.
  package private(set) var chosen: Int?
  package var wanted = "" {
    didSet { if wanted != oldValue { match = nil } }
  }
  /// The line of the match one is at, as long as nobody scrolls away from it.
  private var match: Int?
  /// What a text that is not an object's own was laid out from.
  private var telling: Telling?
  private var version = -1
  private var adviceVersion = -1
  private var height = 1

  package init() {}

  /// What a text that is not an object's own tells, and where: another one is laid out anew.
  struct Telling: Hashable, Sendable {
    /// Another subject is read from its beginning.
    let subject: String
    var lens: PulseLens?
    /// Of what was reckoned, and of the community.
    let versions: [Int]
    let size: Size
  }

  package mutating func show(_ id: ID?, in rect: Rect, _ desk: Desk) {
    height = max(1, rect.height)
    let adviceVersion = id.flatMap { desk.advice[$0]?.version } ?? -1
    let isSame = id == self.id
    guard
      !isSame || version != desk.version || prose.width != max(1, rect.width)
        || self.adviceVersion != adviceVersion
    else { return clamp() }
    (self.id, version, self.adviceVersion, telling) = (id, desk.version, adviceVersion, nil)
    prose = id.map { Prose(of: $0, width: rect.width, desk) } ?? Prose(width: rect.width)
    if !isSame { begin() }
    if let chosen, !prose.targets.contains(chosen) { self.chosen = nil }
    clamp()
  }

  /// Shows a text that is not an object's own, though it may be about one.
  mutating func show(_ telling: Telling, about id: ID? = nil, _ layOut: () -> Prose) {
    height = max(1, telling.size.height)
    guard telling != self.telling else { return clamp() }
    if telling.subject != self.telling?.subject { begin() }
    (self.telling, self.id, version) = (telling, id, -1)
    prose = layOut()
    if let chosen, !prose.targets.contains(chosen) { self.chosen = nil }
    clamp()
  }

  private mutating func begin() { (top, chosen, match) = (0, nil, nil) }

  private mutating func clamp() {
    top = min(max(0, top), max(0, prose.lines.count - height))
  }

  package mutating func scroll(by count: Int) {
    match = nil
    top += count
    clamp()
  }

  package var target: Prose.Target? { chosen.flatMap { prose.lines[$0].target } }

  /// Chooses the link after, or before, the one that is chosen; at first the one in sight.
  package mutating func choose(forward: Bool) {
    let targets = prose.targets
    guard !targets.isEmpty else { return }
    if let chosen, let place = targets.firstIndex(of: chosen) {
      self.chosen = targets[(place + (forward ? 1 : targets.count - 1)) % targets.count]
    } else {
      chosen =
        forward
        ? targets.first { $0 >= top } ?? targets[0]
        : targets.last { $0 < top + height } ?? targets[targets.count - 1]
    }
    if let chosen { bringInSight(chosen) }
  }

  package mutating func choose(line: Int) {
    if prose.lines.indices.contains(line), prose.lines[line].target != nil { chosen = line }
  }

  package mutating func unchoose() { chosen = nil }

  /// Goes to the next line that holds what is searched; false if none does.
  package mutating func goToMatch(forward: Bool, fromHere: Bool = false) -> Bool {
    let matches = prose.lines(with: wanted)
    guard !matches.isEmpty else { return false }
    // Near the end of a text the match is not its first line in sight.
    let here = match ?? top
    let next =
      forward
      ? matches.first { fromHere ? $0 >= here : $0 > here } ?? matches[0]
      : matches.last { $0 < here } ?? matches[matches.count - 1]
    (match, top) = (next, next)
    clamp()
    return true
  }

  private mutating func bringInSight(_ line: Int) {
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    clamp()
  }

  /// What a wish does to the text; false if it means nothing to it.
  package mutating func take(_ wish: Wish) -> Bool {
    switch wish {
    case .scrollDown, .down: scroll(by: 1)
    case .scrollUp, .up: scroll(by: -1)
    case .scrollPage, .pageDown: scroll(by: max(1, height - 2))
    case .scrollPageUp, .pageUp: scroll(by: -max(1, height - 2))
    case .halfDown: scroll(by: max(1, height / 2))
    case .halfUp: scroll(by: -max(1, height / 2))
    case .top: scroll(by: -prose.lines.count)
    case .bottom: scroll(by: prose.lines.count)
    case .nextLink: choose(forward: true)
    case .previousLink: choose(forward: false)
    default: return false
    }
    return true
  }
}

extension Grid {
  mutating func draw(_ reader: Reader, in rect: Rect) {
    draw(reader.prose, from: reader.top, in: rect, chosen: reader.chosen, matching: reader.wanted)
  }

  /// The scroll bar of a text, on the right border of its box.
  mutating func drawBar(of reader: Reader, in rect: Rect) {
    let bar = ScrollBar(first: reader.top, shown: rect.height, of: reader.prose.lines.count)
    write(bar, in: Rect(rect.right, rect.y, 1, rect.height))
  }
}
