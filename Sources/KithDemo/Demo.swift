package import KithModel

/// A made-up community to look round in: the same every time, but for the day one looks at it.
///
/// All of it stands in the almanac, the texts beside this file; it is told relative to now.
package struct Demo: Sendable {
  /// The community's id.
  package let id: ID
  /// The one of its catalysts through whose eyes one looks.
  package let me: ID
  /// Everything that was done in it, in the order in which it was done.
  package let records: [DemoRecord]

  /// The id that the community has where nobody says otherwise.
  package static let usualID = ID(.community, source: "demo:wren-street")

  package init(_ id: ID = Demo.usualID, now: Moment) {
    self.id = id
    let almanac = Almanac()
    me = almanac.me.id
    let acts = Chronicle(almanac, of: id, now: now).acts
    var stamp = Stamp(milliseconds: 0, counter: 0)
    records = acts.map { act in
      stamp = stamp.next(at: act.at)
      return DemoRecord(
        action: Action(by: act.by.id, at: act.at, act.deeds), stamp: stamp,
        desk: act.by.desk)
    }
  }

  /// What its writers would have on their disks: pieces of journals, each of whole lines.
  package var journals: [Segment] { DemoJournals(records).segments }

  /// The community itself, in memory.
  package var community: Community {
    var community = Community(id: id)
    community.take(journals)
    return community
  }
}

/// One thing that somebody of the demo did, and where it was written down.
package struct DemoRecord: Sendable {
  package let action: Action
  package let stamp: Stamp
  /// At whose computer: those who look after the community have one each, the others share theirs.
  package let desk: Int
}
