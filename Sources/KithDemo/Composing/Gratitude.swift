internal import KithModel

extension Composer {
  /// Thanks that followed on what was answered and done, beside those that the almanac has in full.
  ///
  /// Who helped was thanked at least once, but for those whose story is that nobody did.
  func thanks(for stories: [Story], beside written: [Thanks]) -> [Thanks] {
    var thanked = Set(written.flatMap(\.to))
    var given: [Thanks] = []
    var said: Set<String> = []
    for story in stories {
      guard let helper = story.helper, helper != story.teller, story.isSettled,
        !isUnthanked(helper)
      else { continue }
      var dice = Dice("thanks for \(story.title)")
      let isDue = !thanked.contains(helper) || dice.below(100) < 78
      guard isDue, let thanks = thanks(for: story, to: helper, &said, &dice) else { continue }
      thanked.insert(helper)
      given.append(thanks)
    }
    return given
  }

  private func thanks(
    for story: Story, to helper: String, _ said: inout Set<String>, _ dice: inout Dice
  ) -> Thanks? {
    let age = story.age - story.length - dice.span(2 * Span.hour, 2 * Span.day)
    guard age > Span.hour else { return nil }
    let tails = story.kind == .task ? sayings.taskThanks : sayings.thanks
    let start = dice.below(tails.count)
    for place in tails.indices {
      let tail = tails[(start + place) % tails.count]
      let words = story.attributes["topic"].map { "\(opening(&dice)) \($0). \(tail)" } ?? tail
      if said.insert(words).inserted {
        return Thanks(
          from: story.teller, to: [helper], age: age, about: story.key, words: words)
      }
    }
    return nil
  }

  private static let openings = [
    "Thank you for your help with", "Thanks for the help with", "Thank you for your time with",
    "A thank-you for the help with",
  ]

  private func opening(_ dice: inout Dice) -> String {
    dice.one(of: Self.openings) ?? ""
  }

  private func isUnthanked(_ handle: String) -> Bool {
    residents.contains { $0.handle == handle && $0.isUnthanked }
  }
}

extension Story {
  /// Who answered it or did it.
  fileprivate var helper: String? {
    for beat in beats {
      switch beat.happening {
      case .answered: return beat.who
      case .act("closed", "done"): return beat.who
      default: continue
      }
    }
    return nil
  }

  /// Whether it came to a good end.
  fileprivate var isSettled: Bool {
    beats.contains { beat in
      switch beat.happening {
      case .answered, .act("closed", _): true
      default: false
      }
    }
  }

  /// From its beginning to the last thing that happened.
  fileprivate var length: Int64 { beats.reduce(0) { $0 + $1.delay + $1.delay / 12 } }
}
