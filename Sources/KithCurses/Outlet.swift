internal import CCurses

/// The way of bytes from ncurses to the terminal: a frame is one write.
struct Outlet {
  /// Terminals that know this show a frame at once when it is complete; the others ignore it.
  private static let frameBegin = Array("\u{1B}[?2026h".utf8)
  private static let frameEnd = Array("\u{1B}[?2026l".utf8)

  private let isLikeXterm: Bool
  private var renditions = RenditionFilter()
  private var room = 65_536

  init(isLikeXterm: Bool) {
    self.isLikeXterm = isLikeXterm
  }

  /// Forgets what the terminal was told.
  mutating func reset() {
    renditions.reset()
  }

  /// Sends what ncurses has written.
  mutating func sendFrame() {
    let bytes = take()
    guard !bytes.isEmpty else { return }
    guard isLikeXterm else {
      send(bytes)
      return
    }
    send(Self.frameBegin + renditions.filter(bytes) + Self.frameEnd)
  }

  private mutating func take() -> [UInt8] {
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = max(0, kc_take(buffer.baseAddress, buffer.count))
      }
      guard bytes.count == room else { return bytes }
      room *= 2
    }
  }

  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { kc_send($0.baseAddress, $0.count) }
  }
}
