package import KithModel

/// Knows who could help with what and what is like what, away from the keys.
///
/// A value with an index that is made once; then only what changed is read again.
package struct Adviser: Sendable {
  private var index: LikenessIndex?
  /// What changed since the index was last read; nil if that may be anything.
  private var changed: Set<ID>? = []

  package init() {}

  /// Learns that objects changed; nil if nobody knows which.
  package mutating func note(_ touched: Set<ID>?) {
    guard let touched else {
      changed = nil
      return
    }
    changed?.formUnion(touched)
  }

  /// What is known of one object; the last of the people is somebody able who has had no turn.
  package mutating func advice(
    on id: ID, in community: Community, version: Int, at now: Moment
  ) -> Advice {
    let index = freshened(community)
    let people = community.helpers(for: id, at: now, index: index)
    let likenesses = index.similar(to: id, in: community)
    return Advice(
      id: id, version: version,
      people: people.map {
        Advice.Person(member: $0.member, reason: $0.reason, load: $0.loadNow)
      },
      likenesses: likenesses.map {
        Advice.Likeness(id: $0.id, score: $0.score, shared: $0.shared, isSolved: $0.isSolved)
      })
  }

  private mutating func freshened(_ community: Community) -> LikenessIndex {
    if var known = index, let changed {
      guard !changed.isEmpty else { return known }
      // Alone with it, it is changed in place.
      index = nil
      known.refresh(community, changed: changed)
      self.changed = []
      index = known
      return known
    }
    // On one thread: the others belong to the person at the keys.
    let made = LikenessIndex(community)
    (index, changed) = (made, [])
    return made
  }
}
