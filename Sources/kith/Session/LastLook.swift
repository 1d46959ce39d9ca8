internal import KithModel
internal import KithStore

/// When this person last looked at today; it stays on their machine.
extension Session {
  private static let lookDocument = "last-look"

  func lastLook() throws(CommandFault) -> Moment? {
    let store = try store()
    let bytes = try storing { () throws(StoreError) in
      try store.privateState.read(Self.lookDocument)
    }
    return bytes.flatMap { Moment(String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self)) }
  }

  func rememberLook() throws(CommandFault) {
    let store = try store()
    try storing { () throws(StoreError) in
      try store.privateState.write(Self.lookDocument, Array("\(now)\n".utf8))
    }
  }
}
