internal import KithModel

/// How large the pieces of a journal grow.
package struct JournalLimits: Sendable {
  /// A file is sealed once it has grown past this: git keeps every version of a growing file.
  package var sealedPast = 256 * 1024
  package var longestLine = SegmentReader.longestLine

  package init() {}
}
