extension Almanac {
  /// Pipes and reeds, and how they are brought into tune.
  static let pipeQuestions = #"""
    % pipes voicing | skills | ines,luca,olive,bao,erik | the pipes | hands | Does it speak when
      you blow it by mouth? => Yes, beautifully, which makes it worse. => A little, with a lot of
      air. => Yes, but an octave up. | Wood, card or print? => Wood, poplar, my first twelve. =>
      Printed, by a friend who prints everything. => Card, with three coats of shellac. | Is it
      only this one? => Only this one, its neighbours are angels. => This one, and on damp days
      the next one too.
    Pipe 1 takes a second to speak | By then the tune is somewhere else. | Nick the edge of the
      block: five small notches with a file, slanting. It'll start like a well-bred horse.
    Wooden pipe whistles on its own harmonic | A fine flute, but I'd wanted a bass. | Mouth too
      low for that wind. A strip of card across the lower third of the mouth shows you whether it
      helps, before you cut anything.
    Two of my pipes are the same pitch | I've counted and measured, they're twins. | Then one
      stopper sits too deep. Look at the table, not at the pipe next to it. It happens when one
      copies.
    Can pipes be made from cardboard tubes? | We eat a lot of kitchen paper. | Above note 9, yes;
      soak them in shellac first. We've a school with twenty of them, sponsored by breakfast.
    The mouth of the pipe has a splinter | It sounds like a man with a cold. | Sharp chisel, along
      the grain, away from the mouth. Then a bit of candle wax rubbed in. Don't sand, it rounds
      the edge.
    How deep is the windway? | Drawing: 0.4. My eyes: no. | The thickness of a good visiting card.
      Put one in, close the front, pull it out. You've made 0.4 without eyes.
    Stopper sinks while playing | By the third tune it's a semitone lower. | Leather too thin or
      too dry. A strip of paper under the leather, and a pencil for grease.
    Pipes that are printed sound like plastic | They are plastic, I know. | It's the inside: the
      layers make it rough. Two coats of wood varnish poured through, and the roundness comes.
    Loud pipe between quiet ones | Number 11 thinks that it's a soloist. | Close its foot hole a
      little with a ring of paper. If it goes flat from that, open the stopper by a hair.
    Do I need a different wood for big pipes? | I have poplar, pine, and a bed. | Pine for the big
      ones is fine if the grain is straight. The bed depends on the bed.
    My pipes go off when I carry the case | Every trip one of them is new. | The stopper handles
      touch the lid. Cut them, or cut the lid. We cut the lid.
    Which glue holds a mouth edge? | It comes off whenever I look at it. | Hide glue, warmed wood,
      thirty seconds of pressing with a finger. White glue creeps at edges, and an edge is all it
      is.
    Can I shorten a pipe that's too low? | By sawing, I mean. | If it's stopped, don't saw: push
      the stopper. If it's open, cut half of what you think and listen. You can't saw it longer.
    Mitred pipe: does the corner matter? | It has to go round the battery. | No, as long as the
      way is the same length in the middle of the tube. Round off nothing inside, the corner does
      no harm.
    Toothpick in the foot of a pipe, what for? | I bought it used and one pipe has a toothpick. |
      Somebody made it softer in the cheapest way. Leave it if you like how it sounds; it's a
      traditional method in at least one family.
    % reeds tuning | skills | lindiwe,olive | the reeds | hands | Can you send me ten seconds of
      it? => Sent. The bird in it is not mine. => Yes, the second half is the reed, the first is
      me. | Has anybody filed on it before you? => Yes, somebody with more courage than patience.
      => I don't think so, it's still bright.
    Reed rattles at full wind | Quiet it's sweet. | It hits the side of its slot. Hold it to the
      light: there must be the same line of light on both sides. Nudge, don't bend.
    A reed doesn't come back after soft passages | It falls asleep. | Its tip lies too close. Lift
      it by the thickness of a cigarette paper. If you've no such paper, so much the better for
      you: a hair.
    Do reeds break in? | Mine was 4 cents lower after a week. | Yes, in the first ten hours. Tune
      it once roughly, play it for ten hours, tune it once properly.
    Green spots on brass reeds | Like little lichens. | Damp. Vinegar on a cotton bud, then water,
      then dry with warm air, and tune again. And a bag of rice in the case for a week.
    How do you tune a reed without seeing it? | It's inside, behind the board. | You learn where
      it is with a feeler of paper; scratch, listen, scratch. Twelve reeds take me a day. The
      second twelve took half a day.
    What's the difference between free and beating reeds? | In words for children. | A free reed
      swings through a door, a beating reed knocks at it. Ours swing.
    Can broken reeds be soldered? | It's a clean crack at the root. | It will hold and sound like
      a spoon. Make a new one. I can send a blank, if you tell me the width.
    % tuning | skills | lindiwe,dmitri,olive,ana,marek | the tuning | hands | How warm was it? =>
      Sixteen degrees, in a pullover. => Twenty-two, and the sun was on it. => I didn't look. I'll
      look. | Against what did you tune? => Against the piano of the school. => Against a phone.
      => Against my neighbour, who has perfect pitch and time.
    Everything is 12 cents flat in the morning | In the afternoon it's a respectable instrument. |
      Cold air, slow sound: twelve cents are four degrees. Tune at the temperature at which you'll
      play and leave the mornings to the birds.
    In which order do I tune 26 notes? | From left to right, I thought. | From the middle: one
      octave well, then each of the others by its octave. Left to right, the mistakes add up like
      in a queue.
    My tuning app jumps between two notes | Pipe 4, always. | It hears the overtone. Put your hand
      half over the mouth: the overtone goes, the tone stays.
    How far apart may two celeste pipes be? | I'd like the waves, not the seasickness. | Two waves
      in a second at the middle, four at the top. Count them with a watch.
    Tuned in the workshop, wrong on the square | By the same amount for all. | Then it isn't
      wrong, it's cold. Nobody has perfect pitch on a square, apart from one violinist, and he'll
      tell you.
    Does the case change the tuning? | Lid shut is lower, I think. | Yes: about three cents for
      the big ones, it's the air before the mouth. Tune with the front on and reach in through the
      back.
    A note beats against itself | One pipe, one valve, and it wavers. | Then you do hear two: the
      neighbour gets a little wind. Stop the neighbour's foot with a finger. Then look at the
      groove between them.
    What is a good first interval to learn to hear? | My ears are beginners. | The fifth. When
      it's right it goes still, like a pond. Sit with one for ten minutes a day, with tea.
    """#
}
