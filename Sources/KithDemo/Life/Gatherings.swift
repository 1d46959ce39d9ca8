extension Almanac {
  /// Events: title, kind, day from today, hour in UTC, minutes, place, hosts, who came, notes.
  static let gatherings = #"""
    Build weekend at Bellweather | workshop | 9 | 8 | 540 | Bellweather Makerspace, the big hall |
      mbali,sam | | | 7bwd
    Questions hour: wind, and where it goes | questions | 4 | 18 | 60 | online | | |
    Open bench 1 | meetup | -610 | 17 | 90 | online | ines | theo,sam,noor,erik,lindiwe,mirela |
      Six people, one organ, two cats.
    Open bench 4 | meetup | -520 | 17 | 90 | online | ines | theo,sam,noor,erik,bao,amara,jolene |
      Bao showed a whistle that came out of a printer, warm.
    First street: five organs in Cluj | other | -480 | 10 | 300 | Cluj, the square with the
      chestnut trees | mirela | ines,erik,noor,sam,theo,petra | It rained at two and nobody left.
    Open bench 7 | meetup | -428 | 17 | 90 | online | ines |
      ana,sam,erik,luca,hana,dmitri,olive,yusuf | Seu Torto was introduced. He leans to the left.
    Tuning evening: the goat | workshop | -398 | 18 | 120 | online | lindiwe,dmitri |
      olive,ana,luca,noor,ilse | We moved it to C sharp.
    Open bench 9 | meetup | -350 | 17 | 90 | online | ines |
      nikhil,wanjiru,greta,tariq,siobhan,sam,ana,joaquin | Greta told us what eats wood.
    Demo: Roller 2 reads rolls | demo | -340 | 18 | 60 | online | theo |
      amara,nikhil,farid,noor,kaito,viktor | The first roll was eaten. The second was read.
    Hackathon: what does W-33 mean? | hackathon | -296 | 9 | 480 | online, three time zones after
      one another | amara,nikhil | theo,viktor,farid,salma,emil,kaito | Eleven causes, nine of
      them paper.
    Open bench 12 | meetup | -270 | 17 | 90 | online | ines |
      olive,mbali,viktor,emil,zainab,ilse,hugo,kirra,marek | Kirra brought her uncle, in a
      picture.
    Repair café, organ table | workshop | -248 | 12 | 240 | Nakuru | wanjiru | mbali,zainab,amara
      | Four organs, a toaster, and a boy with very good hands.
    Farewell to Erik's drawing board | other | -213 | 16 | 120 | Umeå and online | mirela,ines |
      erik,sam,theo,noor,lindiwe,jolene,greta,ana,kaito,amara,petra,luca,hana | Sixty drawings. We
      stood up. He said we should sit down and build something.
    Open bench 15 | meetup | -196 | 17 | 90 | online | ines |
      aroha,ben,sunniva,diego,stefan,leila,pavel,mei | Fish glue: yes, it smells.
    Demo: lamps for every note | demo | -70 | 17 | 45 | online | salma,amara |
      wanjiru,aroha,theo,mei,kaito,nadia | The colours go from red to violet.
    Harbour concert | other | -204 | 14 | 180 | Penzance | olive | siobhan,sam,ines | A foghorn
      answered in D.
    Open bench 17 | meetup | -140 | 17 | 90 | online | ines |
      marek,tomoko,chiara,salma,olive,ana,emil | Folding, for those who fold.
    Open bench 18 | meetup | -112 | 17 | 90 | online | ana |
      marek,jonas,priya,ines,sam,mbali,kirra | The first one with a host in turn. Inês knitted.
    Listening, an evening | workshop | -98 | 18 | 90 | online | lindiwe |
      olive,luca,emil,hugo,kirra,dmitri,mbali | First an hour without any organ.
    Open bench 19 | meetup | -84 | 17 | 90 | online | luca | wes,nadia,priya,ana,teo,tomoko |
      Luca's puppets asked the questions.
    Open bench 20 | meetup | -56 | 17 | 90 | online | sunniva | finn,teo,nadia,wes,marek,salma,ana
      | Rain, with sound examples.
    Fair in Setúbal | other | -40 | 9 | 480 | Setúbal, by the boats | ines,mirela |
      sam,siobhan,luca,marisol,mei | Twelve addresses, one sunburn.
    Open bench 21 | meetup | -28 | 17 | 90 | online | mei | marisol,abel,runa,finn,teo,ana,olive |
      Abel's chest came out of a printer and through customs.
    Open bench 22 | meetup | -14 | 17 | 90 | online | hana |
      clementine,runa,harper,ana,finn,kirra,aroha | At the other end of the day for once. Runa
      showed snow.
    Demo: the accents | demo | -3 | 16 | 40 | online | nikhil | diego,bao,theo,salma,ravi | Ñusta
      doesn't ask any more.
    """#
}
