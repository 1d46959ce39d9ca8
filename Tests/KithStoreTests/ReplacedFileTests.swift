import FaultMakingDisk
import KithModel
import KithStore
import Testing

@Suite struct `A journal whose file was replaced while it was open` {
  /// Another program writes the same bytes into a new file and gives it the old name.
  private func replace(_ path: String, on disk: FaultMakingDisk) throws {
    let parts = path.split(separator: "/").map(String.init)
    let name = try #require(parts.last)
    let folder = try disk.openFolder("/" + parts.dropLast().joined(separator: "/"))
    let node = try #require(disk.image.node(at: path))
    let file = try disk.open(name + ".new", in: folder, for: .making)
    _ = try disk.append(disk.image[node].bytes[...], to: file)
    disk.close(file)
    try disk.rename(name + ".new", to: name, in: folder)
    disk.close(folder)
  }

  @Test(arguments: [true, false])
  func `is written where everybody reads it`(_ hasLookedBetween: Bool) throws {
    let laboratory = Laboratory()
    let store = try laboratory.make()
    try store.perform(Trial.action(0))
    try replace(try #require(laboratory.segments().first), on: laboratory.disk)
    if hasLookedBetween { try store.reload() }
    try store.perform(Trial.action(1))
    try store.perform(Trial.action(2))
    let found = try laboratory.open().community
    for number in 0...2 { #expect(found.question(Trial.id(number)) != nil) }
    #expect(found.findings == [])
  }
}
