extension Almanac {
  /// What was done: title, size, skills, who opened it, who did it, days ago, text.
  static let finishedTasks = #"""
    Cut fifty reservoir lids for the winter kits | medium | woodwork | ines | sam | 560 | 18 mm
      ply, one template, ear protection.
    Write down what W-07 means | tiny | docs | theo | oskar | 610 | One sentence and one thing to
      try.
    Find a supplier for 2 mm hinge pins | small | woodwork | erik | jolene | 640 | Any shop that
      answers letters.
    Proofread the Wren 20 plans | small | docs | erik | noor | 655 | Especially the numbers.
    Test the valve driver at 40 degrees | small | testing | farid | oskar | 668 | An oven with the
      door open is enough.
    Sort the parts box after the fair | tiny | woodwork | mirela | ines | 690 | Somebody put reeds
      with screws.
    First list of members who may be asked | tiny | events | mirela | noor | 600 | With what they
      like to be asked about.
    Draw the wind way of the Wrenlet | small | wind | ines | erik | 630 | Blue for wind, red for
      where it should not be.
    Clean the serial code | small | firmware | theo | amara | 505 | It has three ways to say
      hello.
    Second source for 10 kΩ resistors | tiny | electronics | farid | pavel | 201 | The usual shop
      is out of them.
    Measure the wind of ten organs | medium | wind,testing | ines | luca | 440 | One note and five
      notes, in millimetres.
    Make the paper table printable | tiny | paper | kaito | petra | 480 | On one side, in black.
    A box to send reeds in | small | woodwork | lindiwe | jolene | 470 | They arrived bent, twice.
    Ask the tram museum for old valves | tiny | events | yusuf | yusuf | 405 | They throw away
      what we dream of.
    Add the words of the songs where they are free | medium | arranging | noor | siobhan | 390 |
      Only where we're sure.
    Stop the display from flickering under LED lamps | small | firmware | mei | theo | 398 | It
      shows on every film.
    Photograph the ten steps of the pallet table | small | photography | ines | hana | 412 |
      Daylight, no thumbs.
    Try wool felt against synthetic | small | testing | oskar | greta | 360 | Click, wear, price.
    Rehearse the school lesson once with real children | medium | teaching | mirela | ana | 362 |
      Ours are polite. Real ones, please.
    Put dates on all drawings | tiny | plans | erik | petra | 380 | One can't tell which is newer.
    Count what a Wrenlet costs in five countries | small | docs | sam | wanjiru | 333 | Without
      tools.
    Rename the folder “misc” | tiny | docs | petra | petra | 331 | It has 211 files in it.
    Teach Roller to count turns | small | firmware | theo | nikhil | 357 | For oiling, not for
      pride.
    Short wires: ask the kit maker what happened | tiny | electronics | mei | wanjiru | 195 |
      Kindly.
    Find out whether resin varnish sweats on all valves | small | valves,testing | oskar | zainab
      | 229 | Five valves, two weeks, one rag.
    Make the case drawing fit on A3 | tiny | plans | joaquin | greta | 301 | Few people own a
      plotter.
    Greet the newcomers of the winter | tiny | teaching | mirela | siobhan | 295 | Seven people
      said hello and nobody said hello back.
    Put the coin table on the plans page | tiny | docs | oskar | ayse | 180 | With pictures of
      both sides.
    A cover for the crank hole | tiny | 3d-printing | sunniva | emil | 176 | It rains in.
    Test the update on a slow laptop | small | testing | nikhil | ben | 170 | The slower the
      better.
    Ask schools what they'd need | small | teaching | mirela | aroha | 164 | Three schools, three
      questions.
    Leather list: add what can be had in South America | tiny | leather | tariq | joaquin | 290 |
      Names of shops and what they call it.
    Check the Spanish numbers in the plans | tiny | translation | petra | rafael | 340 | Comma or
      point.
    Build a second wind gauge | small | wind | ines | hugo | 222 | A glass tube, a ruler, coloured
      water.
    Write to the festival that sent a nice letter | tiny | events | mirela | noor | 286 | They'd
      like to know what we cost. We don't.
    Repair the test organ after the flood | large | woodwork,wind | sam | sam | 268 | The chest
      has come apart at one side.
    Tune the test organ after the repair | medium | tuning | sam | olive | 259 | All twenty.
    A shelf for the Leeds workshop | small | woodwork | sam | ben | 158 | Nine organs, three of
      them small.
    Print 30 pawls for schools | small | 3d-printing | aroha | bao | 149 | The flat ones.
    Name the colours in the wiring page | tiny | accessibility | wanjiru | pavel | 143 | Not
      everybody sees red and green.
    Order leather for the spring kits | small | leather | ines | tariq | 139 | Thirty skins, thin.
    Find the buzz in the hall's loudspeaker | tiny | electronics | mbali | farid | 131 | It hums B
      flat. We tune to it.
    Write the second line for W-33 | tiny | docs | amara | kaito | 129 | What it means and what to
      try.
    Write the second line for W-21 | tiny | docs | amara | viktor | 128 | The same.
    Write the second line for W-52 | tiny | docs | amara | pavel | 127 | The same.
    Bring the sandwich rule to the schools' page | tiny | docs | aroha | priya | 98 | One line, no
      names.
    Try the braille strip in the reader for a hundred turns | small | testing | kaito | wanjiru |
      54 | It must not catch.
    Send the ten-tune box to Nakuru | tiny | events | kaito | mbali | 46 | With the comb.
    Draw a sign for the open bench | tiny | painting | ana | chiara | 110 | Something one sees
      from the street.
    Film the leak test | small | photography | sunniva | mei | 188 | Nine seconds is a good length
      for a film.
    Thank the library in Duluth | tiny | events | jolene | wes | 79 | A letter by hand.
    Look through the glossary | small | docs | petra | nadia | 70 | What's a pallet to somebody
      who drives a fork lift?
    Make a list of quiet places to practise | tiny | events | finn | siobhan | 50 | Under bridges
      counts.
    Collect what the fair in Setúbal taught us | small | docs | ines | mirela | 33 | Before we
      forget.
    Bake for the build weekend (trial run) | small | events | mbali | stefan | 25 | He asked for
      this task himself.
    Check the fire extinguisher of the hall | tiny | testing | mbali | ben | 21 | Hot glue, forty
      people.
    Glue test: fish glue | small | wind | ines | hugo | 242 | Somebody swears by it. Does it
      smell?
    Straighten the table of reels | tiny | docs | siobhan | finn | 40 | Two reels are jigs.
    Prepare three half-finished chests for teaching | medium | woodwork | sam | hugo | 203 | Stop
      where it becomes interesting.
    Make room on the server for sound | small | electronics | theo | viktor | 245 | It's full of
      silence, 4 GB of it.
    Find the owner of the blue umbrella | tiny | events | sunniva | sunniva | 171 | It has been at
      three open benches.
    Write how to pack for an aeroplane | small | transport | stefan | siobhan | 192 | What goes
      beside, what goes on top.
    Rewrite the first mail that new members get | small | docs | mirela | ana | 287 | Short, and
      from a person.
    Check that every picture has a description | medium | accessibility | wanjiru | nadia | 62 |
      About four hundred.
    Second reservoir: build one and say what's missing in the drawing | large | wind,woodwork |
      ines | hugo | 214 | And what's too much.
    Ask members what they are proud of | tiny | events | mirela | mbali | 122 | For the open
      bench.
    Draw the W numbers as a poster | small | painting | oskar | chiara | 105 | For workshops, from
      five metres away.
    Practise saying no for Inês | tiny | teaching | mirela | greta | 116 | She asked for it
      herself, which is half of it.
    Calibrate the sound level meters we lend | tiny | testing | noor | marek | 91 | All three say
      something else.
    Write down how goat.tun was made | small | tuning,docs | dmitri | lindiwe | 385 | So that
      others can move their goat.
    Replace the broken example tune | tiny | arranging | nikhil | leila | 210 | It ends in the
      middle.
    Add the Samoan recording to the page | tiny | docs | teo | petra | 29 | It's wonderful, one
      hears the sea.
    Look after the mail while Mirela is away | small | events | mirela | ana | 150 | Ten days.
    Try rapeseed glue on card bellows | small | paper,testing | greta | tomoko | 119 | It's said
      to bend.
    Note what the fair's visitors asked most | tiny | events | mei | marisol | 36 | By making a
      stroke for each.
    Build a frame for Erik's sixteen pencil drawings | medium | woodwork | greta | rafael | 206 |
      They did stay in pencil for a while.
    """#
}
