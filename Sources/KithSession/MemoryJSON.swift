package import KithDashboard
internal import KithLines
internal import KithModel

/// What is remembered, as one line of JSON. What can't be read is forgotten: it is only a place.
extension Memory {
  package init?(json bytes: [UInt8]) {
    self.init()
    var memory = Memory()
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let isRead = bytes.withUnsafeBytes { raw in
      var line = LineReader(raw, in: 0..<end)
      return (try? memory.read(&line, raw)) != nil
    }
    guard isRead else { return nil }
    self = memory
  }

  private mutating func read(_ line: inout LineReader, _ raw: UnsafeRawBufferPointer) throws {
    func text(_ range: TextRange) -> String {
      let bytes = raw[range.offset..<range.offset + range.length]
      return range.hasEscapes
        ? String(
          decoding: Unescaping.bytes(of: UnsafeRawBufferPointer(rebasing: bytes)), as: UTF8.self)
        : String(decoding: bytes, as: UTF8.self)
    }
    try line.enterObject()
    while let key = try line.nextKey() {
      switch text(key) {
      case "screen": screen = ScreenName(rawValue: text(try line.string(atMost: 64)))
      case "pane": pane = Kind(word: text(try line.string(atMost: 64)))
      case "lastLook": lastLook = Moment(text(try line.string(atMost: 64)))
      case "leftOut":
        try line.enterObject()
        while let name = try line.nextKey() {
          let helper = ID(text(name))
          let moment = Moment(text(try line.string(atMost: 64)))
          if let helper, let moment { leftOut[helper] = moment }
        }
      case "decks":
        try line.enterObject()
        while let name = try line.nextKey() {
          let deck = DeckName(rawValue: text(name))
          let sitting = try Self.sitting(&line, text)
          if let deck, let sitting { sittings[deck] = sitting }
        }
      case "commands":
        try line.enterArray()
        while try line.nextElement() { commands.append(text(try line.string(atMost: 65_536))) }
      case "lists":
        try line.enterObject()
        while let name = try line.nextKey() {
          let kind = Kind(word: text(name))
          var place = Place(view: "", typed: "", sort: "", cursor: nil)
          try line.enterObject()
          while let key = try line.nextKey() {
            let name = text(key)
            let value = text(try line.string(atMost: 65_536))
            switch name {
            case "view": place.view = value
            case "typed": place.typed = value
            case "sort": place.sort = value
            case "cursor": place.cursor = ID(value)
            default: break
            }
          }
          if let kind { lists[kind] = place }
        }
      default: try line.skip()
      }
    }
    try line.finish()
  }

  private static func sitting(
    _ line: inout LineReader, _ text: (TextRange) -> String
  ) throws -> Sitting? {
    var dealtAt: Moment?
    var sitting = Sitting(dealtAt: Moment(milliseconds: 0))
    func ids() throws -> [ID] {
      var ids: [ID] = []
      try line.enterArray()
      while try line.nextElement() {
        if let id = ID(text(try line.string(atMost: 64))) { ids.append(id) }
      }
      return ids
    }
    try line.enterObject()
    while let key = try line.nextKey() {
      switch text(key) {
      case "dealtAt": dealtAt = Moment(text(try line.string(atMost: 64)))
      case "cards": sitting.cards = try ids()
      case "later": sitting.later = try ids()
      case "verdicts":
        try line.enterObject()
        while let card = try line.nextKey() {
          let id = ID(text(card))
          let record = text(try line.string(atMost: 128))
          if let id { sitting.verdicts.append(.init(card: id, record: record)) }
        }
      default: try line.skip()
      }
    }
    guard let dealtAt else { return nil }
    sitting.dealtAt = dealtAt
    return sitting
  }

  package var json: [UInt8] {
    var line = LineWriter()
    func text(_ key: String, _ value: String?) {
      guard let value else { return }
      line.key(key)
      line.string(value)
    }
    line.openObject()
    text("screen", screen?.rawValue)
    text("pane", pane?.singular)
    text("lastLook", lastLook?.description)
    line.key("lists")
    line.openObject()
    for (kind, place) in lists.sorted(by: { $0.key < $1.key }) {
      line.key(kind.singular)
      line.openObject()
      text("view", place.view)
      text("typed", place.typed)
      text("sort", place.sort)
      text("cursor", place.cursor?.description)
      line.closeObject()
    }
    line.closeObject()
    line.key("leftOut")
    line.openObject()
    for (helper, moment) in leftOut.sorted(by: { $0.key < $1.key }) {
      text(helper.description, moment.description)
    }
    line.closeObject()
    line.key("decks")
    line.openObject()
    for (name, sitting) in sittings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      line.key(name.rawValue)
      line.openObject()
      text("dealtAt", sitting.dealtAt.description)
      for (key, ids) in [("cards", sitting.cards), ("later", sitting.later)] {
        line.key(key)
        line.openArray()
        for id in ids { line.string(id.description) }
        line.closeArray()
      }
      line.key("verdicts")
      line.openObject()
      for verdict in sitting.verdicts { text(verdict.card.description, verdict.record) }
      line.closeObject()
      line.closeObject()
    }
    line.closeObject()
    line.key("commands")
    line.openArray()
    for command in commands { line.string(command) }
    line.closeArray()
    line.closeObject()
    return line.bytes + [0x0A]
  }
}
