internal import KithScreen

/// Where a command writes to. Texts of the community go through `SafeText` on their way.
struct Output {
  /// Why nothing more can be written.
  enum Fault: Error {
    /// Who was reading has had enough: no reason to complain.
    case closed
    case failed(reason: String)
  }

  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private let send: (([UInt8], Int32) -> Int32)

  init(descriptor: Int32, send: @escaping ([UInt8], Int32) -> Int32 = Platform.write) {
    self.descriptor = descriptor
    self.send = send
  }

  /// Writes a line that may hold foreign text.
  mutating func line(_ text: String = "") throws(Fault) {
    try line(safe: SafeText(text))
  }

  mutating func line(safe text: SafeText) throws(Fault) {
    buffer.append(contentsOf: text.string.utf8)
    buffer.append(0x0A)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes several lines, each made safe.
  mutating func lines(_ text: String) throws(Fault) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try line(String(part))
    }
  }

  /// Writes JSON; what a terminal would obey or hide stands in it as escapes.
  mutating func json(_ json: [UInt8]) throws(Fault) { try bytes(JSONEscapes.added(to: json)) }

  /// Writes bytes as they are; nothing foreign is in them, or nobody but a program reads them.
  mutating func bytes(_ bytes: [UInt8]) throws(Fault) {
    buffer += bytes
    if buffer.count > 1 << 16 { try flush() }
  }

  mutating func flush() throws(Fault) {
    guard !buffer.isEmpty else { return }
    let error = send(buffer, descriptor)
    buffer.removeAll(keepingCapacity: true)
    if error == Platform.closedPipe { throw .closed }
    if error != 0 { throw .failed(reason: Platform.reason(error)) }
  }
}
