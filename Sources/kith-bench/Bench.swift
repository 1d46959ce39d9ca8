@main
struct Bench {
  static func main() {
    print("kith-bench: nothing is measured yet")
  }
}
