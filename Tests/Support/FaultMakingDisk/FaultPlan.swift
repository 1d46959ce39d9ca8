package import KithStore

/// What goes wrong on a disk, and when.
package struct FaultPlan: Sendable {
  /// What a call is about, as far as faults tell it apart.
  package enum Call: Sendable {
    case open, make, look, read, write, sync, lock

    var changes: Bool { self == .make || self == .write || self == .sync }
  }

  /// The call, counted from one since the plan was set, that fails, and how.
  package var failing: (call: Int, DiskFault.Reason)?
  /// Every call from this one on fails.
  package var failsFrom: (call: Int, DiskFault.Reason)?
  /// The call of which, if it writes, only so many bytes are taken.
  package var short: (call: Int, count: Int)?
  package var shortReads: Int?
  /// How many bytes fit on the disk.
  package var capacity: Int?
  package var isReadOnly = false
  package var failsNextSync = false
  /// Every sync fails from now on.
  package var failsSyncs = false
  /// The syncs that do nothing and say that all is well.
  package var ignoredSyncs: Set<String> = []

  package init() {}

  func fault(at call: Int, _ kind: Call) -> DiskFault.Reason? {
    if let failing, failing.call == call { return failing.1 }
    if let failsFrom, failsFrom.call <= call { return failsFrom.1 }
    if failsSyncs || failsNextSync, kind == .sync { return .broken }
    return nil
  }

  func shortWrite(at call: Int) -> Int? {
    short.flatMap { $0.call == call ? $0.count : nil }
  }
}
