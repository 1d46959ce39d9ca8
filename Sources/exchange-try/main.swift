import KithExchange
import KithModel
import Foundation
let arguments = Array(CommandLine.arguments.dropFirst())
var generator = SystemRandomNumberGenerator()
var look = Look(using: &generator)
do {
  for path in arguments {
    let start = Date()
    let files = try DiskFiles(path)
    let options = ImportOptions(now: Moment("2026-11-21")!)
    let format = try Importing.format(of: files)
    let dry = try Importing.run(format, files, into: look.community, options: options, commit: nil)
    print(path, format.name, "dry", Date().timeIntervalSince(start))
    print(dry.lines(isDryRun: true).joined(separator: "\n"))
    let middle = Date()
    try look.take(files, options: options)
    print("import", Date().timeIntervalSince(middle))
    let again = Date()
    let second = try Importing.run(format, files, into: look.community, options: options, commit: { _ in print("!!! recorded again") })
    print("again", Date().timeIntervalSince(again), second.total, second.notes)
  }
  let c = look.community
  print("questions", c.questions.count, "replies", c.questions.reduce(0) { $0 + $1.replies.count }, "accepted", c.questions.count { !$0.accepted.isEmpty }, "answers accepted", c.questions.reduce(0) { $0 + $1.accepted.count }, "noasker", c.questions.count { $0.asker == nil })
  print("tasks", c.tasks.count, "replies", c.tasks.reduce(0) { $0 + $1.replies.count })
  print("contributions", c.contributions.count, c.contributions.reduce(0) { $0 + $1.replies.count }, "members", c.members.count, "bots", c.members.count { $0.isBot }, "recognitions", c.recognitions.count, "team", c.members.count { !$0.circles.isEmpty })
  print((try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "")
} catch { print("failed:", error) }
