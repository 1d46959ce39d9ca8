extension Almanac {
  /// Bellows, chests, reservoirs: what was asked, what was said of it, what helped.
  static let windQuestions = #"""
    % wind | setup | ines,erik,hugo,oskar,tariq,sunniva | the missing wind | hands | How long does
      it hold its wind when you stop cranking? => Six seconds, I counted three times. => Four. I'd
      thought that was good. => Nine with the window shut, seven with it open. => I can't get
      beyond five, and I've been generous. | Do you hear it, or is it silent? => Silent. I only
      see it. => A small sigh, on the side of the crank. => It hisses when it's cold and is silent
      when it's warm. | Is it a kit, or did you cut it yourself? => The kit, second series. => Cut
      it myself, with a saw that's older than I am. => Half and half. The good half is the kit.
    Bellows go up and don't come down | I crank, they rise to the top and stay there like a
      soufflé. | The outlet flap is glued shut, nearly everybody does that once. Lift it with a
      thin knife and wax the edge so that it won't stick again.
    Where do I put the one-way flaps? | The drawing shows two, my kit has three. | Two in the
      feeders, one between feeder and reservoir. The third one looks like a spare in the bag and
      is the one that matters.
    Leather too thick for the last fold | It folds three times and then refuses. | Skive it: shave
      the last centimetre from behind until you can see the light through. A broken piece of glass
      does it better than a knife.
    How do I find a leak that's only there when it's warm? | Cold it holds nine seconds, warm
      four. | Glue line, not leather: hide glue near the stove goes soft. Go over that seam with
      white glue, thinly, from inside.
    The reservoir lid tilts to one side | It comes up like a hatch. | One spring is stronger. Swap
      left and right: if the tilt changes sides, bend the stronger one a little; if it stays, the
      hinge is stiff.
    Is a bicycle tube good enough for hinges? | I've got eleven of them. | For the Wrenlet yes,
      inside out so that the powder is off. For the 20 no, it creeps, and in summer your hinge is
      longer than in winter.
    The chest hisses along the back board | All of it, like a kettle that has given up. | The
      board has cupped. Loosen all screws, wet the hollow side, tighten from the middle outwards
      the next day. And then a strip of thin leather, smooth side out.
    What pressure is normal for a Wrenlet? | The page says “about forty”. Forty what? |
      Millimetres of water, between two arms of a bent tube. Anything from 35 to 45 sounds good;
      over 50 the small pipes scream.
    My feeders breathe at different speeds | Left, pause, right-left, pause. | The two cranks on
      the axle aren't opposite each other. Loosen one, turn it to exactly half a turn from the
      other, and it becomes a walk again.
    Glue came through the cloth and now it's a board | I've made a very flat bellows. | Warm water
      and patience; peel it while it's soft. Next time: glue on the wood, let it get sticky, and
      only then the cloth.
    Wind gauge shows less than nothing | Minus four, which I find insulting. | Your tube is
      connected to the feeder and not the chest. You're measuring it breathing in.
    How long does bellows cloth last? | It's an organ for a school, I'd like to tell them
      something. | Eight years of daily playing if nobody folds it the other way. Write the year
      on the inside; the next person will bless you.
    The bellows squeak in the high notes | Only in the high notes, I swear. | They squeak always,
      you hear it only then. Talc between the folds, a brush, a minute.
    Can the wind be too even? | Sounds like a doorbell since I put in the big reservoir. | It can!
      A small flutter makes it a street organ. Take one spring coil off, or play outdoors, where
      the wind does it.
    Card bellows go soft after rain | Now they bow when I open them. | Shellac, two thin coats, on
      the outside only. It's what beetles make against rain.
    Smell of vinegar from the bellows | It's getting stronger. | Old tape inside: the adhesive is
      turning sour. Everything that smells has to come out, or it eats the leather.
    Which way does the grain run on leather hinges? | Two pages say two things. | Stretch it in
      your hands: the way it stretches less is along the hinge. Both pages mean that, they only
      look from different sides of the cow.
    % wind leather | skills | ines,tariq,stefan,hugo,luca,sunniva | the bellows | hands | Which
      leather or cloth is it? => The thin goat from the kit. => Sheep, from an old jacket. =>
      Cotton with rubber on one side. | Did it do that from the beginning? => No, since the
      spring. => From the first day, I only didn't mind then. => Since we moved house.
    A mouse has eaten the corner of my bellows | Just the corner, with great care. | A patch of
      thin leather, one finger wider than the hole on all sides, edges shaved to nothing, hide
      glue. And a cat, or a lid.
    Which clamp for a triangular board? | Everything I own slides off. | No clamps: a bag of sand.
      It goes wherever wood is and presses the same everywhere.
    Reservoir touches the lid when it's full | Thump, on every long rest. | It needs the relief
      valve: a string from its lid to a small flap. At the last centimetre the string opens the
      flap, and the rest is silence.
    How do I store an organ for half a year? | I'll be on a ship. | Bellows half open, springs
      off, crank a turn every month if somebody has a key. Nothing in the folds but air.
    What is the best cloth for people who can't sew? | I can hold a needle. That's all I can do
      with it. | Nobody sews it, it's glued. Cotton with rubber on one side, and an iron for the
      fold. Your needle may rest.
    Two small bellows or one large? | My case is narrow. | Two small that take turns; one large
      one leaves a hole in the tune whenever it turns round.
    My goat leather smells of goat | The tune is lovely and the audience stands far away. | Air it
      for two weeks in the shade. If it still does, rub coffee grounds in and brush them out.
      It'll smell like a café that once had a goat.
    Fold lines tear at the corner after a month | Always the same corner, on the side of the
      crank. | That corner bends twice. Glue in a diamond of thin leather where the four folds
      meet, before it tears, in all four corners.
    How tight do I screw the chest? | Last time I heard a crack. | Two fingers on the screwdriver,
      no fist. Go round three times. The leather makes it tight, the screw only holds the leather.
    Is plywood airtight? | I can blow through mine. | Across its edge you can: the inner layers
      have gaps. Seal the edges with glue thinned by half, and it holds.
    The sound trembles when I crank slowly | I like it. Is that allowed? | It's the reservoir
      running empty between two feeder strokes. If you like it, it's called expression.
    Can I use the vacuum cleaner to find leaks? | Backwards, I mean. | Yes, at the lowest step and
      with a hole in the hose so that it can't pull hard. The whistling is the leak. Hold a
      feather to it.
    Spring came off while playing | It went past my ear. | Hook ends turn outward in the old
      drawing. Turn them inward, add a drop of solder, and wear glasses.
    Do I grease the feeder axle? | Page three says yes, page five says never. | Axle yes, with
      wax; the part where leather is near, never. I'll make the two pages talk to one another.
    Bellows for someone with small arms | My niece is seven and determined. | Longer handle and
      smaller feeders: half the stroke, and she turns twice as often. She won't mind turning.
    """#
}
