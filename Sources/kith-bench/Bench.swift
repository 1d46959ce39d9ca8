@main
struct Bench {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "screen": benchScreen()
    default: print("kith-bench: nothing is measured yet")
    }
  }
}
