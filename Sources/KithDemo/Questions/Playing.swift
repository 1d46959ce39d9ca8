extension Almanac {
  /// Playing for people, and what comes with it.
  static let playingQuestions = #"""
    % playing | help | siobhan,mirela,noor,mei,finn,aroha,sam | playing out | words
    Do I need a permit to play on a bridge? | It's the only place with an echo. | Ask for “street
      music without amplifier”; in most towns the bridge belongs to another office than the
      street. Go there with the organ, not with a letter.
    Which tune first? | When nobody has stopped yet. | The slowest you have. People stop for slow
      things and stay for fast ones.
    Dogs sing along | Three of them, in three keys. | Dogs mind the highest three pipes. Begin
      with those off, or take a hat for the dogs.
    A man wants to buy my organ | Today, in cash. | Say you'll show him how to build one. He'll
      either go away or come on Sunday, and both are good.
    Cold fingers | I can't feel the crank. | A woollen sleeve on the handle, not on the hand. And
      the other hand in a pocket, one changes every verse.
    What do I do when somebody requests a song I don't have? | It happens with each song. | Ask
      them to hum it. By the time they've hummed, they've had their song, and you've learnt one.
    How do I end when a child doesn't want it to end? | She's been there for forty minutes. | Let
      her turn the last tune. Whoever turns knows when their arm has finished.
    Playing at a funeral | It was her wish, and I've only got cheerful rolls. | Take the most
      cheerful one and turn it half as fast. My uncle's sounded as if it had been written for it.
    Two of us in one street | The other one has a bigger organ. | Go and ask him what he plays on
      the hour. Then play the answer, five minutes later, from the other end.
    Rain in the second tune | Nobody left, so I stayed. And now? | Dry the outside first, open
      all, no heater; two days. Bellows last. And bring the skirt next time.
    Money in the crank hole | Coins! Inside! | Turn it upside down, gently, and tilt to the left.
      Then hang a hat where they can't miss it.
    How loud may I be after eight? | In an old town. | It's the same everywhere: as loud as a
      talk. Back to the wall, lid down, and stop at half past.
    Playing with a choir: who follows whom? | We've rehearsed arguing. | The organ follows the
      conductor's left hand, as it can't see the right one behind the lid. Tell the conductor that
      it has feelings.
    A journalist asks what it's good for | By tomorrow. | “People stop, and then they talk to each
      other.” That's what we all say, because it's what happens.
    Are there organs in hospitals? | I'd like to ask in ours. | Yes, on the corridors, in the
      afternoon, 15 minutes. Ask the head nurse and not the office, and wipe the crank.
    I forgot the crank at home | There's a wedding in an hour. | A 10 mm socket wrench with
      extension. It's ugly, it turns, and the priest will lend you his.
    % teaching newcomers | tasks | aroha,ana,mirela,sam,mbali,priya,siobhan | working with
      beginners | words
    Workshop for adults who say they can't | Twelve of them, all can't. | Begin with cutting a
      curve they can't do wrong. After it they have a thing, and people with a thing can.
    How much do I prepare for a Wrenlet day? | The night is short. | Feeders glued, holes punched,
      everything else by them. If they haven't glued anything they haven't built anything.
    One child does everything, five watch | He's good, that's the trouble. | Make him the one who
      may only explain, hands in pockets. Next week he's good at two things.
    Sharp knives and thirty teenagers | The school says no to knives. | Scissors and a rotary
      cutter for two stations, with a glove. The rest is folding, and folding's the hard part
      anyway.
    What do I put on one page for parents? | They ask what it teaches. | Air, rhythm, patience,
      glue. In that order, with a picture of their child.
    How do you keep beginners after the first organ? | They build it and they're gone. | Ask each
      for one small thing: a photo, a coin, a word in their language. Who's been asked comes back.
    Can a group build one organ together? | There are nine of us and one table. | Yes, by parts:
      wind, pipes, valves, paper, case. And one who goes round and asks “does yours fit theirs?”.
    Workshop in a library: noise? | They were nice about it. | Reeds stuffed with cotton until the
      last ten minutes. Then everyone hears all of them for the first time, at once. The library
      will cope.
    My students want to change everything | The case is going to be a shark. | Let them. The only
      rules are the wind and the valve table; sharks have plenty of room for a reservoir.
    Which step is the one where people give up? | I'd like to sit there. | The second fold of the
      bellows. If somebody sits beside them for that quarter of an hour, they'll finish. We've
      watched it thirty times.
    """#
}
