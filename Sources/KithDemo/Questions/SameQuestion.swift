extension Almanac {
  /// One thing asked five times; the second has the answer that others are pointed to.
  static let sameQuestion = #"""
    ? All notes start a bit flat and then climb up
    greta 340d #wind #tuning stage:skills
    Each note begins like somebody getting out of a chair. After half a second it's in tune. I
    tuned it twice, it isn't the tuning.
    > ines 8h: It is wind, not tuning: the pressure drops when the pallet opens and comes back
    slowly. Is your reservoir spring the long one?
    > greta 1d: It is the short one, from the first kit.
    + ines 7h: Then hang 200 g on the reservoir's lid, a bag of nails will do, and listen again.
    If it helps, you need the long spring.

    ? Pitch sags whenever more than three notes play
    wanjiru 221d #wind #tuning stage:skills id:5ag7
    Chords sink. Single notes are beautiful. With four notes the whole organ bows down, politely,
    and comes up again.

    I measured: 60 mm of wind with one note, 38 with five.
    > hugo 5h: Mine too! I thought it was meant to be expressive.
    > ines 11h: Lovely measuring. How far does your reservoir lid travel?
    > wanjiru 13h: From 60 mm up to nearly nothing on a big chord.
    + ines 6h: Then here is the whole story, so that we can point to it.

    The reservoir evens out what the bellows give in puffs. When a chord takes more than comes in,
    the lid falls, and with the short spring a low lid means low pressure. Three things help, in
    this order:

    1. Look for leaks first: play nothing, stop cranking, and count how long the lid takes to come
    down. Less than eight seconds is a leak.
    2. The long spring (part 41). It pushes almost the same at every height.
    3. If you play big chords, the second reservoir. It's an evening's work, and the drawing is on
    the plans page.

    Write down mm of wind with one note and with five. Under 10 mm of difference nobody hears it.
    > wanjiru 2d: Leak at the left hinge (five seconds!), then the long spring. 60 with one, 54
    with five. It stands up straight now.

    ? Organ goes out of tune in the loud bits
    finn 52d #tuning #wind stage:skills
    Quiet parts lovely, and then the big finish sounds like a goose. Do I have to retune all the
    big pipes?
    > marek 7h: Don't touch the pipes! It is the wind again; everybody here has met this goose.
    . ana 5h duplicate 5ag7
    . ana 10m canonical 5ag7
    > finn 1d: Nineteen grams of candle wax in the hinge later: no goose.

    ? Why does it sound seasick during chords?
    ravi 6d #wind stage:setup
    When many notes come together the sound goes up and down like a boat. Solo it is steady. I
    turn as evenly as I can.
    > tariq 14h: I had this. I think it was the spring, but I changed three things at once, so I
    don't really know.
    > ravi 10h: Which three? I can try them one at a time and write down what happens.

    ? Wind pressure drops with full chords, spring or leak?
    abel 2d1h #wind #setup stage:setup
    Printed chest, kit bellows. 58 mm idle, 35 mm with six notes down. How do I tell a weak spring
    from a leak before I take it all apart?
    """#
}
