/// Whether an object is in a state that `is:` names.
struct StateTest<Object: SearchedObject>: Sendable {
  let matches: @Sendable (UnsafePointer<Object>) -> Bool

  init(_ state: FilterState, _ context: FilterContext) throws(FilterFault.Trouble) {
    let (community, now) = (context.community, context.now)
    func value(_ field: FieldName) -> @Sendable (UnsafePointer<Object>) -> FieldValue {
      guard let entry = Object.table[field] else { return { _ in .none } }
      return { entry.readInPlace($0, community) }
    }
    func isAhead(_ field: FieldName) -> @Sendable (UnsafePointer<Object>) -> Bool {
      let read = value(field)
      return { if case .moment(let moment) = read($0) { moment > now } else { false } }
    }
    switch state {
    case .open: matches = { $0.pointee.isOpen }
    case .closed: matches = { !$0.pointee.isOpen }
    case .waiting: matches = isAhead(.waitUntil)
    case .away: matches = isAhead(.awayUntil)
    // Few are, and only those need be looked at whole.
    case .flag(.backlog): matches = { $0.pointee.core.isBacklog && $0.pointee.isBacklog }
    case .flag(let field):
      let read = value(field)
      matches = { read($0) == .flag(true) }
    case .status(let word):
      let read = value(.status)
      matches = { read($0) == .word(word) }
    case .team: matches = { ($0.pointee as? Member)?.isTeam(at: now) ?? false }
    case .upcoming:
      let zone = context.times.zone
      matches = { object in
        guard let event = object.pointee as? Event, event.isOpen else { return false }
        return event.next(at: now, zone: zone) != nil
      }
    case .past:
      let zone = context.times.zone
      matches = { object in
        guard let event = object.pointee as? Event, event.start != nil else { return false }
        return !event.isOpen || event.next(at: now, zone: zone) == nil
      }
    case .newcomer:
      let read = value(.firstSeen)
      let since = now.adding(days: -30)
      matches = { if case .moment(let moment) = read($0) { moment >= since } else { false } }
    case .unwelcomed:
      matches = { context.people[$0.pointee.core.id]?.isUnwelcomed(at: now) ?? false }
    case .unthanked: matches = { context.people[$0.pointee.core.id]?.isUnthanked ?? false }
    case .unanswered: matches = { $0.pointee.isUnanswered(in: community) }
    case .overdue: matches = Self.isOverdue(at: now, community)
    case .mine:
      guard let me = context.me else { throw .unknownSelf }
      let ids = community.everyID(of: me)
      matches = {
        $0.pointee.holders.contains(where: ids.contains)
          || ($0.pointee.originator.map(ids.contains) ?? false)
      }
    }
  }

  private static func isOverdue(
    at now: Moment, _ community: Community
  ) -> @Sendable (UnsafePointer<Object>) -> Bool {
    let target = community.charter.replyHours
    return { object in
      guard object.pointee.isOpen else { return false }
      if let task = object.pointee as? CommunityTask { return task.due.map { $0 < now } ?? false }
      guard let asked = object.pointee.core.createdAt else { return false }
      let limit = asked.adding(milliseconds: Int64(target) * 3_600_000)
      return limit < now && object.pointee.isUnanswered(in: community)
    }
  }
}
