extension Almanac {
  /// Questions that wait for a helper now: the newest first.
  static let waiting = #"""
    ? Crank turns, nothing sounds, and the little screen says W-07
    runa 5h #wind #setup stage:setup id:9d2k
    I finished gluing the bellows on Sunday and put the chest together from the kit. When I turn
    the crank I can feel the bellows working, there is a sigh from somewhere, and then Roller
    shows

        W-07 wind low (11 of 60 mm)

    and not one pipe speaks. I put my ear on everything. I think the sigh comes from the left but
    the whole thing is the left when you are leaning over it.

    How do I find out where the wind goes? I have a straw, a candle and a lot of enthusiasm.

    ? Can I paint the pipes, or do they stop being pipes?
    marisol 9h #pipes #wood stage:skills
    My carnival group wants the front row of pipes gold with green dots, like the float. Someone
    at the workshop said paint kills the tone. Is that true for all of the pipe or only for the
    mouth? I have acrylic, and a spray that smells like it could kill more than a tone.

    ? Firmware update stops at 62 % and starts over
    harper 14h #firmware #setup stage:setup priority:high
    Roller 3.4 to 3.5, over the cable, on a new Perch. It counts to 62 %, the screen blinks, and
    it is at 0 again. Three times now. I left it alone overnight and it was at 41 % in the
    morning, so I suppose it went round all night like a dog.

        roller-update: page 158 of 254 … verify failed, retrying

    Same cable works for the camera.

    ? How thick is "stiff card" in the Wrenlet plans?
    elke 17h #paper #plans #newcomers stage:setup
    The list says "stiff card, about A2, two sheets". I own card in seven thicknesses (I worked in
    a print shop) and would like to know which of the seven is "stiff". Is there a number?

    ? A bee-like buzz on the lowest three notes, only when it is cold
    teo 20h #pipes #tuning stage:skills
    It was 12 degrees in the hall this morning, which for us is winter. The three lowest pipes
    buzz for the first ten minutes and then they are angels. Something shrinks, I think, but what?
    The stoppers are cork with leather.

    ? What do you all say when people ask "is it a music box?"
    clementine 22h #playing #newcomers stage:discover
    Not technical, sorry! I was out with it for the first time and eleven people asked. I would
    like one sentence that is friendly and true and does not take until the end of the tune.

    ? Perch board warm to the touch when idle, is that normal?
    abel 1d4h #electronics #setup stage:setup
    Next to the big capacitor, after an hour doing nothing, it is about as warm as a cup of tea
    one has forgotten. The valves are not plugged in yet. I measured 190 mA, the page says 40.

    ? W-21 crank lost after I swapped in the longer handle
    teo 1d9h #firmware #wood stage:skills
    I made a longer handle out of kauri because my nephew can't reach. Since then every few turns
    the display says W-21 crank lost and the tune stops in the middle like someone forgot the
    words. With the old handle it is fine. It is only a handle?

    ? My roll drifts to the right and chews its edge
    ravi 1d12h #paper #music stage:skills
    After about a metre the paper climbs to the right side and the edge goes soft like lettuce. I
    made the roll by hand from a school band arrangement. Do I cut the paper wrong, or is the
    spool crooked?

    ? Is there an arrangement licence page? A festival asks me for one
    priya 1d17h #music #playing stage:tasks
    We are invited to play eight tunes. The organisers want a list with "rights status" for each.
    Five are traditional, two are ours, one is a film song from the seventies that everybody wants
    to hear. What do other people write?

    ? Two pipes speak when one is played (13 and 14)
    wes 2d3h #valves #wood stage:skills id:7k3m
    Whenever note 13 plays, 14 whispers along, half a tone up, like a younger brother. I swapped
    the valves, same. Swapped the pipes, same. So I suppose it's in the chest, under the leather,
    where I can't see.
    > marek 6h: Can you put a strip of tape over hole 14 under the pallet and play 13 again? If
    the whisper stays, it is not the pallet but the groove between them.
    > wes 20h: Tape on, whisper is still there. So it's the groove? How do I get to it without
    taking the whole table off?

    ? Pinwheel refuses my file: "note 29 is below the lowest pipe"
    diego 2d8h #music #firmware stage:skills
    The huayno has a bass that walks down to a low G. The Wren 26 does not have it. Is there a way
    to tell Pinwheel to fold it up an octave by itself, or do I do it note by note? There are four
    hundred of them.

    ? Battery shows full and the organ dies in the second tune
    finn 2d14h #electronics #playing stage:setup
    Busking yesterday: battery light green, full after the night, then W-52 battery sags and
    silence, in front of quite a good crowd. At home on the bench it plays for an hour. It was a
    cold day but not that cold.
    > pavel 7h: What battery is it, and how old? And do you play louder outside, with more notes
    at once than at home?
    > finn 15h: The 12 V lead one from the kit, second season. And yes! Outside I play the wedding
    march with all the doubled notes. Is that it? Can the battery be full and tired?

    ? Which oil for the crank bearing that doesn't end up in the paper?
    hugo 3d2h #wood #paper stage:skills
    I oiled it with what I use on the kayak trolley. It squeaks no more, but my waltz has brown
    spots now and the reader misreads the spots as notes. Quite modern.

    ? The reed stop I bought has no name on it, can anyone tell what it is?
    olive 3d10h #reeds #tuning stage:help
    Brass reeds in a wooden rail, twelve of them, found in a box marked "foghorn parts?" at a
    jumble sale. They are not foghorn parts. They speak if I suck but not if I blow. I'd like to
    use them and not ruin them.
    . mirela 8h asked lindiwe

    ? How do I get two Wrens to keep time with each other?
    siobhan 4d3h #firmware #music stage:skills
    Finn and I would like to play a reel in two parts, one organ on each side of the street. We
    start together, and by the second part we are two separate festivals. Has anybody coupled two
    cranks, or is it easier to teach Finn?

    ? My valves click louder than the quiet pipes
    tomoko 4d20h #valves stage:skills
    I built for a small room with paper walls. The valves sound like someone typing a letter
    beside the organ. I have tried felt 1 mm under the anchor; then notes come late. Is there
    something between loud and late?
    > yusuf 18h: Which valves are they, the round ones or the long ones with the spring outside?
    > tomoko 9h: The round ones from the second kit. Is the long kind quieter, and does it fit the
    same holes?

    ? Does anybody have the drawing of the folding stand? The link is empty
    joaquin 5d6h #plans #docs stage:setup id:3fs8
    The page "Carrying it home" links to a drawing of the stand that folds under the case. The
    link goes nowhere. I need it before the ferry festival; my back asks too.

    ? W-33 roll unreadable, but only the second half
    leila 6d2h #paper #firmware stage:skills
    Same paper, same day, same punch. First half plays well, then W-33 at exactly the place where
    I changed from the old punch file to the new one. Is it my holes or the reader?
    . ana 1d asked kaito,tomoko

    ? Kids' workshop in two weeks: what can ten-year-olds do without glue burns?
    aroha 7d4h #teaching #newcomers stage:tasks
    Sixteen children, two hours, hot glue, one of me. Which steps of the Wrenlet can they do
    alone, and which should I do the night before?

    ? Replacing goat leather: anything vegan that lasts more than a year?
    nadia 8d10h #wind #leather stage:skills
    I tried rubberised cotton from a raincoat. It's silent and holds wind beautifully, but the
    folds have gone white and I think they will crack. Before I cut up another coat I'd like to
    know what others use.
    > tariq 20h: What weight is the cotton, and is the rubber on both sides? It is the glue side
    that cracks first with us.
    > nadia 1d: One side only, glued with the rubber to the wood. 180 g I think? Would two-sided
    fold better or just stiffer?

    ? Tuning sheet: do I tune it warm, cold, or in the case?
    kirra 9d3h #tuning stage:skills
    Every time I close the lid everything goes a hair flat. So do I tune with the lid closed
    through the little door, or tune sharp and hope?

    ? Is the Wren allowed on a train? Mine is 61 cm and the rule says 60
    chiara 11d5h #transport #playing stage:help
    The conductor measured it. With a tape measure. He owned a tape measure. Has anybody a case
    that is one centimetre shorter?

    ? Old Perch revision B: does it run Roller 3 at all?
    ben 13d2h #firmware #electronics stage:setup
    The school was given three boards marked "Perch rev. B" and no paper. They light up. Before I
    let the pupils at them: is it worth it, or do we hang them on the wall?
    """#
}
