internal import KithDashboard
internal import KithScreen

/// What is done by other programs, or by the terminal itself: opening addresses, writing in an
/// editor, copying, colours.
struct OtherPrograms {
  private let world: World

  init(_ world: World) { self.world = world }

  func browse(
    _ address: String, _ mailbox: Mailbox<Happening>
  ) -> TerminalErrand<Happening>? {
    guard let program = world.browser(address) else {
      mailbox.post(
        .told(Message("No program to open addresses was found: \(address)", tone: .trouble)))
      return nil
    }
    return .run(program) { ending in
      ending == .exited(0)
        ? .told(Message("opened \(address)"))
        : .told(Message("\(program.name) could not open \(address).", tone: .trouble))
    }
  }

  func copy(_ text: String) -> TerminalErrand<Happening> {
    .copy(text) { isCopied in
      isCopied
        ? nil
        : .told(Message("This terminal has no clipboard for Kith: \(text)", tone: .trouble))
    }
  }

  func edit(
    _ text: String, _ mailbox: Mailbox<Happening>
  ) -> TerminalErrand<Happening>? {
    guard let file = world.drafting(text) else {
      mailbox.post(
        .edited(
          .failed("No file for the editor could be made: see whether there is room on the disk.")
        ))
      return nil
    }
    let editor = world.editor(file.path)
    return .run(editor) { ending in
      let written = file.take()
      switch ending {
      case .exited(0):
        return .edited(
          written.map { .text($0) }
            ?? .failed("What was written can't be read; nothing was changed."))
      case .notStarted:
        return .edited(
          .failed("\(editor.name) could not be started: VISUAL or EDITOR names your editor."))
      case .exited, .killed:
        return .edited(.failed("The editor ended with an error; nothing was changed."))
      }
    }
  }

  func use(_ name: String, _ mailbox: Mailbox<Happening>) -> TerminalErrand<Happening>? {
    do throws(ThemeError) {
      let theme = try world.themes.theme(named: name)
      mailbox.post(.themeChosen(name))
      return .use(theme)
    } catch {
      mailbox.post(.told(Message("\(error)", tone: .trouble)))
      return nil
    }
  }
}
