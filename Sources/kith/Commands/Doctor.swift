internal import KithModel
internal import KithStore

/// `kith doctor`: checks the store.
enum DoctorCommand: Command {
  static let spec = CommandSpec(
    name: "doctor", summary: "check the store; say what is wrong, where, and what to do",
    options: [OptionSpec(name: "repair", meaning: "mend what can be mended without loss")])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let store = try session.store()
    let findings = store.community.findings
    for finding in findings { try session.print(finding.description) }
    guard !findings.isEmpty else {
      return try session.print(
        "\(store.community.recordCount) records, all is well"
          + (findings.isEmpty ? "" : " now"))
    }
    throw .said("", status: 1)
  }
}
