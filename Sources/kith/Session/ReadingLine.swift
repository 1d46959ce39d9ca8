internal import KithModel
internal import KithStore
internal import Synchronization

/// One line that tells how far the reading of a large community has come, and is wiped.
///
/// A class because the threads that read write it.
final class ReadingLine: Sendable {
  let progress = ReadingProgress()
  private let isShown = Mutex(false)
  /// Who waits less than this has no time to read what for.
  private static let patience: Int64 = 1000

  init(_ now: @escaping @Sendable () -> Moment) {
    let start = now()
    progress.listen { [weak self] share in
      if now().since(start) >= Self.patience { self?.show(share) }
    }
  }

  private func show(_ share: ReadingProgress.Share) {
    isShown.withLock { isShown in
      isShown = true
      Self.write("The community is being read: \(share.hundredths) %")
    }
  }

  func wipe() {
    isShown.withLock { isShown in
      if isShown { Self.write("") }
      isShown = false
    }
  }

  private static func write(_ text: String) {
    _ = Platform.write(Array("\r\u{1B}[K\(text)".utf8), to: 2)
  }
}
