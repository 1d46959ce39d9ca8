/// What a person, the terminal or another thread has to say.
package enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text that came all at once; line breaks are `\n`.
  case paste(String)
  /// Whether the window has the person's attention.
  case focus(Bool)
  case resize(Size)
  /// Somebody has posted an answer.
  case woken
  /// The system wants the program to end, with this signal.
  case stop(signal: Int32)
}

/// What a mouse did, and where.
package struct Mouse: Hashable, Sendable {
  /// One movement of the hand.
  package enum Act: Hashable, Sendable {
    case press(Button), release(Button), drag(Button)
    case wheelUp, wheelDown, wheelLeft, wheelRight
  }

  /// One of three.
  package enum Button: Int, Hashable, Sendable {
    case left, middle, right
  }

  package let act: Act
  package let at: Point
  package let modifiers: Key.Modifiers
  /// 1 for a click, 2 for the second press of a double click, and so on.
  package var clicks: Int

  package init(_ act: Act, at point: Point, modifiers: Key.Modifiers = [], clicks: Int = 1) {
    self.act = act
    at = point
    self.modifiers = modifiers
    self.clicks = clicks
  }
}

/// Tells a double click from two clicks.
struct ClickCounter {
  /// The longest time between two presses that belong together.
  static let patience = Duration.milliseconds(400)

  private var last: (mouse: Mouse, time: Duration)?

  mutating func count(_ mouse: Mouse, at time: Duration) -> Mouse {
    guard case .press = mouse.act else { return mouse }
    var counted = mouse
    if let last, last.mouse.act == mouse.act, last.mouse.at == mouse.at,
      time - last.time <= Self.patience
    {
      counted.clicks = last.mouse.clicks + 1
    }
    last = (counted, time)
    return counted
  }
}
