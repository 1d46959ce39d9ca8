extension Almanac {
  /// How it ended there.
  static let endingsWords = #"""
    Tried on Saturday. It was just as you said.
    That helped, thank you. I'd been going round in circles.
    Yes! I needed somebody to say it.
    I've done it, and I'll do it again.
    It went well, and at the first try.
    Thank you. I've passed it on already.
    That's a good answer, and a kind one.
    I'll keep that one. It's on the wall above my bench.
    Done so, and I'd not go back.
    Better than I'd hoped. Thank you for taking the question seriously.
    You were right about the second part as well.
    Simple, once somebody says it.
    """#
}
