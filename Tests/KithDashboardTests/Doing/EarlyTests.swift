import KithDashboard
import KithModel
import KithScreen
import Testing

@Suite struct `Doing something while the community is still read` {
  @Test(arguments: ["n", "x", "r", "T"])
  func `has to wait a moment, and says so`(_ key: Character) {
    var dashboard = Dashboard(
      Desk(
        name: "pinewood", community: Community(id: ID(.community, source: "none")),
        clock: Clock(now: Moment(milliseconds: 0), offset: 0), size: Size(80, 24)))
    _ = dashboard.update(.input(.key(Key(key))))
    let message = dashboard.desk.message?.text ?? ""
    #expect(message == "The community is still being read. Try again in a moment.")
    #expect(!dashboard.isTyping)
  }
}
