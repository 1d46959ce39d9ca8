/// One word of the command line: what it is called and takes, and what it does.
protocol Command: SendableMetatype {
  static var spec: CommandSpec { get }
  static func run(_ arguments: Arguments, _ session: Session) throws(CommandFault)
}

/// All commands, in the order in which `help` shows them.
enum CommandList {
  static let groups: [(title: String, commands: [any Command.Type])] = [
    (
      "Communities",
      [
        NewCommand.self, CommunitiesCommand.self, MeCommand.self, DoctorCommand.self,
        DemoCommand.self,
      ]
    ),
    (
      "Every day",
      [
        TodayCommand.self, SuggestCommand.self, RulesCommand.self, ViewsCommand.self,
        PromisesCommand.self,
      ]
    ),
    ("Looking", [ListCommand.self, ShowCommand.self, LogCommand.self, OutboxCommand.self]),
    ("Writing down", [AddCommand.self, SetCommand.self, LinkCommand.self, ConvertCommand.self]),
    (
      "Helping",
      [
        ReplyCommand.self, RewriteCommand.self, HideCommand.self, AcceptCommand.self,
        AskCommand.self, AssignCommand.self,
        UnassignCommand.self, ClaimCommand.self, RemindCommand.self, MentorCommand.self,
        WaitCommand.self,
        ThankCommand.self, VoteCommand.self, AttendCommand.self,
      ]
    ),
    (
      "Ending and taking back",
      [
        CloseCommand.self, ReopenCommand.self, DeleteCommand.self, RestoreCommand.self,
        UndoCommand.self, RedoCommand.self,
      ]
    ),
    ("In and out", [ImportCommand.self, LookCommand.self, ExportCommand.self]),
    ("Measuring", [PulseCommand.self, WithoutCommand.self, ReportCommand.self]),
    (
      "Who is who",
      [
        IdentitiesCommand.self, MergeCommand.self, UnmergeCommand.self, RoleCommand.self,
        CircleCommand.self, NoteCommand.self, ForgetCommand.self,
      ]
    ),
    (
      "Kith itself",
      [
        HelpCommand.self, KeysCommand.self, ThemesCommand.self, ScreenCommand.self,
        CompletionsCommand.self,
      ]
    ),
  ]

  static var all: [any Command.Type] { groups.flatMap(\.commands) }

  /// Those that programs call and not people.
  private static let hidden: [any Command.Type] = [CompleteCommand.self]

  static func named(_ name: String) -> (any Command.Type)? {
    (all + hidden).first { $0.spec.name == name }
  }
}
