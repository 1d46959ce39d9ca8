internal import KithModel
internal import KithStore

/// Texts that a person writes in their editor. They stand in a file until what they were written for
/// is done.
extension Session {
  func writtenInEditor() throws(CommandFault) -> Text {
    let environment = surroundings.environment
    let editor =
      [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
      ?? "vi"
    guard let path = Platform.draft("") else {
      throw .said("In /tmp no file could be made to write in; nothing was changed.", status: 3)
    }
    draft = path
    // An editor may be given with words of its own: “code --wait”.
    guard Platform.run(editor.split(separator: " ").map(String.init) + [path]) else {
      throw .said(
        "The editor “\(editor)” could not be run, or ended with an error; nothing was changed. "
          + "VISUAL or EDITOR names another.", status: 1)
    }
    let written = Platform.contents(path) ?? ""
    guard let last = written.lastIndex(where: { !$0.isWhitespace }) else {
      throw .said("The text was empty; nothing was changed.", status: 1)
    }
    return Text(written[...last])
  }

  /// At the end of a call: what was written and came to nothing is kept, and the person told where.
  func finishDraft(wasUsed: Bool) {
    guard let path = draft else { return }
    draft = nil
    if wasUsed || (Platform.contents(path) ?? "").trimmed.isEmpty { return Platform.remove(path) }
    remark("kith: What you wrote is kept in \(path).")
  }
}
