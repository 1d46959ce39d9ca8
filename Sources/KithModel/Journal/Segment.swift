/// A piece of one writer's journal: whole lines, as they stand on the disk.
package struct Segment: Sendable {
  package let writer: WriterID
  /// The file, as it is named to a person: `journals/k7f3…/000002.jsonl`.
  package let path: String
  /// How many lines of the file stand before this piece.
  package let linesBefore: Int
  package let isPrivate: Bool
  package let bytes: Bytes

  package init(
    writer: WriterID, path: String, linesBefore: Int = 0, isPrivate: Bool = false, bytes: Bytes
  ) {
    self.writer = writer
    self.path = path
    self.linesBefore = linesBefore
    self.isPrivate = isPrivate
    self.bytes = bytes
  }
}

/// Something in a journal that could not be used, or was odd, and where it stands.
public struct JournalFinding: Sendable, Hashable {
  public let path: String
  /// Counted from one.
  public let line: Int
  public let trouble: Trouble

  /// What is the matter.
  public enum Trouble: Sendable, Hashable {
    /// The line is damaged; it isn't used.
    case damaged(reason: String)
    /// A mark that git left when it could not merge; it isn't used.
    case conflictMarker
    /// A newer version wrote it; it stays, and isn't used.
    case newer(word: String)
    /// Two lines of one writer have the same number and differ; both are used.
    case numberTwice(Int)
    /// Lines of this writer are missing before this one.
    case gap(from: Int, to: Int)
  }
}
