extension Almanac {
  /// What waits for somebody to look at it.
  static let openContributions = #"""
    & Accents on the display, first sixty letters
    nikhil 6d kind:code
    Seven rows; those that need eight are left out. There's a picture of all of them in the
    folder.

    & Tune without a name no longer restarts Roller
    salma 3d kind:code
    One line, and a test with an empty name, a name of one blank, and a name in Tamil.
    > amara 1d: The test is lovely. Could the blank one say "tune without a name" as well, and not
    " "?
    > salma 8h: It does now. And a name of three blanks, because somebody will.

    & Page: Where does the wind go? (first half)
    runa 16h kind:doc
    Straw, incense, nine seconds. My English is from sea shanties, please correct it.

    & Handle jig, second version, drawing 1:2
    joaquin 2d kind:design

    & Welcome page in Ukrainian
    nadia 5d kind:translation
    > ayse 2d: I can read about half of it and that half is good. Pavlo?

    & Video: folding a bellows in one take
    tomoko 8d kind:video
    Eleven minutes, no words, a lot of hands.
    > greta 3d: Minute six is the best explanation of the mountain fold I've seen. One question:
    which card is it?
    > tomoko 1d: 300 g, from the stationery shop at the station.
    """#
}
