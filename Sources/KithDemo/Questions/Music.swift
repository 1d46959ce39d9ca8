extension Almanac {
  /// Arranging, rolls and paper.
  static let musicQuestions = #"""
    % music | skills | ana,noor,siobhan,dmitri,diego,ilse | the arrangement | words | For how many
      notes is it? => Twenty. => Twenty-six, and I use all of them, perhaps that's it. | What's it
      for, dancing or listening? => Dancing, ideally. => For listening, at a window. => For a
      wedding, so both.
    Bass sounds muddy | I've doubled it to make it strong. | Take the doubling away and leave a
      gap after each bass note. It's the gap that makes it strong.
    How many voices can people hear? | I've written five. | Two and a half. A tune, a bass, and
      something that nods.
    Waltz sounds like a march with a limp | All the notes are right. | Make the second beat a
      little early and short. Paper lets you: two millimetres to the left.
    What do I do with a singer's long notes? | They just stand there. | Repeat them softly, or let
      a trill walk up to the next one. Organs like that don't sing, they chatter beautifully.
    Ending: how do I stop without a thud? | Mine falls off the edge of the paper. | Let the bass
      stop first, one bar earlier. Then the tune can put down its hat and go.
    Trills jam the valves | 24 in a second, I've counted. | Twelve are enough, the ear makes up
      the rest. Leave 40 ms between two strokes of one valve.
    Which tunes do children know everywhere? | We travel in spring. | None. But every child knows
      the one that goes faster and faster. Take any, and go faster.
    Old tune, five versions, which is right? | In each valley another. | Whichever your
      grandmother hums. Put the name of the valley on the roll.
    My harmonies sound like a hymn | It's meant to be a tango. | Leave out the chord on one, and
      put it after. And nobody has ever died of fewer thirds.
    Can I play in a minor key on 20 notes? | There's just one flat. | In one: the one of the sixth
      note. It's why so many old tunes are sad in the same key.
    How do you write a pause for laughing? | There's a joke in the second verse. | An empty hand's
      width. You stop turning and look at somebody. The paper waits.
    How long is a good set in the street? | My arm could do more. | Twenty minutes, and stop while
      they'd like one more. The neighbours have ears, too.
    % paper | skills | kaito,tomoko,ilse,noor,greta,leila | the roll | words | Which paper, and
      how heavy? => Map paper, 120. => Something from the office. => The brown one from the parcel
      shop, about 100. | Was it damp in the room? => It's always damp here. => No, the stove was
      on. => I hadn't thought of that. Yes.
    Punch tears instead of cutting | It looks as if mice had composed it. | The die's blunt, or
      the paper's too soft. Put a sheet of baking paper behind, and sharpen the punch from the
      inside.
    How do I join two pieces of roll? | It jumps at the tape. | Cut both slanting, like a film;
      join them edge to edge, Japanese tissue on the back. Never tape, tape moves in summer.
    My holes are half a millimetre off | All of them, the same way. | Then the paper lay at the
      wrong guide. Shift the reader's edge by half a millimetre and you needn't punch a thing.
    Is thicker paper better? | I've got 200 g. | It stays flat and won't roll up. 120 for rolls,
      160 for books, 200 for birthday cards.
    How many metres is one minute? | I'm cutting paper for a wedding. | At the usual speed 2.4
      metres. Cut three, brides walk slowly.
    Roll smells of smoke | From an estate. A hundred and ten rolls. | Two weeks with baking soda
      in a closed box, not touching. Then air. Then play the best one first, to know what it's
      for.
    Coffee on bar 40 | A whole cup. | Blot, don't rub; press between two blotters for a day under
      books. It'll play. It'll be a brown bar 40 that one day somebody asks about.
    Lamp reads through thin paper | It hears holes that aren't there. | Turn the lamp down one
      step in `reader light`. If that's the lowest, a strip of grey film over the window.
    Can punch waste be used for anything? | Three bags of confetti. | Weddings, see above. In the
      bellows never.
    What pencil for the bar lines? | They confuse the reader. | Blue. The lamp can't see it.
      There's a whole thread on which of nine blues.
    Edges fray on the left side only | And the tune is one of my best. | A rough spot on the left
      flange. Feel with a nylon stocking over your finger, it finds what skin doesn't. Then fine
      paper, 600.
    How do I copy a roll that mustn't be played any more? | It's from 1911 and it sighs. |
      Photograph it on a window with a ruler beside it, and trace in Pinwheel. Each evening two
      metres. The original sleeps.
    Should rolls be kept standing or lying? | Two shelves, two opinions at home. | Lying, in boxes
      that aren't tight. Standing, they go oval within a year and gallop.
    Punching by hand: my wrist hurts | After a metre. | A bench punch with a lever, there's a
      drawing. Until then: half a metre, tea, half a metre.
    """#
}
