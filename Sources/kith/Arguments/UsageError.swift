/// Why a command line could not be understood.
enum UsageError: Error, Equatable, Sendable {
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, command: String, nearest: String?)
  case unknownKind(String, nearest: String?)
  case unknownField(String, of: String, nearest: String?)
  case valueMissing(option: String, wanted: String)
  case valueNotWanted(option: String)
  case badValue(option: String, given: String, wanted: String)
  case badTime(String)
  case wordMissing(String, command: String, usage: String)
  case wordTooMany(String, command: String, usage: String)
  case notASetting(String)
  case textMissing
}

extension UsageError: CustomStringConvertible {
  /// What is the matter, and what would be right.
  var description: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "There is no command “\(word)”." + Self.hint(nearest) + " “kith help” lists them all."
    case .unknownOption(let word, let command, let nearest):
      "“kith \(command)” has no option “\(word)”." + Self.hint(nearest.map { "--" + $0 })
        + " What begins with a dash and is no option goes behind “--”."
    case .unknownKind(let word, let nearest):
      "There are no “\(word)”." + Self.hint(nearest)
        + " There are members, tasks, questions, recognitions, events, ideas and contributions."
    case .unknownField(let word, let kind, let nearest):
      "\(kind) has no field “\(word)”." + Self.hint(nearest)
    case .valueMissing(let option, let wanted): "--\(option) needs a value: --\(option) \(wanted)"
    case .valueNotWanted(let option): "--\(option) takes no value."
    case .badValue(let option, let given, let wanted):
      "“\(option)” can't be “\(given)”; it takes \(wanted)."
    case .badTime(let given):
      "“\(given)” is no time. Write 2026-11-20, “2026-11-20 18:00”, “friday 18:00”, tomorrow, 18:00, "
        + "3d, 2w or “in 2 weeks”; 2026-11-20T10:04:05Z is UTC."
    case .wordMissing(let name, _, let usage): "\(name) is missing. It goes like this: \(usage)"
    case .wordTooMany(let word, _, let usage):
      "“\(word)” is one word too many. It goes like this: \(usage)"
    case .notASetting(let word):
      "“\(word)” sets nothing. Write FIELD=VALUE, or for lists FIELD+=VALUE and FIELD-=VALUE."
    case .textMissing: "There is no text. Give it as an argument, or “-” to read standard input."
    }
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { " Did you mean “\($0)”?" } ?? ""
  }
}
