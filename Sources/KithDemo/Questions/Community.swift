extension Almanac {
  /// About the community itself.
  static let communityQuestions = #"""
    % community | discover | mirela,ana,sam,petra,noor,siobhan | finding my way here | words
    Where do I introduce myself? | I don't want to be in the way. | Here, by asking anything. An
      introduction is a question with a name under it.
    May I ask in my own language? | My English is for machines. | Please do. Eleven of us read
      something else, the list's on the welcome page, and somebody will put two lines of English
      under it.
    I've found a mistake in the plans, whom do I tell? | Step 12 and step 14 swap their screws. |
      You have, thank you! Or write it as a task, then you can watch it get done, and you'll be
      named in the drawing's corner.
    How can I help if I can't build? | I can type and make soup. | Both are short here. The mails
      after each fair need answering, and the tuning evenings have opinions about soup.
    Who owns the drawings? | My employer asks. | Whoever drew them, and everybody may use, change
      and sell what they build if they say where it came from. It's on the last page of each.
    Can we sell kits? | We're three people with a laser cutter. | Yes. Say that it's a Wren by
      you, tell us what you change, and send one packet of hinge pins to whoever asks nicely.
    Is there a member near me? | I'm in a place with more sheep than people. | Write where (a town
      is enough) and I'll ask around. Sometimes there's one behind the next hill who thought the
      same.
    What does a catalyst do? | I keep reading the word. | Looks who hasn't been answered, who
      hasn't been thanked, and who'd like to do something and doesn't know what. It's less work
      than it sounds and you meet everybody.
    How do I leave a task I took? | I took it in a good month. | Say “I can't”, nothing more.
      Somebody takes it over; half of what's here was begun by somebody else.
    Meeting times are always at night for me | I live on the far side. | Then we've put them
      badly. From next month one in three is at the other end of the day, and there's somebody who
      hosts it.
    May I show something that isn't finished? | It's mostly holes. | That's what the open bench is
      for. Finished things only get applause, holes get help.
    Is it all right to ask the same thing twice? | I didn't get it the first time. | Of course. It
      tells us that the first answer wasn't good enough. Tell us where it lost you.
    Somebody was short with me | Perhaps it's only how they write. | Thank you for saying so. I've
      asked them, and it was the lack of sleep, they're writing to you. You can always come to me
      or to Sam first.
    I can't find my old questions | There were two, about wax. | They're still here, under your
      other name, the one with the number. I've put the two of you together.
    Do you have stickers? | It's important. | We do! A small brown bird with a crank. Send an
      envelope to Leeds; Sam puts in more than you've asked for.
    Whom do I ask before I translate a page? | So that nobody does it twice. | Nobody: make it a
      task and take it in the same minute. Then everyone sees it.
    How do I invite somebody who's shy? | She's built four and says she knows nothing. | Ask her
      something that you need to know. Not “would you like to join”, but “which glue did you
      take?”
    Could there be a place for those who just listen? | I don't build, I only love them. | You're
      in it. And if you ever write down what you heard and where, that's a contribution; we've too
      many builders and too few ears.
    Do the makers of parts read this? | I've praise for a hinge. | Two of them do. Write it here
      as thanks and they get it; they don't hear praise often.
    What happens to organs nobody wants? | There's one in my cellar that was my aunt's. | They
      come to the lending shelf in Leeds, get looked at, and go out to schools. Your aunt's name
      goes on the inside of the lid.
    How many organs are there by now? | For a lecture. | Nobody counts, on purpose. But rolls get
      ordered for about two hundred and sixty.
    """#
}
