package import KithScreen

/// What a person chose for all communities.
package struct Settings: Sendable {
  package var theme = "hearth"
  package var border = Border.rounded
  package var capturesMouse = true
  package var firstScreen: ScreenName?
  package var keys: [Wish: [Key]] = [:]
  /// Whether moments are celebrated.
  package var celebrates = true

  package init() {}
}
