public import KithModel

/// Why a store could not be found, read or written.
public enum StoreError: Error, Equatable, Sendable {
  /// Nobody named a community, and none was found.
  case noCommunity(lookedIn: [String])
  case severalCommunities([String])
  case notFound(String, lookedIn: [String])
  case exists(path: String)
  case badName(String)
  /// The folder holds files of a community, but not the one that names it.
  case unnamed(path: String)
  case foreign(path: String)
  case newer(path: String, format: Int)
  case damagedMark(path: String, reason: String)
  /// Found on the way, not named by the person, and another person's.
  case notYours(path: String)
  case noHome
  /// The folder of the community is not where it was opened.
  case gone(path: String)
  case cannotRead(path: String, reason: String)
  /// The change is not saved; the store goes on.
  case cannotWrite(path: String, reason: String)
  /// What is for everybody is saved, what is private is not.
  case halfSaved(path: String)
  /// A file outside of every community, or one of the person's own: nothing of it was written.
  case notWritten(path: String, reason: String)
  /// The change is not saved, and the disk can't be trusted: the store is read-only from now on.
  case notTrusted(path: String, reason: String)
  case readOnly(path: String, ReadOnlyReason)
  /// The change makes no sense; nothing was written.
  case refused(Refusal)
}

/// Why a store can be read and not written.
public enum ReadOnlyReason: Hashable, Sendable {
  case forbidden
  case readOnlyDisk
  case untrustedDisk
  case obstructed(String)
}

extension StoreError {
  /// The exit status that says so to a shell.
  public var status: Int32 {
    if case .refused(let refusal) = self { refusal.isWrongUse ? 2 : 1 } else { 3 }
  }
}

extension StoreError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .noCommunity(let places):
      "There is no community here; looked for \(Self.list(places)). “kith look SOURCE” shows "
        + "one you already have, “kith new NAME” starts one, and “kith import SOURCE” fills it."
    case .severalCommunities(let names):
      "There are several communities: \(Self.list(names)). Name one with -C NAME or KITH_COMMUNITY."
    case .notFound(let name, let places):
      "There is no community “\(name)”; looked for \(Self.list(places)). “kith communities” lists "
        + "those there are, “kith new \(name)” starts one."
    case .exists(let path):
      "\(path): there is a community already; nothing was changed. “kith -C \(path)” opens it."
    case .badName(let name):
      "“\(name)” can't be the name of a community: it must not be empty, begin with a dot, be "
        + "“private” or hold control characters. For a folder write it with a slash: ./\(name)"
    case .unnamed(let path):
      "\(path): there are journals, but no STORE.json that says whose. Bring STORE.json back from "
        + "git or a backup, or choose another folder. Nothing was changed."
    case .foreign(let path):
      "\(path): this STORE.json is not Kith's. Nothing was changed."
    case .newer(let path, let format):
      "\(path): a newer Kith made this store (format \(format), this one knows "
        + "\(StoreMark.newestFormat)). Nothing was changed; use a newer Kith."
    case .damagedMark(let path, let reason):
      "\(path): can't be read, \(reason). Bring it back from git or a backup. Nothing was changed."
    case .notYours(let path):
      "\(path): this community was found on the way up from here, but belongs to another person. "
        + "If you mean it, name it: -C \(path)"
    case .noHome:
      "There is no home folder: HOME is not set. Set HOME, or XDG_CONFIG_HOME, XDG_DATA_HOME and "
        + "XDG_STATE_HOME."
    case .gone(let path):
      "\(path): the folder of this community is gone, and nothing can be saved. Bring it back, from "
        + "git or a backup, and Kith goes on by itself."
    case .cannotRead(let path, let reason): "\(path): can't be read, \(reason)."
    case .cannotWrite(let path, let reason):
      "\(path): can't be written, \(reason). The change is not saved; try again when there is a way."
    case .halfSaved(let path):
      "\(path): what is for everybody is saved, what is private could not be. “kith undo” takes "
        + "back what is saved; then do all of it again when there is a way."
    case .notWritten(let path, let reason):
      "\(path): can't be written, \(reason). What stood there before still does."
    case .notTrusted(let path, let reason):
      "\(path): the disk failed to keep what was written, \(reason). The change is not saved, and "
        + "nothing more is written here. Check the disk, then start again."
    case .readOnly(let path, let reason):
      switch reason {
      case .forbidden: "\(path): you may read this community, but not write in it."
      case .readOnlyDisk: "\(path): the disk can only be read; nothing was saved."
      case .untrustedDisk:
        "\(path): the disk failed to keep what was written before; nothing more is written here. "
          + "Check the disk, then start again."
      case .obstructed(let what): "\(path): can't be written, \(what)."
      }
    case .refused(let refusal): refusal.description
    }
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension StoreError {
  static func reading(_ path: String, _ fault: DiskFault) -> StoreError {
    .cannotRead(path: path, reason: fault.description)
  }

  static func writing(_ path: String, _ fault: DiskFault) -> StoreError {
    switch fault.reason {
    case .forbidden: .readOnly(path: path, .forbidden)
    case .readOnly: .readOnly(path: path, .readOnlyDisk)
    case .isLink, .notFolder, .isFolder: .readOnly(path: path, .obstructed(fault.description))
    default: .cannotWrite(path: path, reason: fault.description)
    }
  }
}
