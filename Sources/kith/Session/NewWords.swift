internal import KithDashboard
internal import KithModel

/// Words that stand nowhere yet: no mistake by themselves, but worth a remark where one that is
/// known looks much like them.
extension Session {
  /// What there is to remark about the words that settings bring in.
  func newWords(in settings: [Setting], of kind: Kind) throws(CommandFault) -> [String] {
    var remarks: [String] = []
    for setting in settings where setting.mode != .remove {
      switch (setting.field, setting.value) {
      case (.labels, .words(let words)), (.skills, .words(let words)),
        (.interests, .words(let words)):
        remarks += try newWords(words, in: setting.field, of: kind)
      case (.stage, .word(let word)), (.contributionKind, .word(let word)):
        remarks += try newWords([word], in: setting.field, of: kind)
      default: break
      }
    }
    return remarks
  }

  /// The same of words for one field, of which some are known anyway.
  func newWords(
    _ words: [String], in field: FieldName, of kind: Kind, besides known: [String] = []
  ) throws(CommandFault) -> [String] {
    let known = try known + community().wordsInUse(in: field, of: kind).map(\.word)
    return words.filter { !known.contains($0) }.compactMap { word in
      Nearest.word(to: word, in: known).map { "“\(word)” is new here. Did you mean “\($0)”?" }
    }
  }
}
