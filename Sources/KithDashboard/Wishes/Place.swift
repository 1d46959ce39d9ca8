/// Where a key means something. The nearest place to the person's hands is asked first.
package enum Place: String, CaseIterable, Sendable {
  case everywhere, lists, doing, outbox, owed, reading, picking, rehearsal, forms, triage, pulse
  case calendar

  /// The heading under which its keys stand in the help.
  package var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .lists: "Lists"
    case .doing: "Doing"
    case .outbox: "Outbox"
    case .owed: "Thanks owed"
    case .reading: "Reading"
    case .picking: "Choosing"
    case .rehearsal: "Before it is done to several"
    case .forms: "Forms"
    case .triage: "Triage"
    case .pulse: "Pulse"
    case .calendar: "Calendar"
    }
  }
}
