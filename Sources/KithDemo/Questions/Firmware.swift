extension Almanac {
  /// Roller, its numbers, Pinwheel, and updates.
  static let firmwareQuestions = #"""
    % firmware | skills | theo,amara,nikhil,farid,viktor,salma | the error number | screen | Which
      Roller does it say at the start? => 3.3. => 3.1, I think. It goes by quickly. => The newest,
      since Sunday. | Does it do that with the example tune as well? => No, only with mine. =>
      Yes, with every tune. | What stands in the log just before? => Three lines of “home found”
      and then this. => Nothing, it's the first line.
    Roller shows a clock instead of the tune | It's a nice clock. | You pressed both buttons for
      five seconds: that's the setting of time. Once more, and the tune comes back.
    W-18 no home, after cleaning | I was only dusting! | The drum looks for its mark and you've
      dusted it off, or the magnet beside it. A dot of black marker at the notch.
    W-29 for every note of one tune | Others are fine. | It was made for the 31. Open it in
      Pinwheel and save it as 26; what doesn't fit turns red and waits for you.
    Settings are gone after each start | It asks me each time which organ it is. | The little
      battery on the board, after about six years. It's a CR1220, under the sticker that says “do
      not remove”. Remove it.
    What does “lead” do exactly? | I've set it to 500 and now the organ plays before I turn. | It
      says how many milliseconds earlier a valve starts than the note. 20 to 40 is what valves
      need. 500 is what prophets need.
    How can I go back to the older Roller? | The new one is good but my hands know the old. |
      `roller-update --to 3.2`. Your table stays, your tunes stay. And do tell us what your hands
      miss.
    The log is in a language I can't read | It's numbers, mostly. | Read it from the end: the last
      line with a W is what you want, and the time before it. `log --words` says it in sentences.
    Updating over cable needs which cable? | I've got nine of that kind. | One that carries data.
      Six of your nine only charge. Try until the laptop makes its noise.
    Roller skips the first bar | It always has, I just never dared to say so. | It waits for two
      whole turns until it trusts the speed. Put two empty bars in front, or `trust 1`.
    Can two tunes be on one roll? | I'd like a short break between them. | Yes: a row of the three
      outer holes is an end mark. Roller stops there and goes on at the next turn.
    W-33 on paper that worked in spring | Same roll, same reader. | The lamp's window is dusty, or
      a spider has moved in. Breathe on it, wipe it with a cotton bud. Evict gently.
    Display says “hello” and nothing else | It's friendly, but I'd planned more. | It waits for
      the table. Somebody has deleted it or it's on the card that you took out. Put `wren26.tun`
      back and it'll say more.
    How do I count how often a valve has moved? | Just curious. | `show turns valve 9`. Don't tell
      the others, some of them are vain.
    W-07 though the bellows are full | I can feel them push. | Then it's the gauge: its small hose
      has come off behind the chest. Roller believes the hose and not you.
    Is it safe to pull the plug while it plays? | The plug's where my foot goes. | Yes, nothing's
      written then. The valves fall shut, the tune ends a little early, and the foot gets a
      bruise.
    Roller and a midi keyboard? | I'd like to play with fingers for once. | Since 2.6: `input
      midi`. The organ is 30 ms late; your fingers will learn it in an evening.
    Why does it stop at exactly one hour? | I've tried with three tunes. | There's a rest for the
      valves, on by default since the summer when somebody played for six hours. `rest never`, if
      you rest yourself.
    Which numbers are errors and which are hints? | W-07 sounds worse than it is. | Below 20 it
      goes on playing, 20 and above it stops. It's how Theodor counted one night, and it has
      stayed.
    % firmware music | skills | nikhil,amara,ana,theo,leila,salma | getting Pinwheel to work |
      screen | Which version, on what kind of computer? => The newest, on the school's laptop,
      which isn't. => 2.8, on an old desktop with good speakers. | Can you send the file? => Sent.
      It's called final-final-3. => Yes, here. Please don't mind the second verse. | Does the
      smallest example open? => It does, so it must be my file. => No, that neither.
    Pinwheel opens and closes at once | I've a tenth of a second to look at it. | It has lost its
      window on a screen that you don't have any more. Start it with `--reset-window`.
    Undo goes back too far | One step takes away the whole bar. | It counts everything between two
      breaths as one. There's “fine undo” in its settings, off by default, nobody knows why any
      more.
    How do I print a punch sheet 1:1? | It comes out at 97 %. | The printer's “fit to page”. Turn
      it off and check with a ruler: the red bar has to be 100 mm.
    Can I see which notes I don't have? | Before I punch a metre of them. | Choose your organ on
      the left: what it can't play turns red. Right click on red moves it by an octave.
    Tempo changes are ignored | It plays my ritardando like a sewing machine. | You are the tempo:
      it plays by turns of the crank. A ritardando is written for your arm.
    Import takes the drums as melody | Very modern. | Untick channel 10 before you open it. If
      it's too late: select by colour, they're all grey.
    Where does it keep my files? | They're in there somewhere. | In `Pinwheel/rolls` in your own
      folder. Copy it to a stick once a month and sleep well.
    Accents in titles get lost in the list | Ñusta, Água, Größe. | The file keeps them, only the
      list drops them. It's on the task list, with sixty letters to draw.
    The metronome is louder than the organ | And it's a cow bell. | The speaker symbol, then
      “bell”. You can't change the cow, but you can move it further away.
    How do I mark a repeat? | For dancers who don't know when to stop. | Paper has no repeats:
      copy and paste. Dancers who don't know when to stop have long rolls.
    Can it transpose to the nearest key that fits? | All in one click? | Not by itself. Try F, B
      flat, C, and look how much red is left: on the 26 one of these three always wins.
    Colour blind and the red notes | I can't find them. | “Show as crosses”, in the same menu. We
      should make that the default, thank you for asking.
    """#
}
