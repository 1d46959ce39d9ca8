/// Somebody who helped and was not thanked since, with what they did and words to thank them with.
public struct ThanksOwed: Sendable {
  public let helper: ID
  /// What they did since they were last thanked, what weighs most first.
  public let evidence: [Help]
  /// What the words are about.
  public let about: ID
  /// Words that go on from “thank you for …”, made from what they did; a person sends them or better.
  public let draft: String
  /// Whether they would rather be thanked in private.
  public let isQuiet: Bool
  /// Why they are here, in one line.
  public let reason: String
}

extension Community {
  /// People who helped and whom nobody else thanked since, the least noticed first: those who were
  /// never thanked, then those whose help waits longest for a word.
  ///
  /// - Parameters:
  ///   - me: who would thank; nobody thanks themselves.
  ///   - limit: at most so many people.
  ///   - since: help before that is not looked at.
  public func thanksOwed(
    at now: Moment, for me: ID? = nil, limit: Int = .max, since: Moment? = nil
  ) -> [ThanksOwed] {
    let me = me.map(resolved)
    var found: [(wasThanked: Bool, first: Moment, entry: PeopleBook.Entry, helps: [Help])] = []
    for entry in people(at: now).entries where entry.person != me && isPersonHere(entry.person) {
      let helps = entry.owed.filter { help in since.map { help.at >= $0 } ?? true }
      guard let first = helps.lazy.map(\.at).min() else { continue }
      found.append((entry.thankedAt != nil, first, entry, helps))
    }
    found.sort { one, other in
      guard one.wasThanked == other.wasThanked else { return !one.wasThanked }
      return (one.first, one.entry.person) < (other.first, other.entry.person)
    }
    return found.prefix(limit).compactMap { owed($0.helps, to: $0.entry) }
  }

  private func owed(_ helps: [Help], to entry: PeopleBook.Entry) -> ThanksOwed? {
    let evidence = helps.sorted { ($1.way, $1.at, $0.object) < ($0.way, $0.at, $1.object) }
    guard let best = evidence.first else { return nil }
    return ThanksOwed(
      helper: entry.person, evidence: evidence, about: best.object,
      draft: ThanksDraft(for: entry.person, best, in: self).words,
      isQuiet: member(entry.person)?.quietThanks ?? false,
      reason: reason(for: evidence)
        + (entry.thankedAt.map { ", last thanked on \($0.day)" } ?? ", never thanked"))
  }

  /// What somebody did, in one line: `answered 3, reviewed 1`.
  func reason(for helps: [Help]) -> String {
    var counts: [String: Int] = [:]
    for help in helps { counts[help.way.did, default: 0] += 1 }
    let order = ["answered", "finished", "reviewed", "hosted"]
    return order.compactMap { did in counts[did].map { "\(did) \($0)" } }.joined(separator: ", ")
  }
}
