extension Almanac {
  /// Some of what was done, and how it went.
  static let doneTasks = #"""
    * Put "What is this?" into nine languages
    stefan 190d #translation #transport size:medium skills:translation
    One page for people who stop us: airports, bridges, weddings. A picture, three sentences.
    . ayse 9h claimed
    > ayse 1d: Turkish and German done. I'm asking around for the rest; I know where the cats are.
    > leila 2d: French in the folder.
    > petra 9h: Czech, and I corrected one German comma.
    . ayse 3d closed done

    * A goat-free tuning table for the reader
    lindiwe 396d #tuning size:small skills:tuning
    So that the display shows how far off each note is in goat.tun, and not only in equal.
    . amara 3d claimed
    . amara 6d closed done
    > lindiwe 1d: It shows "goat: far away" when all is well. I laughed out loud in the workshop.

    * Move the one-way clutch drawing to the plans page
    oskar 352d #plans size:tiny skills:docs
    The pawl for schools. 4 mm ply, one screw.
    . petra 1d claimed
    . petra 6h closed done

    * Count the seconds: a leak test that needs no tools
    wanjiru 214d #wind #docs size:small skills:docs
    Crank until the lid is up, stop, count. Write down what good, middling and poor are, from ten
    organs.
    . sunniva 2d claimed
    > sunniva 5d: Eleven organs: good is more than nine seconds, poor is less than five. Bergen
    adds one second for humidity.
    . sunniva 4h closed done

    * Label the wires of the kit
    mei 192d #electronics #kits size:small skills:testing
    Never again on a Thursday. A paper flag with the number on each end.
    . oskar 6h claimed
    > oskar 2d: 26 flags times two, a stamp with turning wheels makes it a matter of ten minutes.
    The stamp can travel.
    . oskar 5h closed done

    * A lamp for every note
    amara 84d #firmware #accessibility size:medium skills:firmware,electronics
    For the boy with the balloon, and for everybody who'd like to see what they hear.
    . salma 2d claimed
    . salma 1d doing
    > salma 6d: Works with a strip of 26. The colours go from red (low) to violet.
    . salma 1d closed done
    > wanjiru 2d: He has seen it. He conducted it.

    * Make the first-page picture smaller
    hana 128d #docs size:tiny skills:docs
    It's 9 MB. On a ferry that is a long time.
    . emil 3h claimed
    . emil 2h closed done

    * Paper page: table of nine papers
    kaito 575d #paper #docs size:small skills:paper
    Wet and dry, punched and not.
    . kaito 1h claimed
    . kaito 12d closed done

    * Try the printed bellows in a second climate
    bao 95d #3d-printing size:medium skills:3d-printing,testing
    They survive Huế. Do they survive being cold?
    . jonas 1d claimed
    > jonas 9d: Minus nine, outside, 500 turns, one photograph of me looking doubtful. They
    survive.
    . jonas 3h closed done

    * Ask who reads which language
    mirela 320d #community size:tiny skills:events
    For the list on the welcome page.
    . ayse 5h claimed
    . ayse 1d closed done

    * Open bench: a rota, so that it isn't always Inês
    mirela 118d #events size:small skills:events
    She has hosted nineteen of twenty-two. She says she likes it. Both can be true.
    . ana 1d claimed
    > ana 5d: Six hosts, each has one in three months. Inês is allowed to come and do nothing.
    > ines 3h: I shall bring knitting.
    . ana 4h closed done

    * Turn the cheese story into a rule for the lending paper
    sam 165d #docs size:tiny skills:docs
    One line.
    . aroha 2h claimed
    . aroha 20m closed done

    * Replace the shop in the parts list that closed
    jolene 6d #docs size:tiny skills:docs
    Forty years, thank you, goodbye. Write "brass welding rod, 2 mm" instead.
    . jolene 3h claimed
    . jolene 1d closed done

    * Simulator on the first page of the readme
    nikhil 376d #firmware #docs size:tiny skills:docs
    Theo has written the sentence; it needs a picture.
    . nikhil 9h claimed
    . nikhil 1d closed done

    * Bring Erik's drawings into one format
    erik 330d #plans size:large skills:plans
    Some are in pencil, some in a program that doesn't exist any more.
    . erik 5h claimed
    > erik 60d: I'd like to finish this before I go. Forty-four of sixty.
    > greta 2d: Take your time, Erik. If the sixteen stay in pencil, we'll frame them.
    . erik 30d closed done
    > mirela 5h: All sixty. I don't know what to say, so I'll say it at the open bench.

    * A page of festivals that treat players well
    siobhan 102d #playing size:small skills:events
    Water, shade, a socket, and someone who knows your name.
    . noor 5d claimed
    . noor 7d closed done

    * Dust test for the crank sensor
    viktor 242d #electronics #testing size:small skills:testing
    Flour, sawdust, and whatever lies under the sofa.
    . oskar 2d claimed
    > oskar 4d: Light sensor: gives up after flour. Magnet: I had to stop, I ran out of flour.
    . oskar 2h closed done

    * Find a home for the workshop's second bandsaw
    sam 279d #community size:small skills:woodwork
    It's heavy, it's kind, it needs a garage.
    . jolene 20d claimed
    . jolene 4d closed dropped
    > jolene 1h: The other side of an ocean is too far for a bandsaw. Leeds library has taken it!
    """#
}
