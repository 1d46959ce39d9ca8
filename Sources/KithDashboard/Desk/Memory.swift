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

  package var screen: ScreenName?
  package var pane: Kind?
  package var lists: [Kind: Place] = [:]
  package var commands: [String] = []
  /// Until when everything was seen.
  package var lastLook: Moment?
  package var hasSeenTour = false
  /// Helpers who were left out of the thanks owed, and when.
  package var leftOut: [ID: Moment] = [:]

  package init() {}
}
