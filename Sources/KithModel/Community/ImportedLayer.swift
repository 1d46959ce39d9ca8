/// What a source said of one object so far: the layer below what people say here.
package struct ImportedLayer: Sendable {
  /// The kind that the source's values are kept under, whatever people made of the object since.
  package let kind: Kind
  /// The latest revision that said something.
  package private(set) var revision: Moment
  private var fields: [FieldName: FieldValue] = [:]
  package private(set) var replies: [Reply] = []
  private var places: [ID: Int] = [:]

  /// A layer that says nothing yet.
  package init(kind: Kind, revision: Moment) {
    self.kind = kind
    self.revision = revision
  }

  /// What the source says of a field; nil if it says nothing.
  package subscript(_ field: FieldName) -> FieldValue? { fields[field] }

  package func reply(_ id: ID) -> Reply? { places[id].map { replies[$0] } }

  /// Lays another import on top.
  package mutating func take(_ settings: [Setting], revision: Moment) {
    self.revision = max(self.revision, revision)
    for setting in settings {
      if case .replies(let newer) = setting.value {
        for reply in newer { take(reply) }
      } else {
        fields[setting.field] = setting.value
      }
    }
  }

  private mutating func take(_ reply: Reply) {
    if let place = places[reply.id] {
      replies[place] = reply
    } else {
      places[reply.id] = replies.count
      replies.append(reply)
    }
  }
}

extension Reply {
  /// Whether both say the same, wherever they were written.
  package func saysSame(as other: Reply) -> Bool {
    id == other.id && author == other.author && at == other.at && likes == other.likes
      && isHidden == other.isHidden && text == other.text
  }
}

extension Community {
  /// What sources said of an object; nil if nothing of it that is in force was imported.
  ///
  /// Walks the chain of the object's changes and reads its imports again, so it costs what they
  /// cost to read: a comparison of a whole community reads its journals once.
  package func importedLayer(of id: ID) -> ImportedLayer? {
    guard let slot = directory[id] else { return nil }
    var imports: [LaidImport] = []
    var next = slots[slot].lastPart
    while next != 0 {
      let link = parts[Int(next) - 1]
      next = link.previous
      let record = Int(link.record)
      guard records[record].isInForce else { continue }
      let segment = segments[Int(records[record].segment)]
      guard let part = SegmentReader.change(at: Int(link.offset), of: segment),
        let change = part.change as? Imported
      else { continue }
      let reach = Reach(change, in: name(of: record), offset: link.offset)
      imports.append(LaidImport(imported: change, reach: reach))
    }
    ImportOrder.tell(&imports, apartBy: \.bytes, reach: \.reach, change: \.change)
    imports.sort()
    guard let first = imports.first?.imported else { return nil }
    var layer = ImportedLayer(kind: first.object.kind, revision: first.revision)
    for entry in imports where entry.imported.object.kind == layer.kind {
      layer.take(entry.imported.settings, revision: entry.imported.revision)
    }
    return layer
  }
}

/// One import of an object, and where it lies among the others.
private struct LaidImport: Comparable {
  let imported: Imported
  let reach: Reach
  var bytes: [UInt8] = []

  var change: any Change { imported }

  static func == (first: LaidImport, second: LaidImport) -> Bool { first.reach == second.reach }

  static func < (first: LaidImport, second: LaidImport) -> Bool {
    let isTie = first.reach.revision == second.reach.revision
    guard isTie, first.bytes != second.bytes else { return first.reach < second.reach }
    return first.bytes.lexicographicallyPrecedes(second.bytes)
  }
}
