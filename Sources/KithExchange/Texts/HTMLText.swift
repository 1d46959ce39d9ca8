/// Makes readable text of HTML: code, quotes, lists, headings and links stay, in the spelling that
/// people use in plain text. Nothing in it can fail, and it never nests deeper than a bound.
package struct HTMLText {
  private var scanner: HTMLScanner
  private var text: [UInt8] = []
  /// How many blank lines are owed before the next word.
  private var owed = 0
  private var needsSpace = false
  /// Whether nothing was written yet since the beginning, or since the mark of a quote or an item.
  private var isFresh = true
  private var open: [Element] = []
  /// What is skipped until its element ends, as a depth in `open`.
  private var hiddenFrom: Int?
  private let base: String

  static let deepest = 128

  private struct Element {
    let name: String
    var link: (start: Int, address: String)?
    var number = 0
  }

  /// The text of some HTML; links without a site are of `base`: `https://forum.example`.
  package static func text(of html: String, base: String = "") -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html
    }
    var converter = HTMLText(html, base: base)
    return converter.convert()
  }

  private init(_ html: String, base: String) {
    scanner = HTMLScanner(Array(html.utf8))
    self.base = base
    text.reserveCapacity(html.utf8.count)
  }

  private mutating func convert() -> String {
    while let token = scanner.next() {
      switch token {
      case .text(let bytes): if hiddenFrom == nil { write(bytes) }
      case .open(let tag): begin(tag)
      case .close(let name): end(name)
      }
    }
    while let last = open.last { end(last.name) }
    while let last = text.last, last == 0x0A || last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Words

  private var isPreformatted: Bool { open.contains { $0.name == "pre" } }

  private mutating func write(_ bytes: [UInt8]) {
    if isPreformatted { return writeLines(bytes) }
    for byte in bytes {
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        needsSpace = true
      } else {
        settle()
        text.append(byte)
      }
    }
  }

  private mutating func writeLines(_ bytes: [UInt8]) {
    for byte in bytes where byte != 0x0D {
      settle()
      if byte == 0x0A { startLine() } else { text.append(byte) }
    }
  }

  private mutating func write(_ word: String) { for byte in word.utf8 { text.append(byte) } }

  /// Pays the blank lines and the space that are owed before a word.
  private mutating func settle() {
    if owed > 0 {
      // Behind a quote's mark or a bullet a line begins already.
      if !isFresh {
        for _ in 0..<owed { startLine() }
      }
      owed = 0
      needsSpace = false
    }
    if needsSpace {
      if let last = text.last, last != 0x0A, last != 0x20 { text.append(0x20) }
      needsSpace = false
    }
    isFresh = false
  }

  private mutating func startLine() {
    while text.last == 0x20 { text.removeLast() }
    text.append(0x0A)
    for element in open {
      switch element.name {
      case "blockquote": write("> ")
      case "li": write("  ")
      default: break
      }
    }
  }

  private mutating func breakLines(_ count: Int) { owed = max(owed, count) }

  // MARK: Elements

  private mutating func begin(_ tag: HTMLTag) {
    let hides = Self.hidden.contains(tag.name) || Self.isFurniture(tag)
    if Self.empty.contains(tag.name) {
      if hiddenFrom == nil { place(tag) }
      return
    }
    // A paragraph or an item ends where the next begins, closed or not.
    if tag.name == "p" || tag.name == "li", open.last?.name == tag.name { end(tag.name) }
    guard open.count < Self.deepest else { return }
    var element = Element(name: tag.name)
    if hides, hiddenFrom == nil { hiddenFrom = open.count }
    if hiddenFrom == nil { mark(tag, &element) }
    if hiddenFrom == nil, tag.name == "blockquote" {
      settle()
      write("> ")
      isFresh = true
    }
    open.append(element)
  }

  private mutating func mark(_ tag: HTMLTag, _ element: inout Element) {
    switch tag.name {
    case "p", "div", "section", "article", "table", "details", "aside", "figure":
      breakLines(blockGap)
    case "blockquote": breakLines(2)
    case "ul", "ol", "dl": breakLines(isInList ? 1 : 2)
    case "tr", "dt", "dd", "summary", "figcaption": breakLines(1)
    case "td", "th": if text.last != 0x0A, !text.isEmpty, owed == 0 { write(" | ") }
    case "li":
      breakLines(1)
      settle()
      write(nextBullet())
      isFresh = true
    case "h1", "h2", "h3", "h4", "h5", "h6":
      breakLines(2)
      settle()
      write(String(repeating: "#", count: Int(tag.name.suffix(1)) ?? 1) + " ")
    case "pre":
      breakLines(2)
      settle()
      write("```")
      startLine()
    case "code", "tt", "kbd", "samp":
      if !isPreformatted {
        settle()
        write("`")
      }
    case "del", "s", "strike":
      settle()
      write("~~")
    case "a": if let address = tag["href"] { begin(link: address, tag, &element) }
    default: break
    }
  }

  private var blockGap: Int { isInList ? 1 : 2 }
  private var isInList: Bool { open.contains { $0.name == "li" } }

  private mutating func begin(link address: String, _ tag: HTMLTag, _ element: inout Element) {
    let names = tag["class"] ?? ""
    if names.contains("mention") || names.contains("anchor") || names.contains("hashtag") { return }
    settle()
    element.link = (text.count, absolute(address))
  }

  private mutating func nextBullet() -> String {
    guard let list = open.lastIndex(where: { $0.name == "ol" || $0.name == "ul" }),
      open[list].name == "ol"
    else { return "- " }
    open[list].number += 1
    return "\(open[list].number). "
  }

  /// What has no inside: a break, a rule, a picture.
  private mutating func place(_ tag: HTMLTag) {
    switch tag.name {
    case "br":
      settle()
      startLine()
    case "hr":
      breakLines(2)
      settle()
      write("---")
      breakLines(2)
    case "img":
      let words = tag["alt"] ?? tag["title"] ?? ""
      if (tag["class"] ?? "").contains("emoji") {
        settle()
        write(words)
      } else if let address = tag["src"], !address.hasPrefix("data:") {
        settle()
        write("![\(words)](\(absolute(address)))")
      }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      if name == "p" { breakLines(2) }
      return
    }
    while open.count > place, let element = open.popLast() {
      if let hidden = hiddenFrom {
        if open.count <= hidden { hiddenFrom = nil }
      } else {
        finish(element)
      }
    }
  }

  private mutating func finish(_ element: Element) {
    switch element.name {
    case "p", "div", "section", "article", "table", "details", "aside", "figure", "blockquote",
      "h1", "h2", "h3", "h4", "h5", "h6":
      breakLines(blockGap)
    case "ul", "ol", "dl": breakLines(isInList ? 1 : 2)
    case "li", "tr", "dt", "dd", "summary", "figcaption": breakLines(1)
    case "pre":
      if text.last != 0x0A { startLine() }
      write("```")
      breakLines(2)
    case "code", "tt", "kbd", "samp": if !isPreformatted { write("`") }
    case "del", "s", "strike": write("~~")
    case "a": finishLink(element)
    default: break
    }
  }

  private mutating func finishLink(_ element: Element) {
    guard let (start, address) = element.link, start <= text.count else { return }
    let words = String(decoding: text[start...], as: UTF8.self)
    let isShown =
      words.isEmpty || words == address || "http://" + words == address
      || "https://" + words == address || words + "/" == address
    if isShown {
      text.replaceSubrange(start..., with: address.utf8)
    } else if !words.hasPrefix("![") || !words.contains(address) {
      text.replaceSubrange(start..., with: "[\(words)](\(address))".utf8)
    }
  }

  private func absolute(_ address: String) -> String {
    if address.hasPrefix("//") { return "https:" + address }
    return address.hasPrefix("/") && !base.isEmpty ? base + address : address
  }

  private static let empty: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "wbr", "area", "col", "source", "track", "embed",
  ]
  private static let hidden: Set<String> = [
    "script", "style", "svg", "head", "template", "noscript", "title", "math",
  ]

  /// What a forum puts round what people wrote.
  private static func isFurniture(_ tag: HTMLTag) -> Bool {
    guard let names = tag["class"] else { return false }
    return names == "meta" || names == "quote-controls" || names.hasPrefix("katex-html")
  }
}
