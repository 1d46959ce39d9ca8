import Foundation
import Testing

@Suite struct `The pages of the manual` {
  private static let pages = [
    ("journal", "KITH-JOURNAL 5"), ("themes", "KITH-THEMES 5"), ("filters", "KITH-FILTERS 7"),
  ]

  @Test(arguments: pages)
  func `are named, and begin as manual pages do`(topic: String, title: String) throws {
    let page = try Shell().kith(["help", "--man", topic])
    #expect(page.status == 0)
    #expect(page.output.hasPrefix(".TH \(title) "))
    #expect(page.output.contains(".SH NAME\nkith\\-\(topic) \\- "))
    #expect(page.output.contains(".SH SEE ALSO\n.BR kith (1)"))
  }

  @Test(arguments: pages)
  func `say nothing that roff takes as its own`(topic: String, title: String) throws {
    var isFilled = true
    let known = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".IP", ".B", ".BR", ".I", ".nf", ".fi", ".RS", ".RE",
    ]
    for line in try Shell().kith(["help", "--man", topic]).lines {
      if line == ".nf" || line == ".fi" { isFilled = line == ".fi" }
      #expect(!line.hasPrefix("'"))
      #expect(line.utf8.allSatisfy { $0 < 0x80 }, "\(line)")
      if line.hasPrefix(".") {
        #expect(known.contains(String(line.prefix { $0 != " " })), "\(line)")
      } else if isFilled {
        #expect(line.utf8.count <= 80 || !line.contains(" "), "\(line)")
      }
    }
  }

  @Test func `say the same as the pages of the project`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for (topic, file) in [("journal", "JOURNAL.md"), ("themes", "THEMES.md")] {
      let page = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      #expect(try Shell().kith(["help", topic]).output.hasSuffix(page))
    }
  }

  @Test func `tell every field and state of the filter language`() throws {
    let page = try Shell().kith("help --man filters").output
    for word in ["assignee", "goodForNewcomer", "turn", "sort:"] { #expect(page.contains(word)) }
    for kind in ["MEMBERS", "TASKS", "QUESTIONS", "IDEAS"] {
      #expect(page.contains(".SH \(kind)\n"))
    }
  }
}
