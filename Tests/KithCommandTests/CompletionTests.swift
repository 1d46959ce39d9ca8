import Foundation
import Testing

@Suite struct `Somebody presses Tab` {
  /// What a line could become: each answer and what is said about it.
  private func answers(_ shell: Shell, _ line: [String]) throws -> [String] {
    let answer = try shell.kith(["complete", "--"] + line)
    #expect(answer.status == 0 && answer.errors.isEmpty)
    return answer.lines
  }

  private func demo() throws -> Shell {
    let shell = try Shell()
    try shell.kith("demo --keep ./demo")
    shell.environment["KITH_COMMUNITY"] = "./demo"
    return shell
  }

  @Test func `and commands come with what they do`() throws {
    let shell = try Shell()
    #expect(
      try answers(shell, ["un"]).map { $0.split(separator: "\t")[0] }
        == ["unassign", "undo", "unmerge"])
    #expect(
      try answers(shell, ["sh"]) == ["show\tshow one object, with its replies and links"])
    #expect(try answers(shell, ["help", "jour"]) == ["journal\twhat stands in Kith's files"])
  }

  @Test func `and ids come with titles, people with names`() throws {
    let shell = try demo()
    #expect(
      try answers(shell, ["show", "q9d"])
        == ["q9d2k\tCrank turns, nothing sounds, and the little screen says W-07"])
    #expect(try answers(shell, ["assign", "t4c1x", "an"]) == ["ana\tAna Pirilampo"])
    #expect(try answers(shell, ["thank", "osk", ""]).contains("oskar\tOskar Wiśnik"))
    #expect(try answers(shell, ["vote", "i7b"]) == ["i7bxk\tA lending box that travels"])
    #expect(try answers(shell, ["vote", "q9d"]) == [])
    #expect(
      try answers(shell, ["add", "task", "--by", "sio"]).first?.hasPrefix("siobhan\t") == true)
    #expect(try answers(shell, ["promises", "Kes"]) == ["Kestrel & Daughters Hardware\t"])
  }

  @Test func `and only what the command makes sense of`() throws {
    let shell = try demo()
    #expect(try answers(shell, ["restore", ""]) == [])
    #expect(try answers(shell, ["reopen", "q9d"]) == [])
    #expect(try shell.kith("delete i7bxk").status == 0)
    #expect(try answers(shell, ["restore", ""]) == ["i7bxk\tA lending box that travels"])
    #expect(try answers(shell, ["show", "i7b"]) == [])
    let members = try shell.kith("list members --json").array()
    let member = try #require(members.first?["id"] as? String)
    #expect(try answers(shell, ["mentor", member]).count == 1)
  }

  @Test func `and filters and fields come with what stands in them`() throws {
    let shell = try demo()
    #expect(try answers(shell, ["list", "qu"]) == ["questions\t"])
    let labels = try answers(shell, ["list", "questions", "is:open", "label:wi"])
    #expect(labels.map { $0.split(separator: "\t")[0] } == ["label:wind"])
    #expect(try answers(shell, ["list", "tasks", "is:goodF"]).first?.hasPrefix("is:good") == true)
    #expect(
      try answers(shell, ["set", "q9d2k", "priority="]).map { $0.split(separator: "\t")[0] }
        == ["priority=low", "priority=normal", "priority=high", "priority=urgent"])
    #expect(
      try answers(shell, ["set", "q9d2k", "labels+=wi"]).first?.hasPrefix("labels+=wind\t")
        == true)
  }

  @Test func `and there is silence where nothing can be known`() throws {
    let shell = try Shell()
    for line in [["show", "q"], ["nonsense", "x"], ["list", "questions", "label:"], []] {
      #expect(try answers(shell, line) == [])
    }
  }

  @Test func `and a title can neither break its line nor command the terminal`() throws {
    let shell = try Shell.withThreePeople()
    let id = try shell.kith([
      "add", "question", "--title", "red\u{1B}[31m\tand\nthen $(touch here) `x`",
    ]).output.prefix { $0 != " " && $0 != "\n" }
    let answers = try answers(shell, ["show", String(id)])
    #expect(answers.count == 1)
    #expect(answers.first?.unicodeScalars.filter { $0.value < 0x20 } == ["\t"])
  }

  @Test func `in bash, also behind a colon`() throws {
    let shell = try demo()
    let answer = try shell.sh(
      """
      cat > try <<'END'
      kith() { "$kith" "$@"; }
      source <("$kith" completions bash)
      compopt() { :; }
      COMP_LINE="kith list questions label:wi" COMP_POINT=28
      COMP_WORDS=(kith list questions label : wi) COMP_CWORD=5
      _kith
      printf '%s,' "${COMPREPLY[@]}"
      COMP_LINE="kith show q9d" COMP_POINT=13
      COMP_WORDS=(kith show q9d) COMP_CWORD=2
      _kith
      printf '%s,' "${COMPREPLY[@]}"
      END
      bash try
      """)
    #expect(answer.output == "wind,q9d2k,")
    #expect(answer.errors == "")
  }
}
