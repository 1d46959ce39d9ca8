internal import KithModel

/// All that happens in the demo, in its order.
struct Chronicle {
  private let almanac: Almanac
  private let community: ID
  private let now: Moment
  private(set) var acts: [Act] = []

  init(_ almanac: Almanac, of community: ID, now: Moment) {
    self.almanac = almanac
    self.community = community
    self.now = now
    var told: [Act] = []
    for story in almanac.stories where !story.isImported {
      told += StoryTeller(story, almanac, now: now).acts
    }
    told += Arrival(almanac, now: now).acts
    let life = LifeTeller(almanac, of: community, now: now)
    told += life.acts
    let first = earliest(told)
    let opening = first.adding(milliseconds: -2 * Span.day)
    acts = sorted(life.founding(at: opening) + life.joining(first: told, after: opening) + told)
  }

  private func earliest(_ acts: [Act]) -> Moment {
    let acted = acts.map(\.at).min() ?? now
    let joined = almanac.residents.map { now.adding(days: -$0.joined) }.min() ?? now
    return min(acted, joined)
  }

  /// By time; what stands first in the almanac goes first.
  private func sorted(_ acts: [Act]) -> [Act] {
    acts.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
