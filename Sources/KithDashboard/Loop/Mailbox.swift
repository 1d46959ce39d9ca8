package import KithScreen
internal import Synchronization

/// Where answers of work done elsewhere arrive. Any thread may post.
package final class Mailbox<Message: Sendable>: Sendable {
  // A class, because the loop and every worker must share one.
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  package init(waker: Waker) {
    self.waker = waker
  }

  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Everything that has come since the last time, in order.
  package func collect() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
