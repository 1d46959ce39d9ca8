package import KithDashboard
internal import KithModel
package import KithScreen
internal import KithStore

extension Dashboard {
  /// Runs on a terminal until it is left; returns as it was left.
  package static func run(
    _ desk: Desk, with performer: Performer, on terminal: inout some Terminal & ~Copyable
  ) -> Dashboard {
    var desk = desk
    desk.size = terminal.size
    desk.glyphs = terminal.glyphs
    var dashboard = Dashboard(desk)
    var hasStarted = false
    let loop = Loop<Dashboard, Happening, Effect>(
      action: { input, _ in .input(input) },
      update: { dashboard, happening in dashboard.update(happening) },
      draw: { dashboard, grid in dashboard.draw(into: &grid) },
      perform: { effect, mailbox in
        // The first effect is the opening itself: it needs the mailbox.
        if !hasStarted {
          hasStarted = true
          performer.start(mailbox)
        }
        return performer.perform(effect, mailbox)
      },
      alarms: \.alarms, isFinished: \.isFinished)
    // A terminal that is opened has the mouse.
    let first: [Effect] = desk.capturesMouse ? [.redraw] : [.redraw, .captureMouse(false)]
    _ = loop.run(&dashboard, on: &terminal, first: first)
    return dashboard
  }
}
