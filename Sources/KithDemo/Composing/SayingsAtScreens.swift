extension Almanac {
  /// A second person joins in, where it's about Roller or Pinwheel.
  static let agreeingScreen = #"""
    Same here, and the same cure.
    I lost an evening over this in spring, so thank you from me as well.
    I've put it on the page, under “before you despair”.
    Works with 3.1, too, I've just tried.
    Good to know. I'd been switching it off and on like a lamp.
    We have this in a note on the school's laptop, in capitals.
    Should it say so by itself? I'll write it down as an idea.
    And it can be undone, if somebody should wonder.
    """#
}
