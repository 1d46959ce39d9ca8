internal import KithDashboard
internal import KithModel
internal import KithSession
internal import KithStore

/// When this person last looked at what happened. It stays on their machine, among what the
/// dashboard remembers: whoever looked there has looked.
extension Session {
  func lastLook() throws(CommandFault) -> Moment? { try memory().lastLook }

  func rememberLook() throws(CommandFault) {
    var memory = try memory()
    memory.lastLook = now
    let (store, bytes) = (try store(), memory.json)
    try storing { () throws(StoreError) in
      try store.privateState.write(Memory.document, bytes)
    }
  }

  private func memory() throws(CommandFault) -> Memory {
    let store = try store()
    let bytes = try storing { () throws(StoreError) in
      try store.privateState.read(Memory.document)
    }
    return bytes.flatMap(Memory.init(json:)) ?? Memory()
  }
}
