internal import KithStore

/// Puts the rooms together and starts the program.
@main
struct Kith {
  static func main() {
    Platform.letWritesFail()
    let surroundings = Surroundings.current()
    let columns = surroundings.environment["COLUMNS"].flatMap { Int($0) }.flatMap {
      $0 > 0 ? $0 : nil
    }
    let session = Session(
      surroundings: surroundings, output: Output(descriptor: 1), errors: Output(descriptor: 2),
      isInteractive: Platform.isTerminal(0) && Platform.isTerminal(2),
      outputIsTerminal: Platform.isTerminal(1),
      width: columns ?? (Platform.isTerminal(1) ? Platform.terminalWidth ?? 80 : nil))
    let status = Program(session: session).run(Array(CommandLine.arguments.dropFirst()))
    Platform.leave(status)
  }
}
