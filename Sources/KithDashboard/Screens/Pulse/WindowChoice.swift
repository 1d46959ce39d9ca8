internal import KithModel

/// Which days somebody looks at: how many, and how many windows back from today's.
struct WindowChoice: Hashable, Sendable {
  /// Without, what the community says, else thirty.
  private var days: Days?
  private var back = 0

  var isUsual: Bool { days == nil && back == 0 }

  func lens(_ desk: Desk, beside: Int? = nil) -> PulseLens {
    let days = days ?? .count(Self.own(desk) ?? 30)
    let step = if case .count(let count) = days { count } else { 30 }
    return PulseLens(
      Window(at: desk.now.day.advanced(by: -back * step), days: days), beside: beside)
  }

  /// What the community says, within reason: a journal can say anything.
  private static func own(_ desk: Desk) -> Int? {
    desk.community.charter.activeDays.map { min(max(1, $0), 36_525) }
  }

  /// Does what is wanted of the window; false if it is none of its business.
  mutating func take(_ wish: Wish, _ name: MeasureName, _ desk: inout Desk) -> Bool {
    switch wish {
    case .earlier: goBack(name, &desk)
    case .afterwards:
      if back > 0 {
        back -= 1
      } else {
        desk.say("These days end today; nothing is known of later.")
      }
    case .narrower: resize(-1, &desk)
    case .wider: resize(1, &desk)
    default: return false
    }
    return true
  }

  private mutating func goBack(_ name: MeasureName, _ desk: inout Desk) {
    let window = lens(desk).window
    guard let reading = desk.pulse.readings[name] else { return back += 1 }
    if reading.points.count <= 1, reading.lens.window == window,
      reading.lastDay.map({ $0 >= window.at }) ?? true
    {
      return desk.say("Nothing is known of what was before.")
    }
    // Where nothing happened for long, nobody pages through years of silence.
    if let last = reading.lastDay, let start = window.first, last < start, let days = window.count {
      back += last.distance(to: window.at) / days
      let key = desk.name(of: .back, in: [.pulse, .everywhere])
      return desk.say("The last thing happened on \(last.told); \(key) comes back to today.")
    }
    back += 1
  }

  /// A week, a month, a quarter, a year, everything; and what the community says, if that is
  /// another.
  private static func spans(_ own: Int?) -> [Days] {
    let usual = Set([7, 30, 90, 365] + [own].compactMap(\.self))
    return usual.sorted().map(Days.count) + [.all]
  }

  private mutating func resize(_ step: Int, _ desk: inout Desk) {
    let spans = Self.spans(Self.own(desk))
    let place = (spans.firstIndex(of: lens(desk).window.days) ?? 1) + step
    guard spans.indices.contains(place) else {
      return desk.say(step < 0 ? "Fewer days would say little." : "This is everything.")
    }
    days = spans[place]
    back = 0
  }
}
