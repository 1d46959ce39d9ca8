internal import KithModel

// What opens a page rather than changing something.

extension Doing {
  static let picturingDeparture = Doing(.without, [.member], takesOne: true) { ids, _, desk in
    desk.push(DeparturePage(of: ids[0]))
  }

  static let showingCalendar = Doing(.calendar, []) { _, _, desk in
    desk.push(CalendarPage(desk))
  }

  static let showingCommunity = Doing(.community, []) { _, _, desk in
    desk.push(CommunityPage())
  }
}
