import Testing

@testable import KithModel

/// What the questions of a village are like.
struct Shelf {
  var village = Village("ana", "bea")

  mutating func asks(_ name: String, _ title: String, _ body: String = "", _ more: String = "") {
    village.happens(
      #""asked":"q-\#(name)","title":"\#(title)","body":"\#(body)"\#(more)"#, by: "ana",
      "2026-03-01")
  }

  func similar(to name: String, limit: Int = 5) -> [Likeness] {
    let community = village.community
    return LikenessIndex(community).similar(
      to: JournalBuilder.id("q-\(name)"), in: community, limit: limit)
  }

  func similar(toText text: String) -> [Likeness] {
    let community = village.community
    return LikenessIndex(community).similar(toText: Text(text), in: community)
  }
}

@Suite struct `Questions that are like another` {
  @Test func `an error's number says more than ten ordinary words`() {
    var shelf = Shelf()
    let words = "car stops second bend near wall under bright light daily"
    shelf.asks("one", "What is E1207", words)
    shelf.asks("words", "Nothing moves", words)
    shelf.asks("number", "E1207", "after lunch")
    shelf.asks("none", "Room for the meeting")
    let found = shelf.similar(to: "one")
    #expect(found.map(\.id) == ["q-number", "q-words"].map(JournalBuilder.id))
    #expect(found.first?.shared == ["E1207"])
    #expect(found.allSatisfy { (0...1).contains($0.score) })
  }

  @Test(arguments: [
    ("lapCount is wrong", "lapCount"), ("max_speed too high", "max_speed"),
    ("Where is track.swift", "track.swift"), ("Model v3b fails", "v3b"),
  ])
  func `what programs call things is one word`(title: String, name: String) {
    var shelf = Shelf()
    shelf.asks("one", title)
    shelf.asks("two", "About \(name)")
    shelf.asks("three", "Anything else")
    #expect(shelf.similar(to: "one").first?.shared.first == name)
  }

  @Test func `the same again is as like as can be`() {
    var shelf = Shelf()
    shelf.asks("one", "Steering turns left only")
    shelf.asks("two", "Steering turns left only")
    shelf.asks("three", "Battery empty")
    let found = shelf.similar(to: "one")
    #expect(found.map(\.id) == [JournalBuilder.id("q-two")])
    #expect(found.first.map { $0.score > 0.99 } ?? false)
  }

  @Test func `web addresses make nothing alike`() {
    var shelf = Shelf()
    let address = "https://forum.example/t/steering/310"
    shelf.asks("one", "Steering", "seen at \(address)")
    shelf.asks("two", "Camera", "told in [a talk](\(address)) and www.forum.example/steering")
    #expect(shelf.similar(to: "one") == [])
    #expect(shelf.similar(toText: address) == [])
  }

  @Test func `endings, case and accents make no difference`() {
    var shelf = Shelf()
    shelf.asks("one", "STOPPED naming copies at the café")
    shelf.asks("two", "stop name copy CAFE")
    #expect(
      shelf.similar(to: "one").first?.shared.sorted() == ["STOPPED", "café", "copies", "naming"])
  }

  @Test func `scripts without spaces are read by neighbouring letters`() {
    var shelf = Shelf()
    shelf.asks("one", "車が止まります")
    shelf.asks("two", "なぜ車が止まりますか")
    shelf.asks("three", "カメラ")
    let found = shelf.similar(to: "one")
    #expect(found.map(\.id) == [JournalBuilder.id("q-two")])
    #expect(found.first?.shared == ["車が止まります"])
  }

  @Test func `other alphabets have words as well`() {
    var shelf = Shelf()
    shelf.asks("one", "Настройка сервера")
    shelf.asks("two", "настройки сервера сломались")
    #expect(shelf.similar(to: "one").first?.shared == ["Настройка", "сервера"])
  }

  @Test func `an accepted answer leads to its question, which is solved`() {
    var shelf = Shelf()
    shelf.asks("one", "It restarts all the time")
    let reply = shelf.village.replies(
      "bea", "q-one", "2026-03-02", text: "the undervoltage warning")
    shelf.village.happens(
      #""accepted":"q-one","reply":"\#(reply)""#, by: "ana", "2026-03-03")
    shelf.asks("two", "Camera")
    let found = shelf.similar(toText: "Undervoltage?")
    #expect(found.map(\.id) == [JournalBuilder.id("q-one")])
    #expect(found.map(\.isSolved) == [true])
    #expect(found.map(\.shared) == [["Undervoltage"]])
    shelf.village.happens(#""reopened":"q-one""#, by: "ana", "2026-03-04")
    #expect(shelf.similar(toText: "Undervoltage?").map(\.isSolved) == [false])
  }

  @Test func `what was deleted, or says nothing, is not there`() {
    var shelf = Shelf()
    shelf.asks("one", "Steering")
    shelf.asks("two", "Steering")
    shelf.village.happens(#""deleted":"q-two""#, by: "ana", "2026-03-04")
    #expect(shelf.similar(to: "one") == [])
    #expect(shelf.similar(toText: "") == [])
    #expect(shelf.similar(toText: "and if it is so?") == [])
  }
}

@Suite struct `An index that is kept up to date` {
  /// Forty questions and tasks, then changes of every kind to some of them.
  private func journal() -> (before: Village, after: Village, changed: [ID]) {
    var village = Village("ana", "bea", "cy")
    let words = ["steering", "camera", "battery", "E1207", "track.swift", "servo", "light"]
    for number in 1...40 {
      let title = (0..<3).map { words[(number * ($0 + 1) + $0) % words.count] }
        .joined(separator: " ")
      village.happens(
        #""asked":"q-n\#(number)y","title":"\#(title)","body":"\#(title) again""#, by: "ana",
        "2026-03-01")
      village.replies(number % 2 == 0 ? "bea" : "cy", "q-n\(number)y", "2026-03-02", text: title)
    }
    let before = village
    village.happens(#""edited":"q-n1y","title":"E1207 in the servo""#, by: "ana", "2026-03-05")
    village.happens(#""deleted":"q-n2y""#, by: "ana", "2026-03-05")
    village.happens(#""converted":"q-n3y","to":"task""#, by: "ana", "2026-03-05")
    village.replies("cy", "q-n4y", "2026-03-06", text: "look at track.swift")
    village.happens(
      #""asked":"q-fresh","title":"Camera and servo""#, by: "cy", "2026-03-06")
    let changed = ["q-n1y", "q-n2y", "q-n3y", "q-n4y", "q-fresh"].map(JournalBuilder.id)
    return (before, village, changed)
  }

  @Test func `says the same as one made anew`() {
    let (before, after, changed) = journal()
    let community = after.community
    var kept = LikenessIndex(before.community)
    kept.refresh(community, changed: changed)
    let fresh = LikenessIndex(community)
    #expect(kept.count == fresh.count)
    let moment = Moment("2026-03-10T00:00:00Z") ?? .latest
    for question in community.questions {
      #expect(
        kept.similar(to: question.id, in: community)
          == fresh.similar(to: question.id, in: community))
      #expect(
        community.helpers(for: question.id, at: moment, index: kept)
          == community.helpers(for: question.id, at: moment, index: fresh))
    }
  }

  @Test func `is the same whoever read its parts`() {
    var builder = JournalBuilder()
    for number in 1...1200 {
      builder.write(
        #"{"asked":"q-n\#(number)y","title":"servo \#(number % 7)0 light \#(number % 11)0"}"#)
    }
    let community = Community.of(builder)
    let alone = LikenessIndex(community)
    let together = LikenessIndex(community) { count, body in
      for number in (0..<count).reversed() { body(number) }
    }
    for number in [1, 600, 1200] {
      let id = JournalBuilder.id("q-n\(number)y")
      #expect(alone.similar(to: id, in: community) == together.similar(to: id, in: community))
    }
  }

  @Test func `leaves out at once what somebody forgotten wrote`() {
    var shelf = Shelf()
    shelf.asks("one", "Steering")
    shelf.village.happens(#""asked":"q-two","title":"Steering""#, by: "bea", "2026-03-01")
    var index = LikenessIndex(shelf.village.community)
    shelf.village.happens(#""forgotten":"m-bea""#, by: "ana", "2026-03-05")
    let community = shelf.village.community
    index.refresh(community, changed: [JournalBuilder.id("m-bea")])
    #expect(index.similar(to: JournalBuilder.id("q-one"), in: community) == [])
  }
}
