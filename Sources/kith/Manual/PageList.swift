internal import KithModel

/// The manual pages beside kith(1), and what they are made of.
enum PageList {
  /// One page: what it is called in `kith help`, and how its manual page begins.
  struct Page {
    let topic: String
    let section: Int
    let about: String

    var name: String { "kith-" + topic }
  }

  static let filters = Page(topic: "filters", section: 7, about: "how to find things in Kith")
  static let journal = Page(topic: "journal", section: 5, about: "what stands in Kith's files")
  static let themes = Page(
    topic: "themes", section: 5, about: "how Kith looks, and how to change it")
  static let all = [filters, journal, themes]

  static func named(_ topic: String) -> Page? { all.first { $0.topic == topic } }

  /// The page as text for a terminal.
  static func plain(_ page: Page) -> String {
    switch page.topic {
    case filters.topic: FilterHelp.page()
    case journal.topic: text(PackageResources.JOURNAL_md)
    default: text(PackageResources.THEMES_md)
    }
  }

  /// The page in roff.
  static func roff(_ page: Page) -> String {
    let body =
      switch page.topic {
      case filters.topic: FilterPage.lines
      case journal.topic: described(PackageResources.JOURNAL_md)
      default: described(PackageResources.THEMES_md)
      }
    let volume = page.section == 5 ? "File formats" : "Miscellaneous"
    let lines =
      [
        Roff.title(page.name, page.section, volume),
        ".SH NAME", Roff.text(page.name) + " \\- " + Roff.text(page.about),
      ] + body + [".SH SEE ALSO"] + seeAlso(but: page)
    return Roff.page(lines)
  }

  /// References to the other pages.
  static func seeAlso(but page: Page? = nil) -> [String] {
    var pages = all.filter { $0.topic != page?.topic }.map { ($0.name, $0.section) }
    if page != nil { pages.insert(("kith", 1), at: 0) }
    return pages.enumerated().map { place, page in
      ".BR \(Roff.text(page.0)) (\(page.1))" + (place + 1 < pages.count ? " ," : "")
    }
  }

  private static func described(_ markdown: [UInt8]) -> [String] {
    [".SH DESCRIPTION"] + MarkdownPage(text(markdown)).lines
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed
  }
}
