extension Almanac {
  /// Questions that found their answer, as those who were there told it.
  static let talkedThrough = #"""
    ? Hello, I have never built anything, is this the right place?
    ana 432d #newcomers stage:discover
    I teach music to small children in Curitiba and on Saturday a man at the market turned a crank
    and eleven children stopped fighting. I want one. I have never held a saw. Is there a version
    of this for people like me, or should I make friends with a carpenter first?
    > sam 4h: It is exactly the right place. Start with a Wrenlet: thirteen notes, card and glue,
    one knife, no saw. It will be crooked and it will play.
    > ana 16h: How crooked may it be?
    + sam 9h: Mine leans like a pub. The rule: nothing may leak, everything else may lean. Post a
    picture when the bellows are folded, before you glue the last edge, and somebody will look at
    it with you.
    > ana 9d: It plays!! It leans to the LEFT. The children have named it Seu Torto. Thank you,
    thank you.

    ? My Wrenlet wheezes more than it sings
    ana 420d #wind #newcomers stage:setup
    Seu Torto is brave but out of breath. Where does a beginner look first?
    > erik 7h: Incense stick, dark room, slow crank. Go round the edges. Where the smoke jumps,
    there it breathes.
    + erik 20m: And the corner where the bellows fold meets the board is always the first. It was
    mine too, forty years ago, on something bigger.
    > ana 1d: It was the corner. I have a house that smells of church and an organ that holds its
    breath for nine seconds.

    ? Children keep cranking backwards, does that break it?
    ana 377d #playing #wood stage:tasks
    They have a theory that the tune will come out backwards.
    > oskar 5h: It won't break; there is a one-way clutch on the 20 and on the Wrenlet the paper
    simply bunches up. Put a strip of felt behind the drum and the bunching stops.
    + oskar 1h: Here is what we did in the school in Gdynia: a small wooden pawl, 4 mm ply, one
    screw. Then backwards just clicks, and the clicking is so good that they leave the tune alone.
    > ana 2d: They now play the clicker. As an instrument. I regret nothing.

    ? Which note is number 1, the lowest or the one on the left?
    ana 356d #docs #pipes stage:setup
    The table counts from the low end, the drawing counts from the left, and on my organ the
    lowest pipe is on the right.
    > ines 6h: Note numbers go by pitch, 1 is the lowest. Places go from left to right. They are
    the same only on the Wrenlet. You are not the first to fall in there.
    + theo 5h: I've changed the drawing to say "place", and Roller prints both now: `note 1, place
    14`.
    > ana 19h: From a question to a drawing in a day. What is this place?

    ? Where do I find 18 mm poplar that isn't bent?
    joaquin 307d #wood stage:setup
    Everything the yard here sells is bent like a smile.
    > jolene 9h: Buy it thicker and let it lie in your room for a month, with sticks between. Then
    plane. Wood that bends on your floor doesn't bend in your organ.
    > joaquin 1d: A month?!
    + greta 8h: A month, yes. Or take 18 mm birch ply for the chest, that's what most of us did on
    the first one and don't say aloud. Poplar only for the pallets and the pipe fronts.
    > joaquin 3d: Ply it is. I won't say it aloud.

    ? How tight should pallet springs be?
    marek 121d #valves stage:skills
    Some of mine snap and some of them dream.
    > oskar 3h: Lay a coin on the pallet's end. A spring that just lifts 9 grams closes well and
    still opens at 50 mm wind.
    + oskar 40m: In coins: two of the small ones with the tree on them, or one with the eagle. I
    made a table of the coins people here have in their pockets.
    > marek 1d: One eagle each, and they all fall shut together like a choir sitting down.

    ? W-12 valve 9 stays open, but it is closed when I look
    zainab 232d #valves #electronics stage:skills
    Roller says

        W-12 valve 9 stays open (0.31 A, 4 s)

    I open the lid, and valve 9 is shut as a valve can be.
    > oskar 4h: Roller can't see the valve, it sees the current. 0.31 A for four seconds means
    that the coil is on. Pull plug 9 and turn once: does the error go to "valve 9 missing"?
    > zainab 12h: Yes, "missing". So the coil was on and the valve was shut?
    + oskar 5h: Then the anchor is stuck shut with resin: coil pulls, nothing moves. Clean the
    anchor with spirit and a rag, never oil. It is the second week of a new valve, when the
    varnish sweats.
    > zainab 1d: A brown ring of varnish, as you said. It was so nice to be told what the number
    means.

    ? Can I use servo motors instead of solenoids?
    emil 255d #valves #electronics stage:skills
    I have a drawer with forty little servos and would like to love them.
    > yusuf 8h: They are slow (about 80 ms) and they sing while they hold. For bass notes fine,
    for a reel no.
    + oskar 6h: A middle way: servos for the stops, that is for what switches twice in a tune, and
    solenoids for notes. Roller has had `stop` outputs since 3.1. You can keep twelve of your
    forty.
    > emil 3d: Nine of them are employed now. The others wait in the drawer for a percussion
    section.

    ? Perch gets W-40 as soon as the lid is closed
    viktor 250d #electronics stage:skills
    Lid open: plays. Lid closed: W-40 perch silent. Open: plays. I have begun to take it
    personally.
    > farid 6h: What moves when the lid closes? The ribbon. Have a look whether the lid's edge
    presses on the ribbon's fold, right at the plug.
    > viktor 15h: There is a bright line across the ribbon exactly where the lid comes down. Is
    the ribbon dead?
    + farid 8h: Cut it behind the line, crimp a new plug on, and lead it through the slot and not
    over the edge. A strip of felt on the lid and you'll never see W-40 again from this.
    > viktor 1d: Ten minutes with a vice instead of a crimp tool. The lid and I speak again.

    ? Does anyone have a gentle way to remove a stuck stopper?
    olive 316d #pipes #tuning stage:skills
    Third pipe, stopper won't move, handle came off in my hand.
    > luca 9h: Warm, don't pull. A hair dryer along the wood for two minutes, then a corkscrew
    into the old handle's hole and turn before you draw.
    + ines 3h: As Luca says, and then rub the leather with a soft pencil, not with grease.
    Graphite stays where you put it.
    > olive 1d: Came out with a pop like a very small champagne. Pencil it is.

    ? How do I photograph an organ so that people see it moves?
    hana 431d #docs stage:tasks
    Mine look like furniture.
    + mei 40d: A slow exposure with somebody turning, half a second, the case on something heavy.
    The crank becomes a ghost and everything else is sharp.
    > hana 2d: It has a ghost now! It's on the front page if nobody minds.

    ? Roller 3 on a bench without any organ?
    nikhil 377d #firmware stage:setup
    I'd like to work on the firmware and I own no wood at all.
    > theo 5h: There is a simulator, and it is well hidden: `make bench` in the Roller folder
    gives you 26 letters that light up instead of pipes.
    + theo 1h: I've just put that on the first page of the readme, where it should have been for a
    year.
    > nikhil 20h: I have an organ made of letters! First patch is coming.

    ? Is there a reason for 26 notes?
    nikhil 360d #music stage:discover
    Not 25, not 27?
    > noor 8h: Street organs came with 20, 26, 31 … each with the keys that the tunes of their
    town needed. 26 gets you three major keys and one sad one.
    + erik 4h: And 26 pipes of this width fill a 60 cm case to the last finger. The honest reason
    is my car.
    > nikhil 9h: History is the size of Erik's car. Good to know.

    ? Soldering: joints look like grey popcorn
    wanjiru 341d #electronics #soldering stage:skills
    I can take a phone apart but the valve board looks like I sneezed on it.
    > pavel 1d: Popcorn is cold or tired solder. Which wire and how hot?
    > wanjiru 10h: The thick roll from the market, and the iron says "hot".
    + farid 7h: Thin solder with flux inside, 0.7 mm, 330 degrees, count to three with the iron on
    the pad *before* you bring the wire. The market roll is for roofs.
    > wanjiru 2d: Shiny like fish. I've thrown the roof roll on the roof.

    ? Which of these two tunings is "right" for dance tunes?
    dmitri 402d #tuning #music stage:skills
    Equal sounds like a ringtone to me; the old tables sound wonderful in G and like a goat in E
    flat.
    > noor 6h: Nobody dances in E flat. Take the old table.
    + lindiwe 10h: Tune so that the keys you really play are sweet and the goat lives where you
    never go. I've put up my table with the goat moved to C sharp. It's called goat.tun, you will
    find it.
    > dmitri 2d: goat.tun is magnificent. I went to look for the goat and he's far, far away.

    ? Reeds go sharp after an hour of playing
    mbali 211d #reeds #tuning stage:skills
    The organ begins in tune and climbs.
    > olive 7h: Warm brass should go flat, not sharp? I'm lost too.
    + lindiwe 6h: The reed goes flat a little and the *pipes* go sharp a lot, because the air
    inside gets warm. You hear the sum. Tune the reeds after twenty minutes of playing, never
    first thing, and leave the pipes alone.
    > mbali 3d: Twenty minutes first, then tuned. An hour later still together.

    ? How do I voice a reed that is too loud for a living room?
    olive 148d #reeds #voicing stage:skills
    It is very proud.
    + lindiwe 14h: A hair of shellac on the tip makes it slower, a finger's width of felt in front
    of the slot makes it softer. Felt first, because you can take felt away. Send me a recording
    and I'll tell you which of the two it wants.
    > olive 1d: Felt. The cat is back in the room.

    ? Can reeds be cut by hand, without Lindiwe's machine?
    luca 94d #reeds #voicing stage:skills
    Asking for a friend who is on another continent from the machine.
    > lindiwe 9h: They can, the way my teacher did it. It's slow and I have never written it down.
    > luca 8h: Would you tell it to me and I write it down?
    + lindiwe 1d: One Sunday, on a call. Bring brass sheet 0.3 mm, a scraper, and no plans for the
    evening. For now: file towards the tip to raise, towards the root to lower, and stop before
    you think you should.
    > luca 9d: We did two reeds on Sunday. They sound like ducks. *Tuned* ducks.

    ? What goes first: valve test or wind test?
    yusuf 418d #setup #valves #wind stage:setup
    The page says valves first, Inês says wind first.
    + ines 5h: Wind first. A valve that leaks shows as wind that falls, and you'll look for it in
    the wrong room. I wrote the page when I was more in love with valves.
    > yusuf 3h: Changed the page. First time I correct an author with her own words.

    ? A child put a sandwich in the bellows, how bad is it?
    aroha 171d #wind #playing stage:help
    Cheese. It was meant kindly.
    > tariq 4h: How far in?
    > aroha 2h: All of it. He has long arms.
    + sunniva 5h: Open the bottom board, not the fold: eight screws, then you see everything.
    Vacuum, then dry, then a night open. Cheese doesn't hurt leather, but mice who come for cheese
    do.
    > aroha 1d: Sandwich recovered, organ well, child forgiven. He is the crank captain now, so
    that his hands are busy.

    ? What to say to a neighbour who hates waltzes?
    noor 280d #playing stage:appreciated
    He says "not that again" through the wall. It is a thin wall.
    > siobhan 7h: Ask him what he'd like instead.
    > noor 1d: Polkas, it turns out.
    + siobhan 5h: Then Tuesday is polka day, and the other days he has no case. It has worked with
    my own mother since spring.
    > noor 6d: He brought a chair out on Tuesday.

    ? Roller says "3 of 26 asleep", is that an error?
    amara 498d #firmware stage:setup
    No W number, just that.
    + theo 6h: Not an error: three valves have not been used in a hundred turns, so Roller moves
    them once to keep them from sticking. I should have called it "stretching".
    > amara 4h: Please call it stretching. May I change it?
    > theo 2h: You may. Then you'll have your first patch in.

    ? Weatherproof case: varnish, wax, or give up and use a tarp?
    sunniva 178d #wood #weatherproofing stage:skills
    It rains here on 240 days of the year. I'm not going to play on the other 125 only.
    > jolene 9h: Spar varnish outside, nothing inside. Wood must breathe on one side.
    + hugo 10h: And a skirt! Kayakers have one. A cloth with an elastic edge from the lid down to
    the wheels, with two holes for the sound. Pattern attached to my notes.
    > sunniva 6d: Four coats and a skirt. I played in rain that made the tourists leave. The organ
    stayed.
    """#
}
