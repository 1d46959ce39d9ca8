internal import KithLines

extension JSONValue {
  /// The value as text that people can read: two spaces for each level, as most programs write it.
  package func text() -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += number.utf8
    case .string(let string): Self.write(string, to: &bytes)
    case .array(let list):
      Self.write(list.count, "[", "]", to: &bytes, indent) { index, bytes in
        list[index].write(to: &bytes, indent: indent + 1)
      }
    case .object(let object):
      Self.write(object.members.count, "{", "}", to: &bytes, indent) { index, bytes in
        Self.write(object.members[index].key, to: &bytes)
        bytes += ": ".utf8
        object.members[index].value.write(to: &bytes, indent: indent + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to bytes: inout [UInt8], _ indent: Int,
    _ element: (Int, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for index in 0..<count {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      bytes += repeatElement(0x20, count: 2 * (indent + 1))
      element(index, &bytes)
    }
    if count > 0 {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: 2 * indent)
    }
    bytes += close.utf8
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    var line = LineWriter()
    line.string(string)
    bytes += line.bytes
  }
}
