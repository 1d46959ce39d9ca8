internal import KithModel
internal import KithStore

/// `kith doctor`: checks the store.
enum DoctorCommand: Command {
  static let spec = CommandSpec(
    name: "doctor", summary: "check the store; say what is wrong, where, and what to do",
    options: [OptionSpec(name: "repair", meaning: "mend what can be mended without loss"), .json],
    examples: [
      .init(line: "kith doctor", meaning: "is everything well?"),
      .init(line: "kith doctor --repair", meaning: "mend what can be mended without loss"),
    ])

  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault) {
    let store = try session.store()
    let findings = try session.storing { () throws(StoreError) in
      try store.doctor(repair: arguments.has("repair"))
    }
    if arguments.has("json") {
      try session.print(json: .list(findings.map(\.fieldValue)))
    } else {
      for finding in findings { try session.print(finding.description) }
    }
    let isWell = findings.allSatisfy { $0.isRepaired || $0.weight == .note }
    if isWell, !arguments.has("json") {
      try session.print("\(store.community.recordCount) records, all is well")
    }
    // The findings were told; the status says that they matter.
    if !isWell { throw .said("", status: 1) }
  }
}

extension Finding {
  fileprivate var fieldValue: FieldValue {
    .structure([
      .init("weight", .word("\(weight)")), .init("path", .word(path)),
      .init("line", line.map(FieldValue.number) ?? .none), .init("what", .word(what)),
      .init("advice", .word(advice)), .init("repaired", .flag(isRepaired)),
    ])
  }
}
