extension Almanac {
  /// Valves, plugs, batteries, solder.
  static let valveQuestions = #"""
    % valves | skills | oskar,yusuf,zainab,marek,farid | the valves | hands | Does it move along
      when you swap the plugs? => It moves along. So it's the valve? => It stays where it was. =>
      I can't swap them, the wires are too short. | What does Roller say under “current”? => 0.28,
      the others 0.31. => Nothing, a line. => 0.31, the same as all of them. | Round ones or long
      ones? => Round, from the second kit. => Long, second-hand, from a tram.
    Valve hums but doesn't open | Like a fly in a glass. | Voltage is there, force isn't: the plug
      sits one pin off and gets half. Move it by one and it'll jump.
    Which way round does the diode go? | I've read the page four times, each time differently. |
      Ring towards plus. If you get it wrong, nothing breaks, it gets warm and does nothing, like
      some people.
    All valves on one side are weak | Thirteen good ones, thirteen tired ones. | That side's
      ground wire is too thin, or has one strand left. Put a second wire next to it and see them
      wake.
    W-12 on a valve I don't own | It complains about 27. I've got 26. | Your table has one line
      too many, probably an empty one at the end. `check table` shows it.
    Pallet sticks in the rain | One note goes on alone until Sunday. | The guide pin swells in its
      hole. Turn a warm drill by hand in it, two turns, and rub a pencil over the pin.
    How loud is too loud for a solenoid? | I can hear it clap. | If you hear it over the softest
      pipe, it's too loud. A dot of silicone where the anchor lands, dried for a night.
    May valves lie on their side? | It'd save four centimetres. | The round ones may, the long
      ones not: they lean on the spring and wear it through within a year.
    Valve 22 opens when 2 does | A very loyal friend. | Two wires touch in the plug, 2 and 22 lie
      next to one another in the old ribbon. Look for a whisker of wire.
    Can I clean the anchor with oil? | It'd be easier. | Please don't. Oil catches dust, dust
      makes paste, paste makes W-12. Spirit and a rag.
    Spring lost in the carpet, which one do I buy? | Number 9, and a red carpet. | Steel wire 0.3,
      nine turns round a 4 mm drill. Make three, lose two.
    How long may a note be held? | I'd like a bagpipe. | For the round valves two minutes, then
      rest them as long. Roller 2.4 and later halves the current after a second, and then it's as
      long as you like.
    Do I need flyback diodes if the board has them? | Belt and braces? | No: two aren't better
      than one, they only make the valve slower to let go.
    The new valves are faster than the old ones | The tune limps a bit. | Give each kind its own
      `lead`: old ones 38, new ones 24, and they walk together.
    What makes a valve click only at night? | It's silent all day. | You are loud all day. It's
      the stretching: Roller moves what hasn't played. `stretch off` before bed.
    One of my pallets is warped | It's open at one end by the width of a hair. | Plane it on
      sandpaper laid on a window pane, with figure eights, and glue new leather on. It's quicker
      than any other cure.
    % electronics soldering | setup | farid,pavel,oskar,wanjiru,yusuf | the wiring | hands | Which
      revision is printed on the board? => C, in the corner, very small. => D, from this year. =>
      There's a scratch where it should be. | What do you measure between plus and ground? => 12.1
      at rest and 10.9 when it plays. => 12.4, steady as a church. => I measured the wrong way
      round first: minus twelve. | Does it also happen with a single valve plugged in? => No, with
      one it's fine. => Yes, even then.
    Fuse goes when everything plays | The last chord is a real finish. | All 26 at once are 8
      amps. Set `most 12` and Roller lets no more than twelve start at the same time; nobody hears
      the two milliseconds.
    My soldering iron melts the plug | Before the solder even looks at it. | Put the plug into its
      other half while you solder: the pins stay straight, and metal takes the heat away.
    Is the red wire always plus? | In my kit it's on the left and on the right. | On the ribbon
      red marks number 1, which is ground. I know. It's printed on the poster in very large
      letters now.
    Board resets when valve 1 opens | Only that one, the big one. | It pulls the voltage down. A
      capacitor of 2200 µF right at the board, with the longer leg to plus.
    Which battery for three hours of market? | And I'd like to be able to lift it. | Lithium iron
      phosphate, 12 V, 6 Ah: 700 grams, about four hours. And a fuse as near to its plus as your
      finger.
    Can I charge while playing? | There's a socket at the church. | You can, if the charger gives
      more than you use, about 3 amps. Smaller ones begin to sing along.
    Where does the noise in the loudspeaker come from? | We record straight from the hall's box. |
      From the crank wire that lies next to the microphone's. Cross them at a right angle and
      never side by side.
    Wires break where they enter the plug | Every fourth week another. | They bend always at the
      same place. A drop of hot glue over plug and wire together, so that the bend is somewhere
      else.
    Is there a board without soldering? | My hands shake. | The kit comes with screw clamps if you
      write “clamps” under your order. It's the same board and costs one coffee more.
    The switch is warm | Nicely warm, not hot. | It's made for 2 amps and gets 4. Take one for 10
      and put the old one into the box for lamps.
    How do I test a valve without a board? | On the kitchen table. | A 9 V battery, two wires,
      half a second. It should say “tock”. “Tick” is a weak one.
    USB stops working near the crank | Only while turning. | Static from the felt belt! A strip of
      copper tape on the case and a wire to ground. It'll also stop biting your fingers.
    Lamp strip flickers on the low notes | It's pretty, but it isn't meant. | It shares its ground
      with the valves. Give it its own two wires from the battery.
    Can I use wires from an old telephone cable? | There's a kilometre of it. | For signals yes;
      for valves twist three together. And for hanging up pictures, forever.
    Multimeter shows 11.4 V, is that good? | It's the battery's own box that's called 12. | For
      lead that's empty: charge it tonight or it won't wake up again. Full is 12.7 at rest.
    """#
}
