import Foundation
import Testing

@Suite struct `What supporters promised` {
  /// What one of them is told as in JSON.
  private func promises(_ shell: Shell, _ words: String...) throws -> [[String: Any]] {
    try shell.kith(["promises"] + words + ["--json"]).array()
  }

  @Test func `is noted down, told and kept`() throws {
    let shell = try Shell.withThreePeople()
    #expect(
      try shell.kith(["promises", "Pine & Sons", "two", "ladders", "--due", "2099-04-01"]).output
        .contains("that Pine & Sons promised “two ladders”"))
    #expect(
      try shell.kith("promises --json").keysInOrder() == ["supporter", "what", "due", "keptAt"])
    var promise = try #require(try promises(shell).first)
    #expect(promise["supporter"] as? String == "Pine & Sons")
    #expect(promise["what"] as? String == "two ladders")
    #expect((promise["due"] as? String)?.hasPrefix("2099-04-01") == true)
    #expect(promise["keptAt"] is NSNull)
    #expect(
      try shell.kith("promises").output
        == "supporter    what they promised  due         kept\n"
        + "Pine & Sons  two ladders         2099-04-01  –\n")
    let kept = try shell.kith(["promises", "pine & sons", "--kept", "--json"])
    #expect(kept.keysInOrder() == ["record", "objects"])
    promise = try #require(try promises(shell).first)
    #expect(promise["keptAt"] is String)
    #expect(
      try shell.kith(["promises", "Pine & Sons", "--kept"]).errors
        == "kith: Pine & Sons has no promise to keep.\n")
  }

  @Test func `is one supporter's where one is named`() throws {
    let shell = try Shell.withThreePeople()
    try shell.kith(["promises", "Pine", "ladders"])
    try shell.kith(["promises", "Fir", "nails"])
    try shell.kith(["promises", "pine", "ropes"])
    #expect(try promises(shell, "pine").map { $0["what"] as? String } == ["ladders", "ropes"])
    let unclear = try shell.kith(["promises", "pine", "--kept"])
    #expect(unclear.status == 1)
    #expect(unclear.errors.contains("Pine has 2 promises to keep; say which:\n  ladders\n  ropes"))
    let wrong = try shell.kith(["promises", "pine", "rope", "--kept"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("Did you mean “ropes”?"))
    #expect(try shell.kith(["promises", "Fri"]).errors.contains("Did you mean “Fir”?"))
    #expect(try shell.kith(["promises", "pine", "ropes", "--kept"]).status == 0)
    #expect(try promises(shell, "pine").map { $0["keptAt"] is String } == [false, true])
  }

  @Test func `needs its words`() throws {
    let shell = try Shell.withThreePeople()
    #expect(try shell.kith("promises --kept").status == 2)
    #expect(try shell.kith("promises Pine --due 2099-04-01").status == 2)
    #expect(try shell.kith("promises Pine ropes --kept --due 2099-04-01").status == 2)
    #expect(try promises(shell).isEmpty)
  }
}
