internal import KithModel

/// Reads stories as people write them:
///
///     ? The bellows breathe out by themselves
///     runa 3d #wind stage:setup
///     What she asked, in paragraphs.
///     > ines 4h: a reply, four hours later
///     + oskar 2h: the reply that helped
///     . mirela 1d asked ines,sam
///     ^ 1d ana,sam,noor
///
/// `?` is a question, `*` a task, `!` an idea, `&` a contribution.
struct StoryReader {
  private var stories: [Story] = []
  private var expectsHeader = false
  private var endedParagraph = false
  private var endedCode = false

  static func stories(_ text: String) -> [Story] {
    var reader = StoryReader()
    for line in Page.lines(text) { reader.take(line) }
    return reader.stories
  }

  private mutating func take(_ line: Substring) {
    let bytes = line.utf8
    let isMarked = bytes.dropFirst().first == UInt8(ascii: " ")
    if isMarked, let kind = Self.kind(bytes.first) {
      stories.append(Story(kind: kind, title: Page.trimmed(line.dropFirst(2))))
      (expectsHeader, endedParagraph, endedCode) = (true, false, false)
      return
    }
    guard let last = stories.indices.last else { return }
    if expectsHeader {
      expectsHeader = false
      return readHeader(line, of: last)
    }
    if isMarked, let beat = Self.beat(bytes.first, line.dropFirst(2)) {
      (endedParagraph, endedCode) = (false, false)
      return stories[last].beats.append(beat)
    }
    write(line, to: last)
  }

  private static func kind(_ mark: UInt8?) -> Kind? {
    switch mark {
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "*"): .task
    case UInt8(ascii: "!"): .idea
    case UInt8(ascii: "&"): .contribution
    default: nil
    }
  }

  private mutating func readHeader(_ line: Substring, of place: Int) {
    let words = Page.words(line)
    guard words.count > 1 else { return }
    stories[place].teller = words[0]
    stories[place].age = Span.milliseconds(words[1]) ?? 0
    for word in words.dropFirst(2) {
      if word.hasPrefix("#") {
        stories[place].labels.append(String(word.dropFirst()))
      } else if let colon = word.firstIndex(of: ":") {
        stories[place].attributes[String(word[..<colon])] =
          String(word[word.index(after: colon)...])
      } else {
        stories[place].attributes[word] = "yes"
      }
    }
  }

  private static func beat(_ mark: UInt8?, _ line: Substring) -> Story.Beat? {
    guard let mark, ">+.^".utf8.contains(mark) else { return nil }
    let parted = Page.parted(line)
    let words = Page.words(parted?.head ?? String(line))
    let text = parted?.tail ?? ""
    if mark == UInt8(ascii: "^"), words.count == 2, let delay = Span.milliseconds(words[0]) {
      let voters = Page.list(words[1])
      return .init(who: voters.first ?? "", delay: delay, happening: .voted(voters))
    }
    guard words.count > 1, let delay = Span.milliseconds(words[1]) else { return nil }
    switch mark {
    case UInt8(ascii: ">"):
      return .init(who: words[0], delay: delay, happening: .replied, text: text)
    case UInt8(ascii: "+"):
      return .init(who: words[0], delay: delay, happening: .answered, text: text)
    default:
      guard words.count > 2 else { return nil }
      let named = words.dropFirst(3).joined(separator: " ")
      return .init(
        who: words[0], delay: delay, happening: .act(words[2], named), text: text)
    }
  }

  /// Lines make paragraphs; four spaces keep a line as it is.
  private mutating func write(_ line: Substring, to place: Int) {
    guard !line.isEmpty else {
      endedParagraph = true
      return
    }
    let isCode = line.utf8.starts(with: "    ".utf8)
    var text = stories[place].beats.last?.text ?? stories[place].body
    if !text.isEmpty {
      text += endedParagraph ? "\n\n" : isCode || endedCode ? "\n" : " "
    }
    text += isCode ? String(line) : Page.trimmed(line)
    (endedParagraph, endedCode) = (false, isCode)
    if let beat = stories[place].beats.indices.last {
      stories[place].beats[beat].text = text
    } else {
      stories[place].body = text
    }
  }
}
