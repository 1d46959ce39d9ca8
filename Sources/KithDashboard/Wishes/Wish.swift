/// Something a person can want in the dashboard, named for what comes of it and not for a key.
///
/// Its raw value is its name in settings and after `:`.
package enum Wish: String, CaseIterable, Sendable {
  // Everywhere.
  case home, today, members, tasks, questions, thanks, events, ideas, pulse, outbox
  case contributions
  case nextPane, previousPane, command, help, undo, redo, history
  case leave, quit, back, redraw, suspend, stop, mouse

  // Lists.
  case down, up, top, bottom, halfDown, halfUp, pageDown, pageUp, left, right
  case open, filter, views, sort, select, span, zoom, calendar

  // Doing.
  case new, edit, reply, assign, take, accept, close, reopen, delete, duplicate, wait, priority
  case labels, stage, mentor, thank, vote, link, copy, triage
  case connect, convert, attend, plan, decline, without, community, remind, release, belong

  // Reading.
  case scrollDown, scrollUp, scrollPage, scrollPageUp, nextItem, previousItem
  case search, nextMatch, previousMatch, follow, stepBack, nextLink, previousLink

  // Choosing.
  case choose, mark

  // Outbox.
  case carry

  // Thanks owed.
  case leaveOut

  // Forms.
  case nextField, previousField, save, editor, undoTyping, redoTyping, startAfresh, takeTheirs

  // Triage.
  case person1, person2, person3, person4, person5, others, previousLikeness, nextLikeness
  case ask, point, later, lookBack, takeBack, recap

  // Pulse.
  case definition, rows, earlier, afterwards, narrower, wider, compare
}
