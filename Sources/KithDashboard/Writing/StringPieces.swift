extension String {
  /// Without the white space at both ends.
  var trimmedOfSpace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// What stands before its first line break.
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
