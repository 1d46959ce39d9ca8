extension Report {
  /// The report as one page that needs nothing else: no script, no font, no picture from elsewhere.
  public func html() -> String {
    let body = sections.map { section in
      "<section>\n<h2>\(Self.escapedHTML(section.title))</h2>\n"
        + section.blocks.map(Self.html).joined(separator: "\n") + "\n</section>"
    }.joined(separator: "\n")
    let title = Self.escapedHTML(title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title), \(Self.escapedHTML(subtitle))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p class="when">\(Self.escapedHTML(subtitle))</p>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  private static let style = """
    body{margin:0;background:#fff;color:#1f2328;font:17px/1.55 Georgia,'Times New Roman',serif}
    main{max-width:42rem;margin:2rem auto;padding:0 1rem}
    h1,h2,table,figure{font-family:system-ui,sans-serif}
    h1{margin-bottom:0}.when{color:#59636e;margin-top:.2rem}h2{margin-top:2rem;font-size:1.2rem}
    table{border-collapse:collapse;font-size:.9rem}th,td{text-align:left;padding:.3rem .8rem .3rem 0;\
    border-bottom:1px solid #d1d9e0;vertical-align:top}
    figure{margin:1.2rem 0}figcaption{font-size:.9rem}svg{max-width:100%;height:auto}
    .bar{fill:#1a7f64}.ink{fill:#59636e}a{color:#0b57a4;overflow-wrap:anywhere}
    section:last-child{font-size:.85rem;color:#59636e}
    @media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}.bar{fill:#4cc38a}\
    .when,.ink,section:last-child{color:#9198a1;fill:#9198a1}a{color:#7cb7ff}}
    @media print{body{background:#fff;color:#000}main{max-width:none}section{break-inside:avoid}}
    """

  private static func html(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let phrases): return "<p>\(html(phrases))</p>"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(html($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .table(let head, let rows):
      let heads = head.map { "<th>\(escapedHTML($0))</th>" }.joined()
      let body = rows.map { row in
        "<tr>" + row.map { "<td>\(html($0))</td>" }.joined() + "</tr>"
      }.joined(separator: "\n")
      return "<table>\n<tr>\(heads)</tr>\n\(body)\n</table>"
    case .chart(let title, let points): return ReportChart(title: title, points: points).html()
    }
  }

  private static func html(_ phrases: [ReportPhrase]) -> String {
    phrases.map { phrase in
      switch phrase {
      case .own(let text), .foreign(let text): escapedHTML(text)
      case .link(let text, let address):
        "<a href=\"\(escapedHTML(address))\" rel=\"nofollow noopener\">\(escapedHTML(text))</a>"
      }
    }.joined()
  }

  /// Text that means nothing but itself, in an element or in an attribute.
  static func escapedHTML(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Upright bars over time as a picture inside the page.
private struct ReportChart {
  let title: String
  let points: [Measured.Point]

  private static let step = 40
  private static let height = 90
  private static let bottom = 30

  func html() -> String {
    let largest = points.compactMap(\.value).max() ?? 0
    let width = points.count * Self.step + 40
    let bars = points.enumerated().map { place, point in
      bar(point, at: place * Self.step, largest: largest)
    }.joined(separator: "\n")
    let caption = Report.escapedHTML(title)
    return """
      <figure>
      <figcaption>\(caption)</figcaption>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(Self.height + Self.bottom)" \
      width="\(width)" height="\(Self.height + Self.bottom)" role="img" aria-label="\(caption)">
      \(bars)
      </svg>
      </figure>
      """
  }

  private func bar(_ point: Measured.Point, at left: Int, largest: Double) -> String {
    let room = Double(Self.height - 18)
    let height = largest > 0 ? Int(max(0, point.value ?? 0) / largest * room) : 0
    let top = Self.height - height
    let words = point.value.map { Wording.number($0) } ?? "–"
    let day = String("\(point.at)".suffix(5))
    return """
      <g><title>\(point.at): \(words)</title>
      <rect class="bar" x="\(left + 4)" y="\(top)" width="\(Self.step - 10)" height="\(height)"/>
      <text class="ink" x="\(left + Self.step / 2 - 1)" y="\(top - 4)" text-anchor="middle" \
      font-size="11">\(words)</text>
      <text class="ink" x="\(left + Self.step / 2 - 1)" y="\(Self.height + 14)" \
      text-anchor="middle" font-size="10">\(day)</text></g>
      """
  }
}
