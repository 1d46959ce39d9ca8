package import KithModel

/// What is remembered of a community from one start to the next.
package struct Memory: Hashable, Sendable {
  /// How somebody left one list.
  package struct Place: Hashable, Sendable {
    package var view: String
    package var typed: String
    package var sort: String
    package var cursor: ID?

    package init(view: String, typed: String, sort: String, cursor: ID?) {
      self.view = view
      self.typed = typed
      self.sort = sort
      self.cursor = cursor
    }
  }

  /// How somebody left a deck of cards.
  package struct Sitting: Hashable, Sendable {
    package var dealtAt: Moment
    package var cards: [ID] = []
    /// Those that were kept for later.
    package var later: [ID] = []
    package var verdicts: [Verdict] = []

    /// What was decided of a card, by the record of it.
    package struct Verdict: Hashable, Sendable {
      package var card: ID
      package var record: String

      package init(card: ID, record: String) {
        self.card = card
        self.record = record
      }
    }

    package init(
      dealtAt: Moment, cards: [ID] = [], later: [ID] = [], verdicts: [Verdict] = []
    ) {
      self.dealtAt = dealtAt
      self.cards = cards
      self.later = later
      self.verdicts = verdicts
    }
  }

  package var sittings: [DeckName: Sitting] = [:]
  package var screen: ScreenName?
  package var pane: Kind?
  package var lists: [Kind: Place] = [:]
  package var commands: [String] = []
  /// Until when everything was seen.
  package var lastLook: Moment?
  /// Helpers who were left out of the thanks owed, and when.
  package var leftOut: [ID: Moment] = [:]

  package init() {}
}
