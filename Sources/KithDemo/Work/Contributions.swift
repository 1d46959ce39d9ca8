extension Almanac {
  /// What was given: title, kind, who, days ago, who looked at it, how it ended.
  static let contributions = #"""
    Roller 0.9: a crank, thirteen notes, no promises | code | theo | 708 | ines | merged
    First plans of the Wren 20, in pencil | design | erik | 706 | ines | merged
    Bellows page, first version | doc | ines | 690 | sam | merged
    Valve driver that doesn't get hot | code | farid | 676 | theo | merged
    How to cut leather without losing a finger | tutorial | jolene | 660 | sam | merged
    Wrenlet: thirteen notes of card | design | erik | 652 | mirela | merged
    Reed table for brass, 0.3 and 0.4 mm | data | lindiwe | 640 | ines | merged
    W numbers instead of blinking | code | oskar | 628 | theo | merged
    Talk at the Deventer organ day | talk | noor | 611 | mirela | merged
    Paper page | doc | kaito | 588 | noor | merged
    Two pages for schools | content | mirela | 566 | sam | merged
    Roller 1.0: it stops when you stop | code | theo | 548 | farid | merged
    Whistles that print without supports | design | bao | 530 | erik | merged
    Stretching instead of “asleep” | code | amara | 496 | theo | merged
    Plans in Czech | translation | petra | 484 | erik | merged
    Puppet theatre with organ, a film | video | luca | 452 | mirela | merged
    Forty photographs that may be used freely | content | hana | 424 | mirela | merged
    Wind first, then valves | doc | yusuf | 417 | ines | merged
    goat.tun | data | lindiwe | 400 | dmitri | merged
    Nine choros for 20 notes | audio | ana | 386 | noor | merged
    Simulator reads tunes from a folder | code | nikhil | 372 | theo | merged
    Table of reels that fit on 26 notes | data | siobhan | 366 | noor | merged
    Pawl for schools, 4 mm | design | oskar | 354 | petra | merged
    Workshop evening in Leeds, nine people | talk | sam | 348 | mirela | merged
    Roller 2.0: rolls, not only lists | code | theo | 344 | amara | merged
    Repair café: an hour for organs | talk | wanjiru | 336 | mei | merged
    Dark wood stain without the smell | tutorial | rafael | 329 | jolene | merged
    Map paper, measured twice | research | kaito | 322 | greta | merged
    List of languages | content | ayse | 318 | mirela | merged
    Case with a door in the back | design | joaquin | 309 | sam | closed
    Carillon pieces on 26 notes | audio | ilse | 301 | dmitri | merged
    Magnet for the crank | code | viktor | 288 | nikhil | merged
    Turkish plans, and one ferry timetable by accident | translation | ayse | 280 | petra | merged
    Tests for the roll reader | test | amara | 276 | theo | merged
    Lullaby speed | code | theo | 258 | amara | merged
    Leather from old gloves, step by step | tutorial | tariq | 256 | ines | merged
    Print files sorted by how often they fail | tool | emil | 249 | bao | merged
    Kayak skirt for organs | design | hugo | 244 | sunniva | merged
    Roller speaks French | translation | leila | 221 | amara | merged
    Wiring page with photographs | doc | farid | 217 | wanjiru | merged
    Eleven leaks, with sound | audio | sunniva | 212 | ines | merged
    First concert in the harbour hall | video | olive | 206 | mirela | merged
    What is this? in nine languages | translation | stefan | 186 | mei | merged
    Coins as weights | data | oskar | 184 | marek | merged
    Ten huaynos, two of them sad | audio | diego | 172 | ana | merged
    Roller 3.0: tables in plain text | code | theo | 169 | nikhil | merged
    Curtain for the lid | design | luca | 156 | chiara | merged
    Painted fronts, a small guide | tutorial | chiara | 151 | hana | merged
    Folding sheet with numbers | design | kaito | 144 | tomoko | merged
    Workshop film without any talking | video | mei | 141 | aroha | closed
    Snow test, minus fourteen | userTesting | tomoko | 137 | jonas | merged
    Schools: a lesson in forty minutes | content | priya | 99 | aroha | merged
    Error texts that say what to do | code | amara | 198 | oskar | merged
    Second line of W-12 | content | oskar | 196 | amara | merged
    Roller 3.2: the cough | code | theo | 392 | ines | merged
    One piece crank | design | emil | 214 | bao | merged
    Security look at the update over cable | security | viktor | 160 | theo | merged
    Battery page: lead, lithium, and neither | doc | pavel | 152 | farid | merged
    Choir and organ, four pieces | audio | aroha | 133 | mbali | merged
    Test bench for valves out of a shoebox | tool | marek | 127 | oskar | merged
    Lamps on a strip | code | salma | 77 | amara | merged
    Braille comb | design | kaito | 49 | wanjiru | merged
    Boat songs from Kochi | audio | priya | 71 | siobhan | merged
    Case in adobe colours | design | wes | 66 | rafael | merged
    Read aloud: the Wrenlet in Samoan | audio | teo | 31 | aroha | merged
    Ukrainian coin table | data | nadia | 57 | oskar | merged
    Carnival front, drawings 1:1 | design | marisol | 24 | hana | merged
    Printed chest, tested for a month | userTesting | abel | 9 | bao | merged
    Roller 3.4: resume where the lights went out | code | nikhil | 61 | amara | merged
    Festival list, thirty-one of them | content | noor | 90 | siobhan | merged
    Busking: rain, police, children | tutorial | siobhan | 83 | finn | merged
    Silent film evening, the score | audio | leila | 68 | ilse | merged
    Power cuts and organs, a talk | talk | pavel | 55 | mirela | merged
    Wax and not oil: crank bearings after a year | research | greta | 47 | hugo | merged
    Fern pattern, stencil | design | hana | 38 | chiara | merged
    """#
}
