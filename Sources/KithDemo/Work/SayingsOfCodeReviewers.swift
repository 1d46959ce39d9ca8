extension Almanac {
  /// What is said about code before it's merged.
  static let codeReviews = #"""
    Reads well. Could the name in line two say what it counts?
    Ran it for an evening on the bench with all 26, no complaint.
    I like that it got shorter. One test for the empty tune, please.
    Works on revision C and D. I've no B to try.
    Small thing: it says “error” where we now say what to do.
    It's clear even to me, and I was tired.
    What happens when somebody cranks backwards just then?
    I'd split it in two: the move, and the change.
    Good. I measured it: a millisecond less for each note.
    Why 30? Please write the reason beside it, you'll have forgotten by spring.
    """#
}
