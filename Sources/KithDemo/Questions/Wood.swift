extension Almanac {
  /// Cases, cranks and carts.
  static let woodQuestions = #"""
    % wood | setup | sam,jolene,greta,joaquin,hugo,rafael,luca | the case | hands | Which wood is
      it? => Poplar from the yard. => Birch ply, 12 mm. => A drawer. It was my aunt's. | How long
      has it been indoors? => Since Friday. => All winter, behind the sofa. | Do you have a plane?
      => A small one, blunt. => Only sandpaper and time.
    Dovetails or screws? | I'd like it to be nice but I'd also like it to be finished. | Screws
      and glue, from inside, where nobody looks. Put the dovetails into the drawer for rolls,
      where people do look.
    My case isn't square | One diagonal is 4 mm longer. | Pull it with a rope and a stick across
      the long one while the glue's wet. When it's dry already: plane the lid to match and call it
      style.
    How do I drill 26 holes in a straight line? | My first line looks like a river. | Clamp a
      batten and run the drill's block along it; mark all the centres with a knife first, not a
      pencil.
    Crank hole is too big now | I drilled, and then I drilled better. | A bush: glue in a beech
      disc, drill again. It'll be stronger than the first would have been.
    What finish can small children lick? | They do. | Shellac, or raw linseed oil after a month.
      They've tried everything else as well, says our nursery.
    Wheels squeak on cobblestones | You hear me before the organ. | Leather washers instead of
      steel ones, and wax. Then the organ may arrive first.
    How heavy is too heavy? | I'm at 19 kg. | What you can carry up one flight without stopping.
      For most of us 15. Take the battery out and carry that in the other hand.
    Screws come loose from all the turning | On the crank side. | Don't use bigger ones; put a
      drop of shellac on each. They hold and still come out.
    Handle turns in my hand and makes blisters | After the third waltz. | It ought to turn on its
      rod and not in your hand: the grip has to be loose, with a washer at the end. Wax inside.
    A knot fell out of the front | There's now a window. | Make it the place for the sound to come
      out of. Round it with a file, and everybody will think it's meant.
    Which saw if I can buy only one? | I live on the fourth floor. | A Japanese pull saw with fine
      teeth. It's quiet, and your neighbours needn't know.
    How do I bend a thin board? | For the rounded front. | Kettle, towel, and a form made of a
      bucket. Wet the outside, heat the inside, slowly. Keep it on the bucket for two days.
    Lid won't stay open | It closes on the tune. | A cord with a knot and a small hook. Hinges
      with a brake exist, they cost as much as four pipes.
    Where do I put the battery so it doesn't tip? | It fell forward once, and bowed. | Low and at
      the back, over the axle. If the case stands on your hand's breadth without wheels, it'll
      stand on them.
    Paint stays sticky | For two weeks now. | Oil paint on wax. It'll stay so. Scrape, wash with
      spirit, one coat of shellac between, then paint.
    Gluing end grain | It drinks the glue and laughs. | First coat thinned, let it drink; an hour
      later a second one, normal. Then it holds.
    The case booms at one note | It loves F. | The back board has the same note. A strip of wood
      across, glued on edge, and it'll love nothing in particular.
    % transport playing | tasks | stefan,hugo,jolene,mei,siobhan,wes | getting it there | words
    Folding cart that survives gravel | Ours gave up between two chapels. | Wheels of 20 cm, solid
      rubber, from a golf cart. Everything smaller stops at the first chapel.
    Organ on a bicycle trailer: springs? | There are tram lines. | Put it on a tyre, a wide one,
      half full. Springs bounce, a tyre only sighs.
    How do you fasten it on a boat? | It's a small ferry and a large wave. | Two straps crossing
      over the lid, none over the bellows. And take a turn with the crank when you're over: salt
      likes to sleep in valves.
    Bag from a drum shop, does it fit? | A 22 inch one. | A Wrenlet yes, with your jacket around
      it. A 20 has corners and a drum hasn't.
    What does one pay for an organ on the night train? | It's as big as a cello. | A cello's
      ticket. Say “it's an instrument” and not “it's a machine”.
    It arrived with a pipe loose | And the box was marked on all sides. | Boxes get turned over
      anyway. Put the pipes in a towel, separately, and a note for whoever opens it: thank you for
      being careful.
    Up three floors without a lift | Every Thursday, choir. | A rucksack frame, the case's narrow
      side towards your back. Stop on each floor and play four bars, people will open doors.
    """#
}
