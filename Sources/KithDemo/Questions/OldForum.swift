extension Almanac {
  /// What came over from the old forum and the repository, most of it long asleep.
  static let oldForum = #"""
    ? Does anyone have the songbook of the 1950s fairs as rolls?
    noor 500d #music source:discourse:forum.wrenstreet.example/t/112 backlog
    I have eleven of the forty. Looking for the others before the cellars they lie in are cleared.

    ? Humidity and card chests: who has numbers?
    greta 460d #paper #wind source:discourse:forum.wrenstreet.example/t/131 backlog
    I'd like to write down how a Wrenlet ages. If you have a room thermometer with humidity,
    please note both on the day it begins to wheeze.
    > olive 3d: Cornwall: 81 %, day 140.

    ? Left-handed crank: does it need its own drum?
    rafael 371d #wood #plans source:discourse:forum.wrenstreet.example/t/188 backlog
    My sister would like to play and everything is on the wrong side for her.

    ? Anyone near Valdivia for a tuning day?
    joaquin 290d #tuning #events source:discourse:forum.wrenstreet.example/t/214 backlog
    The nearest builder I know of is 800 km away, and there's a mountain between us.

    ? Pipe scale for hot climates
    zainab 240d #pipes #tuning source:discourse:forum.wrenstreet.example/t/226 backlog
    The table is made for 18 degrees. It was 34 here at breakfast. Is there a table for us, or a
    formula?
    > dmitri 2d: I'd like one, too. Volos in August.

    ? Roller: please let the tempo knob have a middle click
    hugo 215d #firmware source:github:wren-street-example/roller#88 backlog
    With gloves I can't feel where the middle is.

    ? Song names with accents come out as question marks on the display
    diego 172d #firmware source:github:wren-street-example/roller#97 backlog
    "Ñusta" shows as "?usta". It looks as if the organ were asking.

    ? Build log: keep it here or in the new place?
    hana 141d #community source:discourse:forum.wrenstreet.example/t/263 backlog
    Mine has ninety pictures and I'd rather move them once than twice.

    ? Where do beginners find each other?
    marek 112d #community source:discourse:forum.wrenstreet.example/t/271 ended:solved
    Everybody who answers me has built five. I'd like to be stuck together with somebody.
    > ana 20h: There's an "open bench" every second Sunday: half of us there are on their first.
    Come with your half a bellows.
    > marek 2d: Came with half a bellows, left with half a bellows and four friends.

    ? Display stays dark after the update
    priya 103d #firmware source:github:wren-street-example/roller#109 ended:solved
    3.3 to 3.4. It plays, but in the dark.
    > nikhil 9h: The contrast moved to the menu, and new boards start with 0. Hold both buttons
    while you switch on.
    > priya 12h: Let there be light. Thank you.

    ? Crank handle wobbles: wood or play in the bearing?
    wes 101d #wood source:discourse:forum.wrenstreet.example/t/279
    It's about two millimetres at the grip.
    > jolene 1d: Hold the axle and wobble: if the axle stays still it's the handle.
    . mirela 99d asked sam
    > mirela 6h: Wes, Sam has just made a jig for exactly this and would show you on a call. The
    drawing is on the plans page under "handle, second try". Shall I bring you two together?

    ? Perch draws 2 A for a moment when it is switched on
    pavel 108d #electronics source:github:wren-street-example/roller#106
    The fuse of my bench supply goes every third time.
    > farid 14h: That's the capacitor filling. A 5 Ω resistor in series for the first second, or a
    slower supply.
    . mirela 104d closed solved
    """#
}
