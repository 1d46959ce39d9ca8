import Testing

@testable import KithModel

@Suite struct `A filter that is being typed` {
  /// A text with the cursor as `^`, and what is offered: what it would say then, with the count.
  struct Example: CustomTestStringConvertible {
    let kind: Kind
    let text: String
    let offers: [String]
    var testDescription: String { text }

    init(_ kind: Kind, _ text: String, _ offers: [String]) {
      (self.kind, self.text, self.offers) = (kind, text, offers)
    }
  }

  @Test(arguments: [
    Example(
      .question, "label:^", ["label:docs 2", "label:Build 1", "label:camera 1", "label:none 1"]),
    Example(
      .question, "label:^ is:open",
      [
        "label:Build is:open 1", "label:camera is:open 1", "label:docs is:open 1",
        "label:none is:open 1",
      ]),
    Example(.question, "is:open -label:do^c", ["is:open -label:docs 1"]),
    Example(.question, "label:docs,ca^", ["label:docs,camera 1"]),
    Example(.question, "(label:ca^) film", ["(label:camera) film 1"]),
    Example(.question, "status:rou^", ["status:routed 1"]),
    Example(.question, "asker:^", ["asker:mcy00 2", "asker:ana-l 1", "asker:mbea0 1"]),
    Example(.question, "asker:cr^", ["asker:mcy00 2"]),
    Example(.question, "is:ov^", ["is:overdue 2"]),
    Example(.question, "label:docs is:so^", ["label:docs is:solved 1"]),
    Example(.question, "sort:-ag^", ["sort:-age"]),
    Example(.question, "film lab^", ["film label: 1"]),
    Example(.task, "assign^", ["assignee: 1"]),
    Example(
      .member, "skill:^", ["skill:Swift 1", "skill:docs 1", "skill:swift 1", "skill:none 2"]),
  ])
  func `is offered what can stand at the cursor, with how many it leaves`(example: Example) {
    let before = example.text.prefix { $0 != "^" }
    let text = String(before) + example.text.dropFirst(before.count + 1)
    var session = FilterSession(example.kind, FilterGround.context)
    let offers = session.completions(of: text, at: before.utf8.count).map { offer in
      let bytes = Array(text.utf8)
      let result =
        String(decoding: bytes[..<offer.range.lowerBound], as: UTF8.self) + offer.text
        + String(decoding: bytes[offer.range.upperBound...], as: UTF8.self)
      return result + (offer.count.map { " \($0)" } ?? "")
    }
    #expect(offers == example.offers)
  }

  @Test func `begins with the fields there are`() {
    for kind in Kind.listed {
      var session = FilterSession(kind, FilterGround.context)
      let offers = session.completions(of: "", at: 0).map(\.text)
      for word in ["is:", "sort:", "label:", "age:"] { #expect(offers.contains(word)) }
    }
  }

  @Test(arguments: [
    ("steer", "Steering says out of range", ["Steer"]),
    ("sor", "Steering says out of range", ["s", "o", "r"]),
    ("camrol", "CameraRoll keeps no film", ["Cam", "Rol"]),
    ("cafe", "Naïve café question", ["café"]),
    (#""keeps no" film"#, "CameraRoll keeps no film", ["keeps no", "film"]),
    ("-keeps film", "CameraRoll keeps no film", ["film"]),
  ])
  func `shows what its words match`(filter: String, text: String, marked: [String]) throws {
    let matcher = try FilterMatcher(
      try Filter.read(filter, kind: .question), FilterGround.context)
    let bytes = Array(text.utf8)
    let marks = matcher.marks(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(marks == marked)
  }
}

@Suite struct `A value that nothing has` {
  @Test func `is doubted, with the nearest that something has`() throws {
    var session = FilterSession(.question, FilterGround.context)
    let result = try session.find("is:open label:dosc", isTyping: false)
    #expect(result.ids.isEmpty)
    let doubts = session.doubts(about: result.matcher.read)
    #expect(doubts.map(\.description) == ["Nothing here has labels “dosc”. Did you mean “docs”?"])
    #expect(doubts.map(\.place) == [8..<18])
  }
}

@Suite struct `The manual of filters` {
  @Test(arguments: Kind.listed)
  func `gives examples that can be read, for every field`(kind: Kind) throws {
    let entries = FilterManual(kind).fields
    #expect(entries.count == FilterField.all(for: kind).count)
    for entry in entries {
      let filter = try Filter(entry.example, kind: kind)
      guard case .field(let field, _) = filter.clause else {
        Issue.record("\(entry.example) is no field")
        continue
      }
      #expect(field.word == entry.word)
      for alias in entry.aliases { #expect(FilterField(word: alias, kind: kind) == field) }
    }
    for state in FilterManual(kind).states { _ = try Filter("is:\(state.word)", kind: kind) }
  }
}
