extension Almanac {
  /// What is to be done: twenty tasks, five of them good to begin with.
  static let openTasks = #"""
    * Write the page "Where does the wind go?"
    mirela 20d #docs #wind size:small skills:docs,wind newcomer mentor:ines id:4c1x
    Everybody who builds a first organ asks this one. Collect the ways people found their leaks
    (incense, straw, the nine-second count) on one page, with a picture for each. You don't need
    to have an organ; you need to have been confused once.
    > ana 2d: I have pictures of Seu Torto leaking, from three sides.
    . runa 17d claimed
    . runa 1h doing
    > runa 2h: I've just lived this page. First half is in the folder!

    * Draw the parts list as pictures
    sam 34d #docs #newcomers size:medium skills:painting,docs newcomer mentor:hana
    Forty-one parts, one drawing each, hand-drawn is lovely. Take as many as you like and leave
    the rest: put your name next to the numbers you take.
    > hana 3d: I did part 1 to 6 as a model for the style. Black pen, no shading, a coin for size.

    * Read out the Wrenlet instructions and record them
    mirela 12d #docs #accessibility size:small skills:teaching newcomer mentor:aroha
    For people who glue with both hands and can't turn pages, and for those who don't see the
    pages at all. Any language. A phone is good enough; a quiet room is better.

    * Check forty links on the plans page
    petra 26d #docs size:tiny skills:testing newcomer
    At least one of them is dead (the folding stand). Open each, note which ones lead nowhere. Tea
    recommended.

    * Translate the welcome page into Portuguese
    ana 40d #translation size:small skills:translation newcomer mentor:ana
    One page, 600 words. I could do it, but I'd rather sit next to somebody who does it first.
    > finn 39d: My flatmate Graça would do it, she's from Recife. Can I give her the link?
    > ana 5h: Please! Send her my way.

    * Handle jig: drawing for the second version
    sam 47d #plans #wood size:medium skills:woodwork,plans
    The jig works, the drawing is on the back of an envelope. I can scan the envelope.
    . joaquin 15d claimed
    . joaquin 4d doing
    > joaquin 3d: Envelope received. It's a good envelope. Drawing at scale 1:2, first half done.

    * Spring table: add the coins of six more countries
    oskar 61d #valves size:tiny skills:testing
    Weigh ten of a coin, divide by ten, send a picture of both sides. So far we have nine
    countries.
    > nadia 2d: Ukraine is coming, I have a jar.
    > teo 40d: Samoa done. Ours are heavier than yours.

    * Roller: show accents on the display
    diego 66d #firmware size:medium skills:firmware
    The font has 96 letters; we need about 60 more. The drawings are 5 × 7 dots, pencil and
    squared paper are enough to begin with.
    . nikhil 52d claimed
    . nikhil 2d doing
    > nikhil 1d: Letters with one accent are in. The ones with two (Việt, hello Bao) need an
    eighth row, and the eighth row needs Theo.

    * Find a second person who can make reed rails
    mirela 90d #reeds #community size:large skills:reeds,teaching priority:high
    Lindiwe is the only one of us who can. She would like to teach two people this year, and she'd
    like to be away in March without a phone. This task is done when somebody else has made a rail
    that Lindiwe would sell.
    > lindiwe 1d: I said March. I mean all of March.
    > olive 3d: I'd try, if someone like me may try.
    . mirela 2h assigned lindiwe

    * Test Roller 3.5 on old boards
    amara 16d #firmware #testing size:medium skills:testing,firmware due:6d
    Revision B and C. If you have one on a wall: take it down for an evening. Steps are in the
    folder, it takes about an hour for each board.
    . amara 1h assigned ines,theo
    > theo 1d: C is done: 24 of 26 steps pass, two are about the display. B I don't own any more.

    * Bellows kit: choose the leather for next year
    ines 31d #leather #wind size:medium skills:leather due:3d
    Three samples are here, goat, sheep and the vegan one. Somebody has to fold each a thousand
    times. I've done 300 of the first, in front of a film.
    . ines 1d claimed

    * Answer the twelve mails from the fair
    ines 24d #community size:small skills:teaching
    Twelve kind people left their address in Setúbal and would like to know how to begin.
    . ines 1h claimed
    > ines 9d: Four of twelve. I'm sorry for being slow, it's a full month.

    * Rewrite the voicing page, it frightens people
    luca 38d #docs #pipes size:medium skills:voicing,docs
    The first sentence is "There is no way back". It's true, but it could be the second sentence.
    . ines 20d claimed

    * Sort the photographs of two years
    mei 50d #photography size:large skills:photography
    2,300 of them, four of which are of thumbs. We want about a hundred: faces, hands, organs in
    odd places.
    . hana 9d claimed

    * Roller crashes when a tune has no name
    salma 13d #firmware size:small skills:firmware priority:high
    Steps: punch a tune, give it no name, choose "list". It restarts. It shouldn't.
    . salma 8h claimed
    . salma 1d review
    > salma 4h: Mended, with a test. It says "tune without a name" now. Waiting for somebody to
    look.

    * Build weekend: who sleeps where
    mbali 17d #events size:small skills:events due:9d
    Fourteen people, six sofas, one hall with good heating. I have the list of who snores
    (self-declared).
    . mbali 2h claimed
    . mbali 6d doing

    * Second reservoir: parts list in inches
    jolene 73d #plans size:tiny skills:docs,woodwork
    For those of us whose shops think in inches. Please don't round twice.

    * Carry the last thirty rolls over from the old forum
    noor 58d #music #paper size:large skills:paper,arranging
    They're photographs of rolls. Each takes an evening: straighten, trace, listen, find the hole
    that was a fly.
    . leila 10d claimed
    > leila 6d: Six done. Number four was full of flies.

    * Ask the makerspace what it needs back from us
    mirela 9d #community size:tiny skills:events due:5d
    Bellweather gives us the hall. What would help them? A concert? Forty people sweeping? Ask
    before we guess.

    * Pinwheel: fold notes that are too low up an octave
    diego 44d #music #firmware size:medium skills:arranging,firmware
    By itself, with a mark in the margin, so that one can see where it happened and undo it.
    """#
}
