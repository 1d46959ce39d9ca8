internal import KithLines

/// One JSON object of texts and whole numbers, as Kith's own small files hold it.
struct FlatObject {
  private var texts: [String: String] = [:]
  private var numbers: [String: Int] = [:]

  /// Reads the object that `bytes` begin with, up to the end of the line.
  static func read(_ bytes: [UInt8]) -> Result<FlatObject, LineFault> {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    return bytes.withUnsafeBytes { raw in
      var line = LineReader(raw, in: 0..<end)
      var object = FlatObject()
      do throws(LineFault) {
        try object.read(&line, raw)
        return .success(object)
      } catch {
        return .failure(error)
      }
    }
  }

  private mutating func read(
    _ line: inout LineReader, _ raw: UnsafeRawBufferPointer
  ) throws(LineFault) {
    try line.enterObject()
    while let key = try line.nextKey() {
      let name = Self.text(key, raw)
      switch try line.peek() {
      case UInt8(ascii: "\""): texts[name] = Self.text(try line.string(atMost: 4096), raw)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): numbers[name] = try line.integer()
      default: try line.skip()
      }
    }
    try line.finish()
  }

  private static func text(_ range: TextRange, _ raw: UnsafeRawBufferPointer) -> String {
    String(decoding: raw[range.offset..<range.offset + range.length], as: UTF8.self)
  }

  func text(_ key: String) -> String? { texts[key] }
  func number(_ key: String) -> Int? { numbers[key] }
}
