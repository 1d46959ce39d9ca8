/// How the value of a field that a filter knows is read from an object.
struct FieldReader<Object: SearchedObject>: Sendable {
  let read: @Sendable (UnsafePointer<Object>, Community) -> FieldValue

  init?(_ field: FilterField, _ context: FilterContext) {
    switch field {
    // What is asked for most is read without a key path: that can copy the object, and two threads
    // that count who holds its texts wait for each other.
    case .named(.asker) where Object.kind == .question,
      .named(.proposer) where Object.kind == .idea:
      read = { object, _ in object.pointee.originator.fieldValue }
    case .named(.labels): read = { object, _ in object.pointee.core.labels.fieldValue }
    case .named(.createdAt): read = { object, _ in object.pointee.core.createdAt.fieldValue }
    case .named(.updatedAt): read = { object, _ in object.pointee.core.updatedAt.fieldValue }
    case .named(.backlog): read = { object, _ in .flag(object.pointee.isBacklog) }
    case .named(.start):
      guard Object.kind == .event else { return nil }
      // What comes again stands where it is next.
      let (now, zone) = (context.now, context.times.zone)
      read = { object, _ in
        (object.pointee as? Event).flatMap { $0.next(at: now, zone: zone) ?? $0.start }
          .fieldValue
      }
    case .named(let name):
      guard let entry = Object.table[name] else { return nil }
      read = entry.readInPlace
    case .age:
      read = { object, _ in object.pointee.core.createdAt.fieldValue }
    case .idle:
      guard let seen = Object.table[.lastSeen] else {
        read = { object, _ in
          (object.pointee.core.updatedAt ?? object.pointee.core.createdAt).fieldValue
        }
        return
      }
      read = seen.readInPlace
    case .votes:
      guard Object.kind == .idea else { return nil }
      read = { object, community in
        .number((object.pointee as? Idea).map { community.voters(of: $0).count } ?? 0)
      }
    case .repliers:
      guard let replies = Object.table[.replies] else { return nil }
      read = { object, community in
        guard case .replies(let replies) = replies.readInPlace(object, community) else {
          return .none
        }
        let authors = replies.filter { !$0.isHidden }.compactMap(\.author).uniqued()
        return authors.isEmpty ? .none : .ids(authors)
      }
    case .silent:
      guard Object.kind == .question else { return nil }
      read = { object, community in
        (object.pointee as? Question).flatMap { community.silence(in: $0)?.at }.fieldValue
      }
    case .reminded:
      guard Object.kind == .task else { return nil }
      read = { object, _ in (object.pointee as? CommunityTask)?.reminderInForce.fieldValue ?? .none
      }
    case .helped:
      guard Object.kind == .member else { return nil }
      read = { object, _ in (context.people[object.pointee.core.id]?.lastHelp?.at).fieldValue }
    case .linked(let type):
      read = { object, _ in
        let links = object.pointee.core.links
        guard !links.isEmpty else { return .none }
        let ids = links.filter { $0.type == type }.map(\.to)
        return ids.isEmpty ? .none : .ids(ids)
      }
    }
  }
}
