package import KithModel
package import KithScreen

/// Something that fills a part of the screen and understands what a person wants there: a screen,
/// a page over it, or a pop-up. What lies uppermost is asked first.
package protocol Layer: Sendable {
  /// Where its keys are looked up, the nearest first.
  var places: [Place] { get }
  /// Whether letters are text here.
  var isTyping: Bool { get }
  /// Whether what lies below is still to be seen.
  var isPopUp: Bool { get }
  /// What it is called in the help: “Questions”, “a page”.
  func caption(_ desk: Desk) -> String
  /// The part of `body` it fills; pages fill all of it.
  func frame(in body: Rect, _ desk: Desk) -> Rect
  func draw(into grid: inout Grid, in rect: Rect, _ desk: Desk)

  /// Puts itself in order after anything has happened: keeps the cursor in sight, asks for what
  /// it lacks.
  mutating func settle(in rect: Rect, _ desk: inout Desk)
  /// Does what is wanted; false if that means nothing here.
  mutating func take(_ wish: Wish, in rect: Rect, _ desk: inout Desk) -> Bool
  /// A key that no wish is bound to, or any letter while something is typed.
  mutating func type(_ key: Key, _ desk: inout Desk) -> Bool
  /// Whether what the key means depends on rows that are on their way.
  func waits(for key: Key, _ desk: Desk) -> Bool
  mutating func paste(_ text: String, _ desk: inout Desk) -> Bool
  mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool
  /// Something became known that it may wait for.
  mutating func hear(_ news: News, _ desk: inout Desk)

  /// What would be done something to.
  func subjects(_ desk: Desk) -> [ID]
  /// The kind of what `new` makes here.
  var home: Kind? { get }
  /// The likeliest wishes, for the line of hints.
  func hints(_ desk: Desk) -> [Wish]
  /// What has a key in its places and yet means nothing here.
  var idle: Set<Wish> { get }
}

extension Layer {
  package var isTyping: Bool { false }
  package var isPopUp: Bool { false }
  package var home: Kind? { nil }
  package func frame(in body: Rect, _ desk: Desk) -> Rect { body }
  package mutating func settle(in rect: Rect, _ desk: inout Desk) {}
  package mutating func type(_ key: Key, _ desk: inout Desk) -> Bool { false }
  package func waits(for key: Key, _ desk: Desk) -> Bool { false }
  package mutating func paste(_ text: String, _ desk: inout Desk) -> Bool { false }
  package mutating func point(_ mouse: Mouse, in rect: Rect, _ desk: inout Desk) -> Bool { false }
  package mutating func hear(_ news: News, _ desk: inout Desk) {}
  package func subjects(_ desk: Desk) -> [ID] { [] }
  package func hints(_ desk: Desk) -> [Wish] { [] }
  package var idle: Set<Wish> { [] }

  /// Whether a wish can mean anything here: it is at home in one of the places, and not idle.
  func means(_ wish: Wish) -> Bool {
    !idle.contains(wish)
      && places.contains { place in Wish.infos(in: place).contains { $0.wish == wish } }
  }
}

/// What layers are told, besides what the person at the keys wants.
package enum News: Sendable {
  /// It is known now who acts here.
  case person
  /// The community is another one now.
  case community
  /// What could be typed next in a filter.
  case offers(Offers)
  /// How many each of several filters finds.
  case counts([String: Int])
  /// What was sought by its title was found.
  case sought
  /// What is known of who could help with something, and what is like it.
  case advice(ID)
  /// The day was reckoned.
  case day
  /// A deck was dealt.
  case dealt(DeckName)
  /// What can stand where the cursor is.
  case completions(Completions)
  /// What an action of this number came to.
  case saved(Int, failure: String?)
  /// What was written in the editor.
  case edited(Edited)
  /// The person's hands have come to rest.
  case rest
  /// What makes somebody active under another definition; nil for none.
  case beside(Int?)
  /// What is searched in a text.
  case search(String)
}
