/// One of the two halves in which a whole community is folded at once.
///
/// Objects are independent of each other while they are folded, so the halves are folded as two
/// communities that know the same records, and then put together. Two, because each further part
/// costs to be put to the others about what it saves.
enum Half: UInt8, CaseIterable, Sendable {
  case even
  case odd

  /// By digits of the id: whatever an object is converted into, it stays in its half.
  init(of id: ID) { self = id.low & 1 == 0 ? .even : .odd }
}

extension Community {
  /// Folds records into a community that has no objects yet, each half on a thread of its own.
  mutating func foldInHalves(
    _ fresh: [FreshRecord], from readings: [SegmentReading], _ workers: Workers,
    _ touch: inout Touch
  ) {
    let halves = Gathering<(community: Community, forgot: Bool)>(count: Half.allCases.count)
    let before = self
    workers(Half.allCases.count) { number in
      var community = before
      var touch = Touch(isBulk: true)
      community.fold(fresh, from: readings, only: Half.allCases[number], touch: &touch)
      community.finish(&touch)
      halves.put((community, touch.forgot), at: number)
    }
    for half in halves.all() {
      touch.forgot = touch.forgot || half.forgot
      if slots.isEmpty { self = half.community } else { absorb(half.community) }
    }
  }

  /// Takes in the objects of another half, none of which it has itself.
  private mutating func absorb(_ other: Community) {
    let (firstSlot, firstPart) = (slots.count, UInt32(parts.count))
    let firstRow = Kind.allCases.map(rowCount)
    for part in other.parts {
      parts.append(
        Part(
          record: part.record, offset: part.offset,
          previous: part.previous == 0 ? 0 : part.previous + firstPart))
    }
    for slot in other.slots {
      var moved = slot
      moved.row += firstRow[Int(slot.id.kind.rawValue)]
      if moved.lastPart != 0 { moved.lastPart += firstPart }
      _ = directory.slot(of: slot.id, orElse: slots.count)
      slots.append(moved)
    }
    for (slot, rows) in other.conversions {
      conversions[slot + firstSlot] = Dictionary(
        uniqueKeysWithValues: rows.map { ($0, $1 + firstRow[Int($0.rawValue)]) })
    }
    aliases.absorb(other.aliases)
    charters.append(contentsOf: other.charters)
    memberRows.append(contentsOf: other.memberRows)
    taskRows.append(contentsOf: other.taskRows)
    questionRows.append(contentsOf: other.questionRows)
    recognitionRows.append(contentsOf: other.recognitionRows)
    eventRows.append(contentsOf: other.eventRows)
    ideaRows.append(contentsOf: other.ideaRows)
    contributionRows.append(contentsOf: other.contributionRows)
  }

  private func rowCount(_ kind: Kind) -> UInt32 {
    switch kind {
    case .community: UInt32(charters.count)
    case .member: UInt32(memberRows.count)
    case .task: UInt32(taskRows.count)
    case .question: UInt32(questionRows.count)
    case .recognition: UInt32(recognitionRows.count)
    case .event: UInt32(eventRows.count)
    case .idea: UInt32(ideaRows.count)
    case .contribution: UInt32(contributionRows.count)
    case .reply: 0
    }
  }
}
