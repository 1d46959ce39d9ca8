extension Almanac {
  /// Open questions in which the asker has the next word.
  static let waitingOn = #"""
    ? Glue for the bellows hinge: white or hide?
    clementine 3d5h #wind stage:setup
    The plans say "glue". The internet says forty things.
    > ines 5h: White wood glue for the boards, hide glue for the leather. You will want to take
    the leather off again one day, and hide glue lets you: steam, patience, a blunt knife. Can you
    tell me how warm your workshop is? Below 18 degrees hide glue sets before you have unfolded
    the cloth.

    ? Note 7 is late, every time, by about the same amount
    salma 4d8h #valves #firmware stage:skills
    About a sixteenth late. You only hear it in quick things, but then you hear nothing else.
    > oskar 6h: Swap valve 7 with valve 8, the plugs are the same. If the late note moves along,
    it is the valve. If it stays, it is your table in Roller: `lead 7` may be 0. Ours are around
    30.
    > salma 20h: It stayed at 7, and `lead 7` was 0. I set it to 30 and it dances. I don't know
    how it got lost but I will not touch it again.

    ? Squeal when two high notes sound together
    diego 5d4h #pipes #tuning stage:skills
    Pipes 24 and 25 alone are fine. Together they argue.
    > luca 9h: They stand too near each other, mouth to mouth. Turn one by a quarter so that they
    look past one another, like people in a lift.
    > diego 1d2h: I turned 25 and the argument is over. They don't look at each other and
    everybody is happy.

    ? What do I charge for an hour at a wedding?
    teo 6d7h #playing stage:appreciated
    My cousin says nothing, my wife says something.
    > siobhan 10h: What we do here: a flat fee for the day and a cake. I wrote up the four things
    to agree on beforehand (place, rain, volume, cake). Does your cousin's hall have a roof?

    ? Where do I order the hinge pins when the old shop is closed?
    rafael 7d3h #wood #plans stage:setup
    The shop in the parts list says "closed, thank you for forty years".
    > jolene 12h: Any 2 mm brass welding rod, cut to length and rounded with a file. That's all
    the shop was selling us. I'll change the list. Do you have a place that sells welding rod?
    > rafael 1d1h: There is one two streets away, who knew. The pins fit as if they were bought.

    ? Does Roller remember the tune when the power goes?
    ravi 3d11h #firmware stage:setup
    Power cuts here are part of the programme.
    > amara 4h: It remembers the tune but not the place in it. Since 3.4 you can set `resume on`.
    Try it with the battery out and tell me whether it goes on from the bar or from the beginning?
    Mine goes on from the bar.
    > mirela 1d: Ravi, did that help with last night's cut?
    """#
}
