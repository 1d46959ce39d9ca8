extension Almanac {
  /// Asked back, people tell more.
  static let details = #"""
    It's the second kit, built over the winter, nothing changed since except the weather.
    Wren 20, Roller 3.3, the paper is the map paper everybody recommends.
    Built by my neighbour and me. The parts that look good are his.
    I've had it for a year and it behaved until last week.
    It does it in the morning and not in the evening, if that says anything.
    Brand new. I'd hoped you'd say “that's normal”.
    A 26, second-hand, with somebody's pencil marks inside that I can't read.
    I've put three pictures into my notes; the third one is sharp.
    Same with the other tune, same with the lid off, same with a friend cranking.
    It's a Wrenlet, and yes, I followed the page. Mostly the page.
    Everything as in the plans, but for the leather, which is what I could get.
    About fourteen degrees in the workshop. Does that matter?
    Tried it on the bench and in the case: on the bench it's fine.
    The older board, revision C, with the newest Roller.
    The first time it happened was after a trip in the car.
    I measured 58 with nothing playing and 49 with everything.
    I can send a recording, but you'd hear mostly my dog.
    No change with a fresh battery. I tried that first because it was the easiest.
    It's the school's, so I can't saw anything off.
    Only on the second Thursday of the month so far, which can't be it.
    I've taken it apart once already, and I have no screws left over. I think.
    Two of us built it, and we disagree about which one did this part.
    """#
}
