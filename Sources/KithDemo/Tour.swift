/// Five cards that show somebody round the demo.
package struct Tour: Sendable {
  /// One card: what one looks at, and the key that gets there.
  package struct Card: Sendable, Equatable {
    package let title: String
    /// Three to six lines, none longer than 60 columns.
    package let lines: [String]
    /// What to press, as the keys are named everywhere.
    package let key: String
  }

  package static let cards = [
    Card(
      title: "The whole community, in the same place every time",
      lines: [
        "Wren Street builds street organs. You are Mirela, one",
        "of its catalysts, and it is an ordinary morning.",
        "Home shows who is here, what there is to do, who is",
        "stuck and who has not been thanked. Digits change the",
        "screen, Tab the pane, Enter opens what you are on.",
      ],
      key: "0"),
    Card(
      title: "A morning's questions, one at a time",
      lines: [
        "Triage deals the waiting questions like cards: the",
        "question, those like it, and five people who could",
        "help, each with the reason. Marks stay, a verdict",
        "deals the next. Somebody's chords go seasick: that has",
        "been asked before, and has a good answer.",
      ],
      key: "t"),
    Card(
      title: "People, not a league table",
      lines: [
        "Inês carries too much, Lindiwe is the only one who",
        "knows reeds, and Oskar has answered for two years",
        "without one word of thanks. T thanks him; the words",
        "are drafted from what he did, and you change them.",
      ],
      key: "T"),
    Card(
      title: "Find anything, and write down what you looked for",
      lines: [
        "/ filters as you type: is:open label:wind age:2d..",
        "The same words work in saved views and in the shell.",
        "If something you expect is missing, Kith tells which",
        "word hides it.",
      ],
      key: "/"),
    Card(
      title: "Nothing here can go wrong",
      lines: [
        "u takes back what you did last, U lists everything that",
        "was done and takes back any of it. Each action shows",
        "the command that would do the same in a script.",
        "? tells what every key does where you are.",
        "Nothing of the demo is kept when you leave.",
      ],
      key: "u"),
  ]
}
