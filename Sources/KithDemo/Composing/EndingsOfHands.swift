extension Almanac {
  /// How it ended, where something was built.
  static let endingsHands = #"""
    That was it. I feel both clever and silly.
    Works! I've played it three times in a row to be sure, and my family is sure as well.
    Done, and it's better than before it broke.
    You were right, and I owe the cat an apology.
    It took ten minutes, and I had put it off for two months.
    Solved. I've written it on the inside of the case for whoever comes after me.
    Thank you. It sings again.
    It worked at the second try. At the first I did too much.
    Hooray! The street has its waltz back.
    My neighbour came over to ask why it was suddenly beautiful.
    Fixed on the kitchen table with what was in the drawer.
    Perfect. I did it, and then I did it to my friend's organ too.
    It holds. I'll write again if it doesn't, but I think it will.
    Sounds like an organ now and no longer like an argument.
    That did it, though I lost a screw. If anybody needs me, I'm under the table.
    I could hear the difference from the garden.
    And it's quieter as well, which I hadn't even asked for.
    """#
}
