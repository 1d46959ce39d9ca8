// What can be wanted, place by place, in the order in which the help shows it.

extension Wish {
  static let everywhere: [WishInfo] = [
    WishInfo(.home, .everywhere, "0", "home", "Home: four panes at once"),
    WishInfo(.today, .everywhere, "1", "today", "Today: what waits for you", command: "today"),
    WishInfo(.members, .everywhere, "2", "members", "Members", command: "list members"),
    WishInfo(.tasks, .everywhere, "3", "tasks", "Tasks", command: "list tasks"),
    WishInfo(.questions, .everywhere, "4", "questions", "Questions", command: "list questions"),
    WishInfo(.thanks, .everywhere, "5", "thanks", "Recognitions", command: "list recognitions"),
    WishInfo(.events, .everywhere, "6", "events", "Events", command: "list events"),
    WishInfo(.ideas, .everywhere, "7", "ideas", "Ideas", command: "list ideas"),
    WishInfo(.pulse, .everywhere, "8", "pulse", "Pulse: the measures", command: "pulse"),
    WishInfo(.outbox, .everywhere, "9", "outbox", "Outbox: what to carry", command: "outbox"),
    WishInfo(
      .contributions, .everywhere, "C", "contributions",
      "Contributions: what people gave, and what waits for review", command: "list contributions"),
    WishInfo(.nextPane, .everywhere, "tab", "next pane", "the next pane"),
    WishInfo(.previousPane, .everywhere, "shift-tab", "pane before", "the pane before"),
    WishInfo(.command, .everywhere, ":", "command", "say a command in words"),
    WishInfo(.help, .everywhere, "? f1", "all keys", "every key that works here"),
    WishInfo(.undo, .everywhere, "u", "undo", "take back what you did last", command: "undo"),
    WishInfo(.redo, .everywhere, "ctrl-r", "redo", "do again what you took back", command: "redo"),
    WishInfo(.history, .everywhere, "U", "history", "what was done, as sentences", command: "log"),
    WishInfo(.leave, .everywhere, "q", "leave", "leave this view; on a screen, quit"),
    WishInfo(.quit, .everywhere, "Q", "quit", "quit at once; nothing is lost"),
    WishInfo(.back, .everywhere, "esc", "back", "close, unselect, unfilter, go back; never quits"),
    WishInfo(.redraw, .everywhere, "ctrl-l", "redraw", "draw the screen afresh"),
    WishInfo(.suspend, .everywhere, "ctrl-z", "suspend", "go to the shell; fg comes back"),
    WishInfo(.stop, .everywhere, "ctrl-c", "stop", "stop what is running"),
    WishInfo(.mouse, .everywhere, "ctrl-t", "mouse", "mouse off and on, to select text"),
  ]

  static let lists: [WishInfo] = [
    WishInfo(.down, .lists, "j down", "down", "the next row"),
    WishInfo(.up, .lists, "k up", "up", "the row above"),
    WishInfo(.top, .lists, "g home", "top", "the first row"),
    WishInfo(.bottom, .lists, "G end", "bottom", "the last row"),
    WishInfo(.halfDown, .lists, "ctrl-d", "half down", "half a page down"),
    WishInfo(.halfUp, .lists, "ctrl-u", "half up", "half a page up"),
    WishInfo(.pageDown, .lists, "page-down ctrl-f", "page down", "a page down"),
    WishInfo(.pageUp, .lists, "page-up ctrl-b", "page up", "a page up"),
    WishInfo(.left, .lists, "h left", "left", "the pane or column on the left"),
    WishInfo(.right, .lists, "l right", "right", "the pane or column on the right"),
    WishInfo(.open, .lists, "enter", "open", "open the row", command: "show ID"),
    WishInfo(.filter, .lists, "/", "filter", "filter as you type", command: "list KIND FILTER"),
    WishInfo(.views, .lists, "f", "views", "saved views", command: "views"),
    WishInfo(.sort, .lists, "s", "sort", "choose what to sort by"),
    WishInfo(.select, .lists, "space", "select", "select the row, and go on"),
    WishInfo(.span, .lists, "v", "span", "select from here to there"),
    WishInfo(.zoom, .lists, "z", "zoom", "this pane alone, and back"),
    WishInfo(.calendar, .lists, "c", "calendar", "the month and its events"),
  ]

  static let doing: [WishInfo] = [
    WishInfo(.new, .doing, "n", "new", "make a new one", command: "add KIND"),
    WishInfo(.edit, .doing, "e", "edit", "edit its fields", command: "set ID FIELD=VALUE"),
    WishInfo(.reply, .doing, "r", "reply", "write a reply", command: "reply ID TEXT"),
    WishInfo(
      .assign, .doing, "a", "assign", "assign a task, ask about a question or for a review",
      command: "assign ID MEMBER"),
    WishInfo(.take, .doing, "i", "I take it", "take it yourself", command: "claim ID"),
    WishInfo(
      .accept, .doing, "A", "solved", "accept the answer; solved", command: "accept ID REPLY"),
    WishInfo(.close, .doing, "x", "close", "close or finish", command: "close ID"),
    WishInfo(.reopen, .doing, "X", "reopen", "open again", command: "reopen ID"),
    WishInfo(.delete, .doing, "D", "delete", "delete; undo brings it back", command: "delete ID"),
    WishInfo(
      .duplicate, .doing, "d", "duplicate", "it repeats another one",
      command: "close ID --duplicate-of ID"),
    WishInfo(.wait, .doing, "w", "wait", "put aside until a day", command: "wait ID WHEN"),
    WishInfo(.priority, .doing, "p", "priority", "set the priority", command: "set ID priority=P"),
    WishInfo(.labels, .doing, "L", "labels", "set labels", command: "set ID labels+=L"),
    WishInfo(
      .stage, .doing, "b", "stumbling block", "where on their way they stumbled",
      command: "set ID stage=S"),
    WishInfo(.mentor, .doing, "m", "mentor", "name a mentor", command: "mentor ID MEMBER"),
    WishInfo(.thank, .doing, "T", "thank", "thank somebody", command: "thank MEMBER --for WORDS"),
    WishInfo(.vote, .doing, "+", "vote", "vote for the idea, or take it back", command: "vote ID"),
    WishInfo(.link, .doing, "o", "open link", "open where it lives, in the browser"),
    WishInfo(.copy, .doing, "y", "copy", "copy its id, or its link"),
    WishInfo(.triage, .doing, "t", "triage", "deal what waits, one at a time"),
    WishInfo(.connect, .doing, "", "connect", "point from it to another", command: "link ID ID"),
    WishInfo(.convert, .doing, "", "convert", "make it another kind", command: "convert ID KIND"),
    WishInfo(
      .remind, .doing, "R", "remind", "note that you remind whoever holds it",
      command: "remind ID"),
    WishInfo(
      .release, .doing, "B", "give back", "give a claim back to all, with a kind word",
      command: "unassign ID MEMBER"),
    WishInfo(.attend, .doing, "", "who came", "note who came", command: "attend EVENT MEMBER"),
    WishInfo(
      .plan, .doing, "P", "plan", "make a task of the idea", command: "link IDEA TASK --type ledTo"),
    WishInfo(
      .decline, .doing, "-", "decline", "decline the idea, and say why",
      command: "close ID --reason declined"),
    WishInfo(
      .belong, .doing, "M", "roles", "give a role or a circle, or end it; note something",
      command: "role MEMBER ROLE"),
    WishInfo(
      .without, .doing, "W", "without them", "what would lose its last person if they left",
      command: "without MEMBER"),
    WishInfo(.community, .doing, "", "community", "the community's own page"),
  ]

  static let carrying: [WishInfo] = [
    WishInfo(.copy, .outbox, "y", "copy words", "copy the words to carry"),
    WishInfo(.link, .outbox, "o", "open place", "open the place they belong to"),
    WishInfo(
      .carry, .outbox, "x", "carried", "mark it as carried there", command: "outbox ID --done"),
  ]

  static let remembering: [WishInfo] = [
    WishInfo(.down, .history, "j down", "down", "the action before"),
    WishInfo(.up, .history, "k up", "up", "the action after"),
    WishInfo(.top, .history, "g home", "top", "the latest action"),
    WishInfo(.bottom, .history, "G end", "bottom", "the oldest that is shown"),
    WishInfo(.halfDown, .history, "ctrl-d", "half down", "half a page down"),
    WishInfo(.halfUp, .history, "ctrl-u", "half up", "half a page up"),
    WishInfo(.pageDown, .history, "page-down ctrl-f", "page down", "a page down"),
    WishInfo(.pageUp, .history, "page-up ctrl-b", "page up", "a page up"),
    WishInfo(.open, .history, "enter", "open", "open what it was done to"),
    WishInfo(
      .undo, .history, "u", "take back", "take the chosen one back",
      command: "undo RECORD"),
  ]

  static let owing: [WishInfo] = [
    WishInfo(.leaveOut, .owed, "x", "leave out", "leave them out until they help again")
  ]

  static let reading: [WishInfo] = [
    WishInfo(.scrollDown, .reading, "j down", "down", "a line down"),
    WishInfo(.scrollUp, .reading, "k up", "up", "a line up"),
    WishInfo(.scrollPage, .reading, "space page-down ctrl-f ctrl-d", "page", "a page down"),
    WishInfo(.scrollPageUp, .reading, "page-up ctrl-b ctrl-u", "page up", "a page up"),
    WishInfo(.top, .reading, "g home", "top", "the beginning"),
    WishInfo(.bottom, .reading, "G end", "bottom", "the end"),
    WishInfo(.nextItem, .reading, "J", "next", "the next item of the list"),
    WishInfo(.previousItem, .reading, "K", "previous", "the item before"),
    WishInfo(.search, .reading, "/", "search", "search in the text"),
    WishInfo(.nextMatch, .reading, "n", "next match", "the next match, while searching"),
    WishInfo(.previousMatch, .reading, "N", "match before", "the match before"),
    WishInfo(.nextLink, .reading, "tab l right", "next link", "the next link"),
    WishInfo(.previousLink, .reading, "shift-tab h left", "link before", "the link before"),
    WishInfo(.follow, .reading, "enter", "follow", "follow the link"),
    WishInfo(.stepBack, .reading, "backspace", "go back", "back to where you came from"),
  ]

  static let choosing: [WishInfo] = [
    WishInfo(.down, .picking, "down ctrl-n", "down", "the next one"),
    WishInfo(.up, .picking, "up ctrl-p", "up", "the one above"),
    WishInfo(.pageDown, .picking, "page-down", "page down", "a page down"),
    WishInfo(.pageUp, .picking, "page-up", "page up", "a page up"),
    WishInfo(.mark, .picking, "tab", "mark", "mark it, where several can be chosen"),
    WishInfo(.choose, .picking, "enter", "choose", "choose what is marked, or this one"),
    WishInfo(.back, .picking, "esc", "never mind", "close and change nothing"),
  ]

  static let saying: [WishInfo] = [
    WishInfo(.choose, .bars, "enter", "do it", "keep the filter, or do the command"),
    WishInfo(.mark, .bars, "tab", "complete", "complete the word"),
    WishInfo(.down, .bars, "down ctrl-n", "down", "the completion below, or the later command"),
    WishInfo(.up, .bars, "up ctrl-p", "up", "the completion above, or the command before"),
    WishInfo(.back, .bars, "esc", "never mind", "leave all as it was"),
  ]

  static let rehearsing: [WishInfo] = [
    WishInfo(.choose, .rehearsal, "enter", "do it", "do it to all that are ticked, as one action"),
    WishInfo(.select, .rehearsal, "space tab", "tick", "tick it or not"),
    WishInfo(.back, .rehearsal, "esc q", "leave", "leave all as it is"),
  ]

  static let forms: [WishInfo] = [
    WishInfo(.nextField, .forms, "tab", "next field", "the next field"),
    WishInfo(.previousField, .forms, "shift-tab", "field before", "the field before"),
    WishInfo(.save, .forms, "ctrl-s", "save", "save"),
    WishInfo(.editor, .forms, "ctrl-o", "editor", "write in your own editor"),
    WishInfo(.back, .forms, "esc", "keep as draft", "close; what you typed is kept"),
    WishInfo(.undoTyping, .forms, "alt-u ctrl-_", "undo typing", "take back what you typed last"),
    WishInfo(.redoTyping, .forms, "alt-r", "redo typing", "type it again"),
    WishInfo(.startAfresh, .forms, "ctrl-x", "start afresh", "all as it was; again brings it back"),
    WishInfo(
      .takeTheirs, .forms, "alt-t", "take theirs", "what others put here, in place of yours"),
    WishInfo(.scrollPage, .forms, "page-down", "read on", "a page down, in the thread above"),
    WishInfo(.scrollPageUp, .forms, "page-up", "read back", "a page up, in the thread above"),
    WishInfo(.help, .forms, "f1", "all keys", "every key that works here"),
  ]

  static let triaging: [WishInfo] = [
    WishInfo(.person1, .triage, "1", "mark", "the first person on or off"),
    WishInfo(.person2, .triage, "2", "second", "the second person on or off"),
    WishInfo(.person3, .triage, "3", "third", "the third person on or off"),
    WishInfo(.person4, .triage, "4", "fourth", "the fourth person on or off"),
    WishInfo(.person5, .triage, "5", "fifth", "the fifth person on or off"),
    WishInfo(.others, .triage, "a", "others", "choose other people"),
    WishInfo(.previousLikeness, .triage, "[", "like it, up", "choose the likeness above"),
    WishInfo(.nextLikeness, .triage, "]", "like it, down", "choose the likeness below"),
    WishInfo(
      .point, .triage, "c", "point to it", "reply with the answer that the chosen likeness has"),
    WishInfo(
      .ask, .triage, "enter", "do it",
      "ask those marked, give it to them, or thank; and deal the next"),
    WishInfo(.later, .triage, "J", "later", "keep it for later"),
    WishInfo(.lookBack, .triage, "K", "look back", "look at the card before"),
    WishInfo(.takeBack, .triage, "u", "take back", "take back what you did last"),
    WishInfo(.recap, .triage, "esc q", "end", "end, with a recap of what was decided"),
  ]

  static let comparing: [WishInfo] = [
    WishInfo(
      .choose, .comparing, "enter", "it repeats", "close it as a duplicate of the one like it",
      command: "close ID --duplicate-of ID"),
    WishInfo(.nextPane, .comparing, "tab shift-tab", "the other", "scroll the other of the two"),
    WishInfo(.back, .comparing, "esc q", "leave", "leave both as they are"),
  ]

  static let measuring: [WishInfo] = [
    WishInfo(.down, .pulse, "j down", "down", "the next measure"),
    WishInfo(.up, .pulse, "k up", "up", "the measure above"),
    WishInfo(.top, .pulse, "g home", "top", "the first measure"),
    WishInfo(.bottom, .pulse, "G end", "bottom", "the last measure"),
    WishInfo(.pageDown, .pulse, "page-down ctrl-d", "page down", "a page down"),
    WishInfo(.pageUp, .pulse, "page-up ctrl-u", "page up", "a page up"),
    WishInfo(.definition, .pulse, "d", "definition", "what exactly it counts"),
    WishInfo(
      .rows, .pulse, "enter", "rows", "the rows it was counted from", command: "pulse NAME --rows"),
    WishInfo(
      .compare, .pulse, "c", "compare", "another definition beside it",
      command: "pulse NAME --compare N"),
    WishInfo(.earlier, .pulse, "left h", "earlier", "the window before"),
    WishInfo(.afterwards, .pulse, "right l", "later", "the window after"),
    WishInfo(.narrower, .pulse, "-", "shorter", "a shorter window"),
    WishInfo(.wider, .pulse, "=", "longer", "a longer window"),
  ]

  static let dating: [WishInfo] = [
    WishInfo(.left, .calendar, "left h", "day before", "the day before"),
    WishInfo(.right, .calendar, "right l", "next day", "the next day"),
    WishInfo(.up, .calendar, "up k", "week before", "the week before"),
    WishInfo(.down, .calendar, "down j", "next week", "the next week"),
    WishInfo(.pageUp, .calendar, "page-up ctrl-b", "month before", "the month before"),
    WishInfo(.pageDown, .calendar, "page-down ctrl-f", "next month", "the next month"),
    WishInfo(.top, .calendar, "g home", "today", "today"),
    WishInfo(.bottom, .calendar, "G end", "next event", "the next day with an event"),
    WishInfo(.nextPane, .calendar, "tab", "next of the day", "the day's next event"),
    WishInfo(.previousPane, .calendar, "shift-tab", "one before", "the day's event before"),
    WishInfo(.open, .calendar, "enter", "open", "open the event", command: "show ID"),
    WishInfo(.calendar, .calendar, "c", "list", "back to the list"),
  ]
}
