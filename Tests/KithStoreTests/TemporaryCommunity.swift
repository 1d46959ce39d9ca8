import Foundation
import KithModel
import KithStore

/// Runs the body with a community in a folder of its own, which is gone afterwards.
func inTemporaryCommunity(
  _ body: (CommunityLocation, Surroundings) throws -> Void
) throws {
  try inTemporaryFolder { folder in
    let surroundings = testSurroundings(home: folder)
    let place = CommunityLocation(path: folder + "/community")
    _ = try Store.make(at: place, [Setting(.name, .text("Testers"))], in: surroundings)
    try body(place, surroundings)
  }
}

/// Runs the body with a folder of its own, which is gone afterwards.
func inTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("kith-test-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.resolvingSymlinksInPath().path)
}

/// This machine as it is, with a home of its own.
func testSurroundings(home: String, machine: String = "here") -> Surroundings {
  var surroundings = Surroundings.current()
  surroundings.environment = ["HOME": home + "/home-of-" + machine]
  surroundings.workingDirectory = home
  surroundings.machine = machine
  return surroundings
}
