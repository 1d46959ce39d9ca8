import KithLines
import KithModel

/// What libFuzzer calls with every input it thinks of: a journal of a writer, and one value alone.
///
/// The first byte says how the rest is taken. Bytes as they are seldom get past the checksum, so the
/// second way gives every line one that fits.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  switch start[0] % 3 {
  case 0: skim(UnsafeRawBufferPointer(bytes))
  case 1: fold(Array(bytes))
  default: fold(withChecksums(bytes))
  }
  return 0
}

private func skim(_ bytes: UnsafeRawBufferPointer) {
  var line = LineReader(bytes)
  do {
    let range = try line.string()
    let inside = UnsafeRawBufferPointer(
      rebasing: bytes[range.offset..<range.offset + range.length])
    let plain = Unescaping.bytes(of: inside)
    precondition(String(validating: plain, as: UTF8.self) != nil, "an accepted text is UTF-8")
  } catch {
    line.begin(0..<bytes.count)
    try? line.skip()
  }
}

private func fold(_ bytes: [UInt8]) {
  guard let id = ID("kc000000000000000"), let writer = WriterID("a000000000000000") else { return }
  let segment = Segment(writer: writer, path: "journal", bytes: Bytes(bytes))
  var community = Community(id: id)
  community.take([segment])
  let once = community.json()
  community.take([segment])
  precondition(community.json() == once, "what is known already changes nothing")
  _ = community.log()
}

private func withChecksums(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  bytes.split(separator: 0x0A).flatMap { line in
    var writer = LineWriter()
    writer.value(Array(line))
    writer.closeLineWithChecksum()
    return writer.bytes + [0x0A]
  }
}
