extension Almanac {
  /// How it ended, as the asker tells it.
  static let endings = #"""
    That was it. I feel both clever and silly.
    Works! I've played it three times in a row to be sure, and my family is sure as well.
    Done, and it's better than before it broke.
    You were right, and I owe the cat an apology.
    It took ten minutes, and I had put it off for two months.
    Solved. I've written it on the inside of the case for whoever comes after me.
    Thank you both. It sings again.
    Not perfect, but now I know why, and that's most of it.
    It worked at the second try. At the first I did too much, as you said.
    Hooray! The street has its waltz back.
    I'd never have looked there. Thank you.
    My neighbour came over to ask why it was suddenly beautiful.
    Fixed on the kitchen table with what was in the drawer.
    All good. I'll answer the next one who asks this.
    Perfect. I did it, and then I did it to my friend's organ too.
    It holds. I'll write again if it doesn't, but I think it will.
    Sounds like an organ now and no longer like an argument.
    Simple, once somebody says it. Thank you for saying it kindly.
    Confirmed on two organs. I've added a line to the page.
    That did it, though I lost a screw. If anybody needs me, I'm under the table.
    Great, and quick! I'd expected to wait until Sunday.
    It's playing while I write this, so excuse the spelling.
    I could hear the difference from the garden.
    Tested in the rain, tested by children: solved.
    And it's quieter as well, which I hadn't even asked for.
    """#
}
