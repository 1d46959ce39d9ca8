internal import KithModel
internal import KithScreen

/// Words in a script that a person reads before they run it: harmless where it is printed, and to
/// the shell every byte of them.
enum ShellScript {
  /// A word as a shell reads it. What a terminal would obey or hide is written in numbers.
  static func quoted(_ word: String) -> String {
    let plain = Shell.quoted(word)
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { SafeText(String($0)).string != $0 }) else { return plain }
    var script = ""
    var (shown, hidden) = ("", "")
    func finish() {
      if !shown.isEmpty { script += Shell.quoted(shown) }
      if !hidden.isEmpty { script += "\"$(printf '\(hidden)')\"" }
      (shown, hidden) = ("", "")
    }
    for scalar in word.unicodeScalars {
      let isShown = scalar == "\n" || SafeText(String(scalar)).string == String(scalar)
      if isShown != hidden.isEmpty { finish() }
      if isShown {
        shown.unicodeScalars.append(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? .init() { hidden += octal(byte) }
      }
    }
    finish()
    return script
  }

  private static func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
