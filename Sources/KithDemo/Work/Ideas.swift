extension Almanac {
  /// What people would like to see, and what became of it.
  static let ideas = #"""
    ! A lending box that travels
    hana 62d id:7bxk
    One Wrenlet, finished, in a good box, with the paper for lending it. It goes from member to
    member by post and stays three weeks with each. On the inside of the lid everybody writes
    where it was.
    ^ 14h ana,mei,sunniva,teo,ben,olive,kirra,mbali,marek,wes
    > mirela 2d: I love this. What does it weigh, and who mends it in between?
    > stefan 9h: 4.1 kg. I'd build the box.

    ! Small concerts by telephone
    olive 33d
    Sunday at four: you call a number, somebody plays you one tune, live, and hangs up. For people
    who can't come out.
    ^ 20h siobhan,luca,aroha,finn,mbali,noor

    ! A second open bench at an hour for the Pacific
    aroha 27d
    Ours is at four in the morning here. Hana and I have done it twice, we don't recommend it.
    ^ 12h hana,kirra,teo,tomoko,kaito,bao,mei

    ! Show in Roller how long the organ was played this week
    ravi 6d
    Not to be proud. My teacher says I should practise, and my organ knows whether I do.
    ^ 15h priya,diego

    ! One drawing, three sizes of hands
    clementine 14d
    The grip fits the hand of whoever drew it. Children, large people and my aunt all have other
    hands.
    ^ 18h rafael,teo,jolene,marisol

    ! A map with a dot for everyone who'd like one
    marek 41d
    With the town only, not the street. Joaquín says there's nobody near him, and I'd like to know
    whether that's true.
    ^ 10h joaquin,wes,nikhil,tariq,nadia,finn
    > joaquin 2d: It's true for 800 km. I'd still like a dot.
    > petra 1d: A town and a first name, taken away again with one click. Then I'm for it.
    . mirela 3d considered

    ! Tune of the month
    noor 55d
    One old tune, as a roll, with where it comes from and who danced to it. Everybody plays it
    once, somewhere, and sends ten seconds of sound.
    ^ 9h siobhan,dmitri,diego,leila,ilse,priya,finn,ana
    . mirela 8d planned
    > mirela 1h: Leïla and Noor begin with a polka. For a certain neighbour.

    ! Cheaper valves: wind our own coils
    oskar 77d
    The kit's valves are a third of what an organ costs. A coil is 600 turns of wire and a nail. I
    have wound four; two of them are good.
    ^ 16h zainab,wanjiru,yusuf,pavel,marek,salma,nikhil,farid
    > theo 4d: Two of four is better than my first night. What went wrong with the others?
    > oskar 1d: Wire from the market. I'd write down how, if somebody has a use for it.
    . amara 10d planned

    ! A mentor for everybody's first month
    ana 88d
    Not to teach, only to ask once a week "how far are you?". Sam did this for me without calling
    it anything.
    ^ 11h marek,zainab,tomoko,nadia,teo,finn,sunniva,kirra,salma
    > sam 1d: I didn't know I was doing it. Yes to this.
    . mirela 6d considered

    ! Roller lights up instead of pipes, so that people without wood can help
    nikhil 374d
    The simulator, but on the front door.
    ^ 1d theo,amara,emil,viktor
    . theo 5d planned
    . theo 20d ledTo Simulator on the first page of the readme
    . theo 3d closed shipped
    > theo 1h: It's on the first page, with Nikhil's picture. Five people began that way since.

    ! Note lamps for people who don't hear
    aroha 86d
    From the balloon: what if one could also see it?
    ^ 9h wanjiru,amara,salma,mei
    . amara 2d ledTo A lamp for every note
    . amara 9d closed shipped
    > amara 2h: Since Roller 3.5: `lamps on`. Thank you, Aroha, for the balloon and for what came
    of it.

    ! A list of who reads which language
    petra 324d
    On the welcome page, with names.
    ^ 15h leila,ilse,mirela
    . mirela 4d ledTo Ask who reads which language
    . mirela 1d closed shipped
    > mirela 1h: Eleven languages in one evening. It was Ayşe.

    ! Quiet thanks
    tomoko 136d
    Some people help a lot and would rather not be on the wall.
    ^ 12h kaito,mirela,greta,nadia
    . mirela 2d closed shipped
    > mirela 1h: It's there. A note under the door.

    ! Hosts in turn for the open bench
    ana 121d
    Inês does it every time, and she also does everything else.
    ^ 10h mei,siobhan,luca,sunniva,hana
    . mirela 3d ledTo Open bench: a rota, so that it isn't always Inês
    . mirela 5d closed shipped
    > mirela 1h: Six hosts now. Thank you for seeing it.

    ! Kits with labelled wires
    mei 196d
    Thursday was long.
    ^ 8h wanjiru,oskar,zainab
    . sam 5d ledTo Label the wires of the kit
    . sam 5d closed shipped
    > sam 1h: Every kit since then has flags. Oskar's stamp has been to four countries.

    ! Show the place as well as the note number
    yusuf 355d
    `note 1, place 14`. Nobody should fall in there again.
    ^ 9h ines,theo,ana
    . theo 3d closed shipped
    > theo 1h: In Roller 3.1, and in the drawing.

    ! An app that listens and says what to tune
    emil 238d
    Hold the phone next to the pipe.
    ^ 14h luca,hugo,kirra,ben
    > lindiwe 2d: The phone hears the loudest, the ear hears the nearest. I'd not like beginners
    to believe a phone before they believe themselves.
    . mirela 12d closed declined
    > mirela 1h: We talked it over at the open bench: there are good tuning apps already, and
    Lindiwe will do an evening about listening first. Thank you, Emil; the evening came of your
    idea.

    ! Prizes for the most answers
    hugo 205d
    A mug, maybe.
    ^ 20h ben
    > greta 1d: I'd stop answering the day I'm counted.
    > mirela 1d: I feel the same. But mugs are a good thing. Could they be for something else?
    . mirela 4d closed declined
    > mirela 1h: No counting, so no prizes for it. The mugs went to everybody who came to the
    build weekend, and there is one in the post to you.

    ! Rolls in braille on the edge
    wanjiru 80d
    So that a blind player finds the tune he wants in the box.
    ^ 12h aroha,amara,kaito,tomoko,greta
    . mirela 4d planned
    > kaito 6d: I made three. The dots need 160 g paper at the edge; I glue a strip.
    . mirela 30d closed shipped
    > mirela 1h: Kaito's strip is on the paper page, with a drawing for the comb. First box of ten
    has gone to Nakuru.

    ! A smaller spring for quieter crank returns
    rafael 300d
    It twangs.
    ^ 1d greta,hugo
    . sam 9d closed declined
    > sam 1h: A smaller one doesn't bring the pawl back in time, we tried four. A drop of felt
    glue takes the twang away.

    ! One repository for drawings and one for texts
    greta 338d
    I'm afraid to break the firmware when I change a comma.
    ^ 7h petra,erik,hana
    . theo 6d closed shipped
    > theo 1h: Split. You can't break the firmware any more from the text side. I can.

    ! Wren 31 for those with bigger cars
    erik 600d
    Five more notes, one of them the G that everybody misses.
    ^ 2d noor,dmitri,ines
    > ines 3d: I'd build it. I'd not carry it.
    . ines 30d closed declined
    > ines 1h: We'd have to draw every plan twice, and there are few of us. If there are more of
    us one day, ask again, Erik. We kept your sketch.

    ! Summer school for makers under sixteen
    salma 110d
    I found all of you through one. I'd help to give one.
    ^ 11h mbali,mei,ana,aroha,zainab,ben,priya
    . mirela 5d planned
    > mbali 9d: Maputo offers a school yard with a roof and a mango tree.
    . mirela 50d closed shipped
    > mirela 1h: It's going to be: first week of the holidays, sixteen places, mango tree
    included. Salma leads it.

    ! Print file for the crank in one piece
    emil 222d
    Two pieces always meet at the wrong angle.
    ^ 9h bao,jonas
    . bao 8d closed shipped
    > bao 1h: crank-one.stl, four hours, no supports.

    ! A sound for "something is wrong" that isn't an error number
    ines 410d
    Before I read the display I'd like to hear it.
    ^ 1d amara,theo,oskar
    . theo 14d closed shipped
    > theo 1h: Since 3.2: a small cough on note 5. You can switch it off with `cough off`. Please
    don't.

    ! Let the welcome page begin with somebody's crooked first organ
    ana 292d
    Everything on it is beautiful and finished. I nearly went away again.
    ^ 8h marek,zainab,mbali,joaquin,kirra,hugo,sam,petra
    . mirela 3d closed shipped
    > mirela 1h: Seu Torto is the first picture that newcomers see. He leans to the left.

    ! Send every new maker a packet of hinge pins
    jolene 250d
    They're always what's missing on Sunday afternoon.
    ^ 12h hugo,greta,rafael
    . mirela 20d closed declined
    > mirela 1h: Post costs more than pins, by far. Instead: the parts list says now what can be
    made of welding rod. Kestrel & Daughters give us two hundred for workshops.

    ! Make error messages say what to do
    zainab 228d
    W-12 made me cry, Oskar made me laugh. Let W-12 make people laugh.
    ^ 8h amara,nikhil,salma,theo,oskar,ana,wanjiru
    . amara 9d planned
    > amara 20d: Each W number has a second line now, in the words that people used here. W-12's
    second line is Oskar's.
    . amara 2h closed shipped
    """#
}
