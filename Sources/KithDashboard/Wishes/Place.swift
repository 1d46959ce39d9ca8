/// Where a key means something. The nearest place to the person's hands is asked first.
package enum Place: String, CaseIterable, Sendable {
  case everywhere, lists, doing, outbox, owed, history, reading, picking, bars, rehearsal, forms
  case triage, comparing, pulse, calendar

  /// The heading under which its keys stand in the help.
  package var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .lists: "Lists"
    case .doing: "Doing"
    case .outbox: "Outbox"
    case .history: "History"
    case .owed: "Thanks owed"
    case .reading: "Reading"
    case .picking: "Choosing"
    case .bars: "After / and :"
    case .rehearsal: "Before it is done to several"
    case .forms: "Forms"
    case .triage: "Triage"
    case .comparing: "Side by side"
    case .pulse: "Pulse"
    case .calendar: "Calendar"
    }
  }

  /// Whether letters are text there, and never wishes.
  var takesLetters: Bool { [.picking, .bars, .forms].contains(self) }
}
