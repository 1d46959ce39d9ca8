/// Why a call to the disk failed.
package struct DiskFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case absent
    case exists
    case forbidden
    case readOnly
    case full
    case interrupted
    case broken
    case notFolder
    case notFile
    case tooLarge
    case isFolder
    case isLink
    case tooManyOpen
    case other(Int32)
  }

  package let reason: Reason

  package init(_ reason: Reason) { self.reason = reason }
}

extension DiskFault: CustomStringConvertible {
  /// What is the matter, as the end of a sentence that begins with the place.
  package var description: String {
    switch reason {
    case .absent: "it is not there"
    case .exists: "something is there already"
    case .forbidden: "you are not permitted to"
    case .readOnly: "it can only be read"
    case .full: "the disk is full"
    case .interrupted: "the system broke off"
    case .broken: "the disk reports a fault"
    case .notFolder: "it is not a folder"
    case .notFile: "it is not a plain file"
    case .tooLarge: "it is too large to be a journal"
    case .isFolder: "it is a folder"
    case .isLink: "it is a symbolic link, and Kith follows none inside a store"
    case .tooManyOpen: "too many files are open"
    case .other(let code): "the system says \(Platform.words(for: code))"
    }
  }
}
