extension Almanac {
  /// Thanks in people's own words: from, to, how long ago, what for, about what, the words.
  static let thanks = #"""
    runa | ana | 3d | thanks | | You stayed on the call until my bellows had two sides of the same
      size. I'd have thrown them into the fjord.
    clementine | leila | 4d | mentoring | | For the map of where one may play in Nantes, and for
      walking it with me.
    harper | jolene | 6d | thanks | | You answered on a Sunday, in a canoe.
    ravi | amara,nikhil | 2d | code | | Our power goes four times an evening, and the organ goes
      on from the bar where it was. My mother claps each time.
    abel | bao | 8d | design | | Your files, our printer, a chest in Addis. It holds wind!
    elke | greta | 2d | doc | | The page on wood beetles is the best thing I've read this year,
      and I've read two novels.
    marisol | hana | 20d | design | | The stencil! The whole carnival group has ferns now.
    finn | siobhan | 40d | mentoring | | I breathe out on every second bar. I've begun doing it in
      the supermarket as well.
    teo | sam | 35d | mentoring | | Sunday mornings for you, evenings for me, eleven Sundays. The
      wedding organ plays.
    nadia | pavel | 28d | mentoring | | You said “show me what you've got” and not “why did you do
      it like that”.
    wes | rafael | 50d | design | | For telling me that red is a warm brown if you wait.
    priya | aroha | 61d | content | | The forty-minute lesson works in forty minutes.
    jonas | bao | 92d | test | | You believed in the boot.
    salma | amara | 66d | mentoring | | I sent you my worst code and you sent me your first. Yours
      was worse. I'll never forget it.
    tomoko | kaito | 131d | thanks | | For nine papers, the numbers on the folds, and for never
      being in a hurry.
    greta | kaito | 140d | design | | A wall in Thun has your sheet on it. Children touch it.
    wanjiru | kaito | 48d | a11y | | A boy found his tune with his fingers, and didn't ask
      anybody. That was you.
    chiara | luca | 150d | thanks | | The wall is free!
    diego | ana | 166d | mentoring | | Two evenings about one bass line, and at the end it walked.
    sunniva | hugo | 170d | design | | Skirts for organs. It rains less now, or I notice less.
    ben | sam | 182d | mentoring | | My pupils ask when “the Leeds uncle” will call again.
    pavel | farid | 205d | question | | 10 kΩ, and peace at home.
    leila | noor | 214d | audio | | Forty rolls of fairs nobody remembers, and now we do.
    aroha | hana | 200d | mentoring | | You've been up at four for me more often than my children.
    stefan | mirela | 210d | mentoring | | I came to your class to repair a chair.
    kirra | lindiwe | 234d | moment | | “It's a very good question, and the answer is yes.” I've
      written it on the inside of the lid.
    hugo | ines | 225d | mentoring | | For the drawing of the second reservoir on the back of your
      ferry ticket.
    zainab | amara | 240d | mentoring | | You never touched my keyboard. I was furious, and then I
      could do it.
    emil | bao | 231d | review | | Eleven versions of one crank, and you looked at all of them.
    viktor | nikhil | 268d | question | | A missing tooth, a quarter turn.
    ilse | kaito | 292d | research | | You measured it so that nobody has to guess.
    mbali | lindiwe | 208d | mentoring | | For teaching me to wait twenty minutes.
    joaquin | theo | 250d | code | | She sleeps.
    olive | lindiwe | 144d | mentoring | | For asking to hear it before saying anything.
    olive | luca,ines | 312d | thanks | | Pop!
    wanjiru | farid | 338d | question | | Shiny like fish.
    tariq | ines | 330d | review | | You cut up your own glove to see whether I was right.
    greta | mirela | 320d | thanks | | You asked how I was before you asked for the page.
    nikhil | theo | 375d | thanks | | For letters instead of pipes. I have pipes now, too, but I
      began with letters.
    siobhan | noor | 280d | ideas | | Polka Tuesday. Three neighbours came.
    rafael | jolene | 321d | tutorial | | Stain that smells of nothing. My mother is allowed in
      the workshop again.
    mei | wanjiru,sam | 190d | thanks | | Thursday night, brown and brown.
    yusuf | ines | 416d | thanks | | For correcting your own page and letting me do it.
    dmitri | lindiwe | 399d | data | | The goat is far, far away.
    hana | mei | 388d | content | | My organ has a ghost now.
    luca | erik | 460d | thanks | | For “overblown”. One word, and I knew where to look.
    petra | mirela | 470d | thanks | | You read the Czech plans aloud without speaking Czech, so
      that I could hear what was missing.
    ana | sam | 425d | mentoring | | You never said that my bellows were crooked. You said that
      they were breathing.
    ana | erik | 418d | thanks | | Incense. You, me, one dark room each, ten thousand kilometres.
    ana | ines | 350d | thanks | | From a question to a drawing in a day.
    amara | theo | 492d | code | | You let me rename your error. I've felt at home since.
    bao | erik | 508d | thanks | | For counting the three that didn't end, so that mine could.
    noor | kaito | 580d | research | | A table. With nine papers.
    theo | farid | 670d | code | | It doesn't get hot! I put my cheek on it.
    ines | erik | 688d | design | | For drawing what I only waved my hands about.
    erik | jolene | 630d | thanks | | You read the plans as somebody who'd have to build them.
    sam | noor | 600d | talk | | The whole hall hummed.
    mirela | ines,sam,theo | 476d | moment | | The first street: five organs, two o'clock, rain.
      Nobody left.
    mirela | erik | 212d | moment | | Sixty drawings, one drawing board, and a car that decided
      how many notes we have. You aren't here every day now, and you are in every case that
      anybody opens.
    mirela | ana | 119d | moment | | In fourteen months from “is this the right place?” to the one
      who says it is.
    mbali | salma | 52d | projectManagement | | A school yard, a mango tree, and a list that
      leaves nothing out.
    aroha | wanjiru | 79d | thanks | | For bringing us the boy, and him the balloon.
    kirra | mbali | 121d | eventOrganizing | | You asked what I was proud of, and then you waited
      until I knew.
    zainab | marek | 41d | tool | | A shoebox, a spring and a lamp: my pupils test valves in the
      break now.
    salma | viktor | 97d | thanks | | You let me be wrong about the hitch until I saw it myself.
    mirela | kaito | 45d | moment | | Ten tunes in a box, each with a name one can feel.
    """#
}
