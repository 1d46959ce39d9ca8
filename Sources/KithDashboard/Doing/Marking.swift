internal import KithModel

// What is said of something: how much it presses, its labels, its stage, until when it waits.

extension Doing {
  static let prioritising = Doing(.priority, [.task, .question]) { ids, _, desk in
    let words = ["urgent", "high", "normal", "low"]
    desk.chooseWord("Priority", words, for: .priority, of: ids, takesNew: false)
  }

  static let staging = Doing(.stage, [.question]) { ids, _, desk in
    let stages = desk.community.charter.stages
    let others = desk.community.wordsInUse(in: .stage, of: .question).map(\.word)
    desk.chooseWord(
      "Where did they stumble?", stages + others.filter { !stages.contains($0) }, for: .stage,
      of: ids, takesNew: true)
  }

  static let waiting = Doing(.wait, [.task, .question]) { id, desk in
    desk.community.object(id)?.core.isOpen ?? false
      ? nil : "\(desk.community.called(id)) is closed; nothing waits."
  } start: { ids, _, desk in
    let called = desk.called(ids)
    desk.open(Form.field(.waitUntil, of: ids, title: "Put \(called) aside until", desk))
  }

  static let labelling = Doing(.labels, Kind.listed) { ids, _, desk in
    let used = ids.map { Set(desk.community.object($0)?.core.labels ?? []) }
    let onAll = used.dropFirst().reduce(used.first ?? []) { $0.intersection($1) }.sorted()
    var words: [WordInUse] = []
    for kind in Set(ids.map(\.kind)).sorted() {
      for word in desk.community.wordsInUse(in: .labels, of: kind)
      where !words.contains(where: { $0.word == word.word }) {
        words.append(word)
      }
    }
    let choices = words.map { word in
      let count = used.filter { $0.contains(word.word) }.count
      let here = ids.count > 1 && count > 0 ? "on \(count) of these, " : ""
      return Choice(word.word, word.word, note: "\(here)\(word.count) in all")
    }
    let called = desk.called(ids)
    desk.push(
      Picker("Labels of \(called)", choices, marked: onAll, several: true, takesNew: true) {
        chosen, desk in
        let added = chosen.filter { !onAll.contains($0) }
        let removed = onAll.filter { !chosen.contains($0) }
        desk.label(ids, adding: added, removing: removed)
      })
  }
}

extension Desk {
  /// One of a few words for a field; the empty word clears it.
  fileprivate mutating func chooseWord(
    _ title: String, _ words: [String], for field: FieldName, of ids: [ID], takesNew: Bool
  ) {
    let current = ids.count == 1 ? typing(value(of: field, of: ids[0])) : ""
    let choices = words.map { word in
      let count = ids.filter { typing(value(of: field, of: $0)) == word }.count
      return Choice(word, word, note: count == 0 ? "" : ids.count == 1 ? "now" : "\(count) now")
    }
    let called = called(ids)
    push(
      Picker(
        "\(title) – \(called)", choices + [Choice("", "none")], takesNew: takesNew,
        at: current.isEmpty ? nil : current
      ) { names, desk in
        let word = names.first ?? ""
        let setting = Setting(field, word.isEmpty ? .none : .word(word))
        let proposals = ids.map { id in
          Proposal(
            id, desk.typing(desk.value(of: field, of: id)).orNothing, word.orNothing,
            [.edit(id, [setting])])
        }
        desk.propose("\(title) of \(ids.count)", proposals) { ids, desk in
          desk.twin("set", ids, "\(field.word)=\(word.isEmpty ? "" : Shell.quoted(word))")
        }
      })
  }

  fileprivate mutating func label(_ ids: [ID], adding added: [String], removing removed: [String]) {
    let proposals = ids.compactMap { id -> Proposal? in
      let labels = community.object(id)?.core.labels ?? []
      let new = added.filter { !labels.contains($0) }
      let gone = removed.filter(labels.contains)
      let settings = [
        Setting(.labels, .words(new), mode: .add), Setting(.labels, .words(gone), mode: .remove),
      ].filter { !$0.value.isEmpty }
      guard !settings.isEmpty else { return nil }
      let after = labels.filter { !gone.contains($0) } + new
      return Proposal(
        id, labels.joined(separator: " ").orNothing, after.joined(separator: " ").orNothing,
        [.edit(id, settings)])
    }
    guard !proposals.isEmpty else { return say("The labels are as they were.") }
    propose("Labels of \(proposals.count)", proposals) { ids, desk in
      let words =
        (added.isEmpty ? [] : ["labels+=" + Shell.quoted(added.joined(separator: ","))])
        + (removed.isEmpty ? [] : ["labels-=" + Shell.quoted(removed.joined(separator: ","))])
      return desk.twin("set", ids, words.joined(separator: " "))
    }
  }
}
