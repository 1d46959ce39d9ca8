import Foundation
import Testing

@testable import KithCurses

@Suite struct `The terminal descriptions of our own` {
  static let tic = ["/usr/bin/tic", "/usr/local/bin/tic"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    .enabled(if: tic != nil, "tic is not installed"),
    arguments: ["kith-ansi", "kith-256", "kith-direct"])
  func `are what their source says`(name: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kith-terminfo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/CCurses/terminfo/kith.ti")
    try output(of: Self.tic ?? "tic", ["-x", "-o", folder.path, source.path], in: folder)
    let compiled = try output(
      of: "infocmp", ["-x", "-A", folder.path, "-0", "-qQ2", name], in: folder)
    #expect(
      OwnDescriptions.bytes(named: name) == compiled.trimmingCharacters(in: .whitespacesAndNewlines)
    )
  }
}
