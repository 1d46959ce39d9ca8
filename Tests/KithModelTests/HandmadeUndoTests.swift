import Testing

@testable import KithModel

@Suite struct `An undo` {
  private let task = JournalBuilder.id("t-fix")

  private func titles(_ journal: JournalBuilder) -> Set<String> {
    var oneByOne = Community(id: Community.testID)
    for line in journal.lines { oneByOne.deliver([line]) }
    var latestFirst = Community(id: Community.testID)
    for line in journal.lines.reversed() { latestFirst.deliver([line]) }
    return Set(
      [Community.of(journal), oneByOne, latestFirst].map { community in
        community.task(task).map { String($0.title) } ?? "nothing"
      })
  }

  private func journal() -> (JournalBuilder, made: RecordName, named: RecordName, again: RecordName)
  {
    var journal = JournalBuilder()
    let made = journal.write(#"{"opened":"t-fix","title":"One"}"#)
    let named = journal.write(#"{"edited":"t-fix","title":"Two"}"#)
    let again = journal.write(#"{"edited":"t-fix","title":"Three"}"#, writer: "b")
    return (journal, made, named, again)
  }

  @Test func `takes back the latest`() {
    var (journal, _, _, again) = journal()
    journal.undo(again)
    #expect(titles(journal) == ["Two"])
  }

  @Test func `takes back one in the middle, and what came later stays`() {
    var (journal, _, named, _) = journal()
    journal.undo(named)
    #expect(titles(journal) == ["Three"])
  }

  @Test func `of an undo brings back what was done`() {
    var (journal, _, _, again) = journal()
    let undo = journal.undo(again)
    journal.undo(undo, writer: "c")
    #expect(titles(journal) == ["Three"])
    journal.undo(again, writer: "b")
    #expect(titles(journal) == ["Two"])
  }

  @Test func `of an undo of an undo takes it back again`() {
    var (journal, _, _, again) = journal()
    let first = journal.undo(again)
    let second = journal.undo(first)
    journal.undo(second)
    #expect(titles(journal) == ["Two"])
  }

  @Test func `of the making leaves nothing, and what was done to it waits`() {
    var (journal, made, _, _) = journal()
    let undo = journal.undo(made, writer: "b")
    #expect(titles(journal) == ["nothing"])
    journal.undo(undo)
    #expect(titles(journal) == ["Three"])
  }

  @Test func `that sorts before what it names does not count`() {
    var (journal, _, _, again) = journal()
    journal.undo(again, at: 2, writer: "z")
    #expect(titles(journal) == ["Three"])
  }

  @Test func `of something else under the same number does not count`() {
    var (journal, _, _, again) = journal()
    journal.undo(
      RecordName(writer: again.writer, n: again.n, stamp: Stamp(milliseconds: 7, counter: 0)))
    #expect(titles(journal) == ["Three"])
  }

  @Test func `of a change that came before its maker`() {
    var journal = JournalBuilder()
    let named = journal.write(#"{"edited":"t-fix","title":"Two"}"#, at: 1, writer: "b")
    journal.write(#"{"opened":"t-fix","title":"One"}"#, at: 50)
    #expect(titles(journal) == ["Two"])
    journal.undo(named)
    #expect(titles(journal) == ["One"])
  }

  @Test func `is what redo takes back, one after the other`() {
    var journal = JournalBuilder()
    let ana = JournalBuilder.id("m-ana")
    journal.write(#"{"opened":"t-fix","title":"One"}"#)
    journal.write(#"{"edited":"t-fix","title":"Two"}"#)
    journal.write(#"{"edited":"t-fix","title":"Of Bea"}"#, at: 1, by: "m-bea", writer: "b")
    var told: [String] = []
    func undoLatest() {
      guard let action = Community.of(journal).lastAction(by: ana) else {
        return told.append("none")
      }
      journal.undo(action.record)
      told.append("undid \(action.record.n)")
    }
    func redo() {
      guard let action = Community.of(journal).lastUndo(by: ana) else { return told.append("none") }
      journal.undo(action.record)
      told.append("redid \(action.takesBack.map(\.n))")
    }
    undoLatest()
    undoLatest()
    undoLatest()
    redo()
    redo()
    redo()
    undoLatest()
    #expect(
      told == ["undid 2", "undid 1", "none", "redid [1]", "redid [2]", "none", "undid 2"])
  }
}

@Suite struct `What is private` {
  @Test func `is an object or a note that a private journal holds`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(#"{"asked":"q-why","title":"Why?"}"#, writer: "p", isPrivate: true)
    journal.write(#"{"noted":"m-ana","text":"Likes tea"}"#, writer: "p", isPrivate: true)
    let community = Community.of(journal)
    #expect(community.question(JournalBuilder.id("q-why"))?.core.isPrivate == true)
    #expect(community.member(JournalBuilder.id("m-ana"))?.core.isPrivate == false)
    #expect(community.member(JournalBuilder.id("m-ana"))?.notes == ["Likes tea"])
    #expect(!community.text().contains("Likes tea"))
  }

  @Test func `is no note that stands in a shared journal by mistake`() {
    var journal = JournalBuilder()
    journal.write(#"{"joined":"m-ana","name":"Ana"}"#)
    journal.write(#"{"noted":"m-ana","text":"Likes tea"}"#)
    #expect(Community.of(journal).member(JournalBuilder.id("m-ana"))?.notes == [])
  }
}

@Suite struct `What the JSON of an object leaves out` {
  @Test func `is kept all the same`() {
    var journal = JournalBuilder()
    journal.write(ChangeCase.beginning.joined(separator: ","), at: 10)
    journal.write(
      #"{"ruled":"k-c","name":"late","of":"questions","filter":"age:>2d","todo":"reply"}"#)
    journal.write(#"{"ruled":"k-c","name":"late","of":"tasks","filter":"age:>3d","todo":"ask"}"#)
    journal.write(#"{"viewed":"k-c","name":"mine","of":"tasks","filter":"assignee:me"}"#)
    journal.write(#"{"keptApart":"m-cy","from":"m-bea"}"#)
    journal.write(#"{"assigned":"t-fix","to":["m-bea"]}"#, at: 30)
    journal.write(#"{"renewed":"t-fix","for":["m-bea"]}"#, at: 40)
    journal.write(#"{"reminded":"t-fix","whom":["m-bea"]}"#, at: 41)
    journal.write(#"{"took":"t-fix","by":["m-cy"]}"#, at: 42)
    let community = Community.of(journal)
    let at = { (second: Int) in Moment(milliseconds: JournalBuilder.start + Int64(second) * 1000) }
    #expect(
      community.charter.rules
        == [Charter.Rule(name: "late", kind: .task, filter: "age:>3d", todo: "ask")])
    #expect(
      community.charter.views
        == [Charter.SavedView(name: "mine", kind: .task, filter: "assignee:me")])
    let task = community.task(JournalBuilder.id("t-fix"))
    #expect(task?.claims.map(\.at) == [at(40)])
    #expect(task?.remindedAt == at(41))
    #expect(task?.takings == [.init(member: JournalBuilder.id("m-cy"), at: at(42))])
    #expect(
      community.member(JournalBuilder.id("m-cy"))?.keptApartFrom == [JournalBuilder.id("m-bea")])
  }
}
