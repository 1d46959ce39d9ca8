extension Almanac {
  /// Longer talks: those where it took several people, or several tries.
  static let talkedThroughLonger = #"""
    ? Random notes at night, nobody is cranking
    pavel 209d #electronics #firmware stage:help
    At two in the morning my organ played one note. At half past two another. My wife has views.
    > farid 7h: Is the main switch off, or only Roller's menu?
    > pavel 2h: Only the menu.
    > nikhil 9h: Then Perch is awake. Is something near it that switches at night? A fridge, a
    heating pump?
    > pavel 1d: The boiler, on the other side of the wall. It starts at night when power is cheap.
    > amara 8h: That fits: the crank wire is an antenna of 60 cm, and a boiler pump that starts
    looks like one tooth of the crank. One tooth is one valve stretch.
    + farid 5h: 10 kΩ from the crank line to ground, at the plug, and twist the wire. And use the
    main switch at night, dear Pavlo.
    > pavel 2d: Silence. My wife thanks the community and would like her views noted.

    ? Two of five kits have short wires, what now?
    mei 198d #electronics #kits stage:setup
    We unpacked for Saturday's workshop: two kits have 20 cm wires where the others have 45. The
    workshop is on Saturday. Today is Thursday.
    > wanjiru 3h: I'd extend with what you have: bell wire is fine for valves. Colours?
    > mei 1h: Bell wire we have in brown and in brown.
    > oskar 2h: Brown and brown is fine, a valve doesn't mind which way round it is. Only Perch's
    own plug does.
    + oskar 40m: If you solder tonight: 25 cm pieces, shrink tube, and mark one end with a pen. 52
    joints take about two hours with two people and one pizza. I did the same for Gdynia.
    > mei 2d: Three people, one and a half hours, two pizzas. All five organs played on Saturday!

    ? Wren 26 in 3-D print only: did anybody finish one?
    bao 512d #3d-printing #pipes stage:discover
    I mean everything, also the bellows.
    > erik 8h: I have seen three begin and none end. Bellows tear at the folds after a thousand
    turns.
    > emil 238d: I can add a fourth that didn't end. The chest is fine, though, and saves a week.
    > jonas 104d: Flexible filament, 0.8 mm, folds rounded and not sharp: mine has 4,000 turns
    now. It is slow to print and ugly as a boot.
    + bao 1d: Jónas's boot works! Ours has done 2,500 turns in the night market. I've put the file
    up. So: printed chest yes, printed pipes above note 8 yes, printed bellows yes if you are fond
    of boots.

    ? Should we answer questions in people's own languages?
    petra 322d #translation #community stage:help
    I got a question by mail in Czech because somebody was shy in English.
    > mirela 6h: I'd love that. How would the others read it?
    > ayse 5h: Answer in the language it was asked in, and put two lines in English below. I can
    do Turkish, slowly German, and cat.
    > leila 60d: French from me.
    > petra 1d: Then I'd make a list of who reads what, on the welcome page.
    + ayse 9h: List is up: eleven languages so far, with a name next to each. It took forty
    minutes and then three evenings of people adding themselves.
    > petra 4h: Eleven! And the shy person has asked a second question, in public.

    ? Which paper does not stretch when it rains?
    kaito 590d #paper stage:skills
    I tried five. I write down here what I find, and ask for the sixth.
    > noor 8h: The old rolls were oiled. Have you tried oiling?
    > kaito 2d: Oiled is steady, but the reader's lamp goes through it, and everything becomes a
    hole.
    > erik 1d: Make the reader less bright?
    + kaito 9d: Map paper. It is made for rain and does not stretch; 120 g, and the punch goes
    through it well. I measured 0.1 mm in one metre between a dry and a wet day. The table is on
    the paper page.
    > noor 11h: A table! With nine papers! Thank you, Kaito. Quietly.

    ? How do I fold the bellows so that both sides have the same rhythm?
    tomoko 139d #wind #paper stage:skills
    Left side folds early. I've made it three times, each a bit better, none good.
    + kaito 10h: Score the card from both sides: valleys on the front, mountains on the back. Fold
    all valleys first. Then it can only fold in one way. I made a sheet with numbers on the folds.
    > tomoko 1d: It folds like a letter that wants to be folded. The numbers are lovely.
    > chiara 5h: I painted the mountains one colour and the valleys another before folding. It's
    for children, and I kept it.
    > greta 6h: I've taught this from a drawing for years and never got it across. Your sheet is
    going on our wall.

    ? Is there a way to thank people without making them blush?
    tomoko 132d #community stage:appreciated
    Somebody helped me a lot and doesn't like being on the page.
    > mirela 4h: There is: quiet thanks are seen only by who gets them. Shall I show you how?
    + mirela 1h: And thank you for thinking of it. Not everybody wants a parade. Some want a note
    under the door.
    > tomoko 5h: A note under the door. I've done it.

    ? How many people does it take to tune 26 pipes in one evening?
    dmitri 265d #tuning #events stage:tasks
    Asking before the village finds out.
    > olive 5h: Two: one who turns, and one who listens.
    > luca 9h: Three: somebody must make soup.
    > lindiwe 7h: One, in four evenings. Ears get tired after six pipes and then you tune the
    tiredness.
    + olive 1d: I tried with four friends: after pipe 9 we disagreed about everything. Lindiwe is
    right. But the soup was good.
    > dmitri 2d: We did six pipes and the soup. Next week six more.

    ? Crank sensor: magnet or light?
    viktor 272d #electronics #firmware stage:skills
    Magnet costs more, light gets dusty.
    > theo 6h: Light was the first. It got dusty. Magnet.
    > salma 150d: For what it's worth I read both with the simulator: the magnet has a hitch at
    one point per turn if the two halves aren't in line.
    + nikhil 5h: Turn it slowly with `scope crank`. If the picture has a tooth missing, turn the
    magnet by a quarter. Both work; the magnet is fixed in a minute and dust comes back.
    > viktor 9h: A missing tooth, a quarter turn, a whole crank.

    ? We want to lend our organ to a school, what should the paper say?
    jolene 233d #playing #community stage:tasks
    Lending to friends is easy. Lending to a school needs a paper, says the school.
    > sam 9h: Ours in Leeds has four lines: what it is, how long, who carries it, who pays for
    what. No more, or nobody reads it.
    > mirela 7h: May we have it on the page? I get asked every month.
    + sam 2d: It's there, with a fifth line that the school insisted on: no food near the bellows.
    I believe Aroha knows why.
    > aroha 1d: I know nothing about any sandwich.

    ? Is it normal that I cried
    kirra 236d #playing stage:appreciated
    First tune all the way through, in my uncle's shed, at night. He built half of it before he
    died. It's only Waltzing-something, with two wrong notes. Sorry, this isn't a question.
    > lindiwe 3h: It is a very good question, and the answer is yes.
    > mirela 5h: Yes. Would you tell us about him one day?
    + ana 2h: Yes. Everybody here has one. Mine was about a leaning box called Seu Torto. Keep the
    two wrong notes for a while.
    > kirra 2d: I kept them. I'll bring him to the next open bench, in a picture.

    ? My organ is too quiet for the square and too loud for the flat
    chiara 158d #voicing #pipes stage:skills
    Is there a size between?
    > ines 7h: Pipes have one loudness, cases have two. Open the back for the square, close it for
    the flat.
    > luca 3h: And a felt curtain inside the lid, on a stick, that you can let down.
    + luca 1d: I measured, with Chiara holding the phone: back closed and curtain down is half as
    loud as back open. For the square turn your back to a wall. The wall is free.
    > chiara 2d: The wall is free! I've found a whole street of them.

    ? Does the roll reader see pencil marks?
    ilse 299d #paper stage:skills
    I draw my arrangements before I punch them.
    > kaito 7h: Soft pencil, yes, a little: B and softer are black for the lamp. H is not.
    + tomoko 160d: Blue pencil is invisible for it. I tried nine pencils, it was a good evening.
    > ilse 1d: All blue from now on. Nine pencils!

    ? How do you get a Wren through an airport?
    siobhan 203d #transport #playing stage:tasks
    They X-rayed it twice and then asked me to play it.
    > stefan 9h: Take the reservoir spring out and pack it beside. The spring is what looks like
    something else.
    > mei 8h: I print the one page "What is this?" with pictures and put it on top, in the
    language of the airport.
    + stefan 1d: I made that page in nine languages with Ayşe and Leïla. One side what it is,
    other side: please do not turn the crank.
    > siobhan 12d: Nobody X-rayed it twice. Two people asked me to play it.

    ? How do I keep the tempo when I am nervous?
    finn 44d #playing stage:skills
    Whole street heard me play a jig at the speed of a fire.
    > siobhan 2h: Breathe out on the first beat of every second bar. You can't race while you
    breathe out.
    + diego 9h: Put a mark on the wheel and watch the mark, not the people. When the mark is calm,
    you are calm.
    > nadia 1d: I count in Ukrainian. Nobody can count in Ukrainian in a hurry.
    > finn 2d: Chalk mark, breathing, and a smaller street. It was a jig again.

    ? Could a deaf visitor feel the music?
    wanjiru 88d #playing #accessibility stage:help
    A boy in our repair café put his hands on the case and wouldn't leave. He is deaf. I'd love to
    give him more than the case.
    > luca 6h: Longest pipe out of the chest, on a short hose, so that he can hold it.
    > amara 4h: Roller can light a lamp for each note, too; the simulator's letters on a strip.
    + aroha 1d: A balloon! Let him hold a balloon in front of the low pipes. We do this with our
    choir. You feel every note, and it is a balloon.
    > wanjiru 4d: He held the balloon for forty minutes and then he cranked, and his sister held
    the balloon.

    ? Pipe 3 sounds an octave too high
    luca 462d #pipes #voicing stage:skills
    It jumps up as soon as the wind is over 50.
    > erik 4h: Overblown. Mouth too low, or wind too strong for its cut-up.
    + ines 5h: Raise the upper lip by half a millimetre, with a file, in four strokes. After every
    stroke blow. There is no way back, so do fewer than you want.
    > luca 1d: Three strokes. It came down like a lift, to the floor where it lives.
    . luca 8h thanked ines,erik: Three strokes, and a sentence I have used for everything since:
    there is no way back, so do fewer than you want.

    ? What is the slowest you may crank before it forgets the tune?
    joaquin 260d #firmware #playing stage:skills
    For a lullaby.
    > theo 10h: 20 turns a minute, then Roller thinks that you have stopped. `patience 5` lets you
    go down to 8.
    + theo 15m: I hadn't thought of lullabies. `patience` is 5 from the next version on.
    > joaquin 6d: She sleeps. I play on, for the ferry men.
    """#
}
