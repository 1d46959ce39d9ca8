package import KithDashboard
internal import KithLines
internal import KithModel

/// What is remembered, as one line of JSON. What can't be read is forgotten: it is only a place.
extension Memory {
  /// The name under which a store keeps it for this person.
  package static let document = "dashboard"

  package init?(json bytes: [UInt8]) {
    self.init()
    var memory = Memory()
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let isRead = bytes.withUnsafeBytes { raw in
      var reader = MemoryReader(line: LineReader(raw, in: 0..<end), raw: raw)
      return (try? memory.read(&reader)) != nil
    }
    guard isRead else { return nil }
    self = memory
  }

  private mutating func read(_ reader: inout MemoryReader) throws {
    try reader.entries { reader, key in
      switch key {
      case "screen": screen = try reader.text().flatMap(ScreenName.init(rawValue:))
      case "pane": pane = try reader.text().flatMap(Kind.init(word:))
      case "lastLook": lastLook = try reader.moment()
      case "leftOut":
        try reader.elements { reader in
          let (helper, at) = try reader.pair("helper", "at")
          if let helper = ID(helper), let at = Moment(at) { leftOut[helper] = at }
        }
      case "decks":
        try reader.entries { reader, name in
          let sitting = try Self.sitting(&reader)
          if let deck = DeckName(rawValue: name), let sitting { sittings[deck] = sitting }
        }
      case "commands":
        try reader.elements { reader in
          if let command = try reader.text() { commands.append(command) }
        }
      case "lists":
        try reader.entries { reader, name in
          let place = try Self.place(&reader)
          if let kind = Kind(word: name) { lists[kind] = place }
        }
      default: try reader.line.skip()
      }
    }
    try reader.line.finish()
  }

  private static func place(_ reader: inout MemoryReader) throws -> Place {
    var place = Place(view: "", typed: "", sort: "", cursor: nil)
    try reader.entries { reader, key in
      let value = try reader.text() ?? ""
      switch key {
      case "view": place.view = value
      case "typed": place.typed = value
      case "sort": place.sort = value
      case "cursor": place.cursor = ID(value)
      default: break
      }
    }
    return place
  }

  private static func sitting(_ reader: inout MemoryReader) throws -> Sitting? {
    var dealtAt: Moment?
    var sitting = Sitting(dealtAt: Moment(milliseconds: 0))
    try reader.entries { reader, key in
      switch key {
      case "dealtAt": dealtAt = try reader.moment()
      case "cards": sitting.cards = try reader.ids()
      case "later": sitting.later = try reader.ids()
      case "verdicts":
        try reader.elements { reader in
          let (card, record) = try reader.pair("card", "record")
          if let card = ID(card) { sitting.verdicts.append(.init(card: card, record: record)) }
        }
      default: try reader.line.skip()
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
    line.openArray()
    for (helper, moment) in leftOut.sorted(by: { $0.key < $1.key }) {
      line.openObject()
      text("helper", helper.description)
      text("at", moment.description)
      line.closeObject()
    }
    line.closeArray()
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
      line.openArray()
      for verdict in sitting.verdicts {
        line.openObject()
        text("card", verdict.card.description)
        text("record", verdict.record)
        line.closeObject()
      }
      line.closeArray()
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
