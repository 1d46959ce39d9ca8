/// One of the two halves in which a whole community is folded at once.
///
/// Objects are independent of each other while they are folded, so the halves are folded as two
/// communities that know the same records, and then put together. Two, because each further part
/// costs to be put to the others about what it saves.
enum Half: UInt8, CaseIterable, Sendable {
  case even
  case odd

  /// By the parity of all bits of the id but its letter's: whatever an object is converted into, it
  /// stays in its half.
  init(of id: ID) {
    self = (id.high ^ UInt64(id.low)).nonzeroBitCount.isMultiple(of: 2) ? .even : .odd
  }
}

extension Community {
  /// Folds records into a community that has no objects yet, each half on a thread of its own.
  mutating func foldInHalves(
    _ delivery: Delivery, _ workers: Workers, _ touch: inout Touch
  ) {
    let halves = Gathering<(community: Community, forgot: Bool)>(count: Half.allCases.count)
    let before = self
    workers(Half.allCases.count) { number in
      var community = before
      var touch = Touch(isBulk: true)
      community.fold(delivery, Half.allCases[number], touch: &touch)
      community.finish(&touch)
      halves.put((community, touch.forgot), at: number)
    }
    for half in Half.allCases {
      guard let folded = halves.take(at: Int(half.rawValue)) else { continue }
      touch.forgot = touch.forgot || folded.forgot
      if half == .even { self = folded.community } else { absorb(half, of: folded.community) }
    }
  }

  /// Takes in the objects of the other half, none of which it has itself.
  private mutating func absorb(_ half: Half, of other: Community) {
    let seams = join(other)
    func seam(_ kind: Kind) -> Seam { seams[Int(kind.rawValue)] }
    for slot in 0..<slots.count {
      let (row, kind) = (slots[slot].row, slots[slot].id.kind)
      // Most stay where they were.
      if seam(kind).own(row) != row { slots[slot].row = seam(kind).own(row) }
    }
    conversions = conversions.mapValues { rows in
      Dictionary(uniqueKeysWithValues: rows.map { ($0, seam($0).own($1)) })
    }
    let (firstSlot, firstPart) = (slots.count, UInt32(parts.count))
    for part in other.parts {
      parts.append(
        Part(
          record: part.record, offset: part.offset,
          previous: part.previous == 0 ? 0 : part.previous + firstPart))
    }
    for slot in other.slots {
      var moved = slot
      moved.row = seam(slot.id.kind).other(slot.row)
      if moved.lastPart != 0 { moved.lastPart += firstPart }
      slots.append(moved)
    }
    directory.absorb(half, of: other.directory, behind: firstSlot)
    for (slot, rows) in other.conversions {
      conversions[slot + firstSlot] = Dictionary(
        uniqueKeysWithValues: rows.map { ($0, seam($0).other($1)) })
    }
    aliases.absorb(other.aliases)
  }

  /// Joins the rows; says for each kind, in the order of kinds, where they went.
  private mutating func join(_ other: Community) -> [Seam] {
    Kind.allCases.map { kind in
      switch kind {
      case .community: charters.join(other.charters)
      case .member: memberRows.join(other.memberRows)
      case .task: taskRows.join(other.taskRows)
      case .question: questionRows.join(other.questionRows)
      case .recognition: recognitionRows.join(other.recognitionRows)
      case .event: eventRows.join(other.eventRows)
      case .idea: ideaRows.join(other.ideaRows)
      case .contribution: contributionRows.join(other.contributionRows)
      case .reply: .none
      }
    }
  }
}
