extension Almanac {
  /// Who lives here. The first is the one through whose eyes one looks.
  static let people = #"""
    // handle | name | place | time zone | joined, days ago | skills | interests | found through |
      more:
    // a role and since when, team:since, left:, away: days ahead, setup: days after joining,
    // under: whose apprentice they are,
    // quiet (thanks in private, please), unthanked (nobody did yet)
    mirela | Mirela Vântu | Cluj | Europe/Bucharest +2 | 728 | events, teaching, woodwork | street
      fairs, old postcards | built a Wrenlet with her class | catalyst:640 team:727 setup:4
    ines | Inês Valverde-Pomar | Setúbal | Europe/Lisbon +0 | 726 | wind, pipes, voicing, woodwork
      | bellows of all kinds | repaired her grandfather's organ | maintainer:700 team:700 setup:2
    theo | Theodor Quillfeldt | Graz | Europe/Vienna +1 | 725 | firmware, electronics, soldering |
      clockwork, bicycles | wrote the first Roller | maintainer:715 team:715 setup:1
    sam | Sam Okereke-Lund | Leeds | Europe/London +0 | 721 | woodwork, teaching, docs | canal
      boats | a workshop in Leeds | mentor:400 setup:9
    ana | Ana Pirilampo | Curitiba | America/Sao_Paulo -3 | 434 | arranging, tuning, teaching |
      choro, samba, small dogs | heard a Wren at the market | catalyst:120 mentor:260 setup:21
      under:sam
    lindiwe | Lindiwe Mthunzini | Durban | Africa/Johannesburg +2 | 718 | reeds, tuning, voicing |
      accordions, mbira | accordion repair | maintainer:500 setup:6
    oskar | Oskar Wiśnik | Gdynia | Europe/Warsaw +1 | 655 | valves, electronics, testing |
      lighthouses | a friend | setup:5 unthanked
    kaito | Kaito Hoshibara | Matsue | Asia/Tokyo +9 | 610 | paper, wood, arranging | paper
      folding, silence | the paper-roll page | quiet setup:3
    farid | Farid Qasemzadeh | Baku | Asia/Baku +4 | 690 | electronics, soldering, firmware | old
      radios | searching for error W-33 | setup:4
    noor | Noor Haverkist | Deventer | Europe/Amsterdam +1 | 704 | arranging, paper, events |
      barrel organs, cheese | grew up beside an organ hall | mentor:300 setup:8
    jolene | Jolene Tallwater | Duluth | America/Chicago -6 | 680 | woodwork, finishing, teaching
      | canoes | a library talk | mentor:210 setup:12
    bao | Bao Nguyệt Lam | Huế | Asia/Ho_Chi_Minh +7 | 540 | 3d-printing, pipes | flutes, night
      markets | printing whistles | setup:2
    amara | Amara Chidozie-Webb | Enugu | Africa/Lagos +1 | 510 | firmware, testing, docs | chess
      | a talk about sensors | maintainer:150 team:140 setup:7
    petra | Petra Sněženková | Olomouc | Europe/Prague +1 | 498 | docs, translation | crosswords |
      the Czech plans | setup:14
    luca | Luca Bentivento | Lucca | Europe/Rome +1 | 470 | voicing, pipes, woodwork | puppets | a
      puppet theatre | setup:5
    hana | Hana Rimutaka-Clarke | Nelson | Pacific/Auckland +12 | 455 | painting, woodwork,
      photography | fern patterns | a picture of Jolene's case | setup:10
    dmitri | Dimitris Kalokampanos | Volos | Europe/Athens +2 | 440 | tuning, arranging |
      rebetiko, bells | he rings a church tower | setup:11
    yusuf | Yusuf Tezcanlı | Eskişehir | Europe/Istanbul +3 | 428 | electronics, valves | trams |
      the tram museum | setup:6
    mei | Mei-Lin Quah | Ipoh | Asia/Kuala_Lumpur +8 | 415 | events, photography, teaching |
      street food | a street fair | setup:20
    erik | Erik Björnstråle | Umeå | Europe/Stockholm +1 | 700 | wind, woodwork, plans | ice
      fishing | drew the first plans | alumni:215 setup:2 left:214
    siobhan | Siobhán Mac Conmara-Hayes | Ennis | Europe/Dublin +0 | 401 | arranging, teaching |
      reels and jigs | a session in a pub | setup:9
    rafael | Rafael Quiñonero-Paz | Oaxaca | America/Mexico_City -6 | 388 | woodwork, painting |
      alebrijes | a carving group | setup:13
    nikhil | Nikhil Ravuri-Shah | Pune | Asia/Kolkata +5:30 | 380 | firmware, testing | kites |
      the firmware's issue list | setup:1
    greta | Greta Holzwurm-Aebi | Thun | Europe/Zurich +1 | 372 | woodwork, paper, docs |
      marionettes, wood beetles (professionally) | a museum | setup:5
    tariq | Tariq Bensouda-Adil | Fès | Africa/Casablanca +1 | 355 | leather, wind | bookbinding |
      looking for glove leather | setup:8
    wanjiru | Wanjirũ Kariuki-Moss | Nakuru | Africa/Nairobi +3 | 348 | electronics, soldering,
      events | flamingos | a repair café | setup:6
    olive | Olive Trevanion-Kaur | Penzance | Europe/London +0 | 330 | tuning, voicing | foghorns
      | heard one across the harbour | setup:17
    joaquin | Joaquín Arrayán | Valdivia | America/Santiago -4 | 318 | woodwork, plans | river
      ferries | the plans page | setup:9
    ilse | Ilse Vandekrekel | Mechelen | Europe/Brussels +1 | 305 | paper, arranging | carillons |
      a carillon player | setup:4
    mbali | Mbali Khoza-Ferreira | Maputo | Africa/Maputo +2 | 298 | events, music, teaching |
      marimba | Lindiwe | setup:15 under:lindiwe
    viktor | Viktor Zvonimirov | Plovdiv | Europe/Sofia +2 | 290 | firmware, electronics | puzzle
      boxes | the wiki | setup:3
    ayse | Ayşe Narçiçeği | İzmir | Europe/Istanbul +3 | 281 | translation, docs | ferries, cats |
      translating a page by accident | setup:12 unthanked
    emil | Emil Rundstolpe | Aarhus | Europe/Copenhagen +1 | 274 | 3d-printing, testing | harbour
      baths | the print files | setup:2
    zainab | Zainab Oduya-Price | Ibadan | Africa/Lagos +1 | 262 | valves, soldering, teaching |
      highlife | Amara | setup:7 under:amara
    hugo | Hugo Tremblefeuille | Rimouski | America/Montreal -5 | 250 | woodwork, wind | sea
      kayaks | a winter without work | setup:19
    kirra | Kirra Wattlebird-Jones | Bendigo | Australia/Melbourne +10 | 241 | music, painting |
      magpies | her uncle's shed | setup:8
    stefan | Stefan Ciobotaru | Iași | Europe/Bucharest +2 | 236 | leather, wind, transport |
      handcarts | Mirela's class | setup:6 unthanked
    leila | Leïla Sabounchi | Lyon | Europe/Paris +1 | 225 | arranging, paper | silent films | a
      film evening | setup:10
    pavel | Pavlo Hrabchuk | Lviv | Europe/Kyiv +2 | 219 | electronics, power, soldering | tram
      lines, batteries | a blackout | setup:3
    aroha | Aroha Pikitanga | Rotorua | Pacific/Auckland +12 | 208 | teaching, events | choirs |
      Hana | setup:14 under:hana
    ben | Ben Achterkamp-Osei | Kumasi | Africa/Accra +0 | 196 | woodwork, testing | table
      football | a school project | setup:8
    sunniva | Sunniva Lyngdal | Bergen | Europe/Oslo +1 | 187 | wind, weatherproofing | rain | it
      rains in Bergen | setup:5
    diego | Diego Malpartida-Roca | Arequipa | America/Lima -5 | 176 | arranging, music | huayno |
      a parade | setup:16
    chiara | Chiara Passeri-Vento | Trieste | Europe/Rome +1 | 163 | painting, finishing | the
      bora wind | Luca's theatre | setup:9 unthanked
    tomoko | Tomoko Asagiri | Sapporo | Asia/Tokyo +9 | 150 | paper, docs, translation | snow,
      stationery | Kaito's folding page | setup:4 under:kaito
    marek | Marek Dzwonnik | Toruń | Europe/Warsaw +1 | 138 | valves, testing | gingerbread |
      Oskar | setup:7 under:oskar
    salma | Salma El Idrissi-Noor | Alexandria | Africa/Cairo +2 | 126 | firmware, electronics |
      sea fog | a summer school | setup:5 under:amara
    jonas | Jónas Fífill | Akureyri | Atlantic/Reykjavik +0 | 115 | wind, 3d-printing | geothermal
      greenhouses | a long night | setup:11 away:12
    priya | Priya Neelakantan-Wood | Kochi | Asia/Kolkata +5:30 | 104 | arranging, teaching | boat
      races | a school band | setup:13
    wes | Wes Longfeather | Santa Fe | America/Denver -7 | 92 | woodwork, finishing | adobe | a
      market stall | setup:10
    nadia | Nadia Krenytska-Bell | Odesa | Europe/Kyiv +2 | 81 | docs, testing, translation | jars
      of pickles | Pavlo | setup:6 under:pavel unthanked
    teo | Teo Matagaluega | Apia | Pacific/Apia +13 | 70 | woodwork, music | choirs | a wedding |
      setup:18
    finn | Finn O'Dubhlaing | Galway | Europe/Dublin +0 | 58 | music, events | busking | Siobhán's
      session | setup:12 under:siobhan
    marisol | Marisol Cantarrana | Cádiz | Europe/Madrid +1 | 45 | painting, leather | carnival |
      a carnival float | setup:20
    // The newest six.
    runa | Runa Fjelltind | Tromsø | Europe/Oslo +1 | 19 | | northern lights, sea shanties | a
      video of a Wren in the snow |
    abel | Abel Tsegaye-Lind | Addis Ababa | Africa/Addis_Ababa +3 | 23 | 3d-printing | maker
      fairs | a makerspace | setup:9
    clementine | Clémentine Roulavent | Nantes | Europe/Paris +1 | 16 | woodwork | street theatre
      | Leïla | under:leila
    harper | Harper Quillen-Soto | Tucson | America/Phoenix -7 | 11 | soldering | mariachi | a
      library |
    ravi | Ravi Thambimuttu | Jaffna | Asia/Colombo +5:30 | 8 | music | temple bells | Priya |
    elke | Elke Zaunkönig | Husum | Europe/Berlin +1 | 4 | paper | wrens, the birds | searched for
      wrens, stayed for the organs |
    """#
}
