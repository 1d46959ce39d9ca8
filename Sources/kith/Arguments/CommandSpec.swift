internal import KithModel

/// What a command is called, takes and does, told once: parsing, `help`, completion and the manual
/// page are all made of it.
struct CommandSpec: Sendable {
  let name: String
  /// One line, without a full stop.
  let summary: String
  var arguments: [ArgumentSpec] = []
  var options: [OptionSpec] = []
  /// What else is worth knowing, in whole sentences.
  var detail = ""
  var examples: [Example] = []

  struct Example: Sendable {
    let line: String
    let meaning: String
  }

  /// `kith close ID [--reason R]`.
  var usage: String {
    (["kith", name] + arguments.map(\.usage) + options.filter { !$0.isShared }.map(\.usage))
      .joined(separator: " ")
  }

  /// What every command that changes something takes as well.
  func changing() -> CommandSpec {
    var spec = self
    spec.options += [.by, .at, .json]
    return spec
  }
}

/// One word, or several, that a command takes in its place.
struct ArgumentSpec: Sendable {
  let name: String
  let meaning: String
  var need = Need.one
  var completes = Completion.nothing

  enum Need: Sendable {
    case one, optional, several, any
  }

  /// What a shell can offer in its place.
  enum Completion: Sendable, Equatable {
    case nothing, id, member, supporter, kind, field, filter, community, file, command
    /// Objects of some kinds, in a state in which the command makes sense.
    case ids([Kind], State = .present)
    case words([String])
  }

  /// How an object must stand for a command to make sense of it.
  enum State: Sendable {
    case present, open, ended, deleted
  }

  var usage: String {
    switch need {
    case .one: name
    case .optional: "[\(name)]"
    case .several: "\(name)…"
    case .any: "[\(name)…]"
    }
  }
}

/// Something that is said with two dashes before it.
struct OptionSpec: Sendable {
  let name: String
  /// What stands behind it; nil for a switch.
  var value: String?
  let meaning: String
  var completes = ArgumentSpec.Completion.nothing
  /// Whether many commands have it, so that a usage line need not.
  var isShared = false
  /// Whether the command can't do without it.
  var isNeeded = false

  var usage: String {
    let words = value.map { "--\(name) \($0)" } ?? "--\(name)"
    return isNeeded ? words : "[\(words)]"
  }

  static let by = OptionSpec(
    name: "by", value: "MEMBER", meaning: "who did it, if not you", completes: .member,
    isShared: true)
  static let at = OptionSpec(
    name: "at", value: "TIME", meaning: "when it happened, if not now", isShared: true)
  static let json = OptionSpec(name: "json", meaning: "answer in JSON", isShared: true)
  static let limit = OptionSpec(name: "limit", value: "N", meaning: "at most so many")

  /// What stands before or behind any command.
  static let global: [OptionSpec] = [
    OptionSpec(
      name: "community", value: "NAME|DIR", meaning: "the community that is meant (also -C)",
      completes: .community, isShared: true),
    OptionSpec(
      name: "as", value: "MEMBER", meaning: "who you are in this call", completes: .member,
      isShared: true),
    OptionSpec(name: "help", meaning: "tell about the command (also -h)", isShared: true),
  ]
}
