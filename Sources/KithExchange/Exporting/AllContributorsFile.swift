package import KithModel

extension AllContributors {
  /// The file for a community. What stands in `existing` stays as it is and where it is; people and
  /// kinds of contributions that are missing are added behind.
  package static func file(
    of community: Community, existing: [UInt8]? = nil, project: String = ""
  ) throws(ExchangeError) -> [UInt8] {
    var file = try known(existing)
    if file.members.isEmpty {
      file["projectName"] = .string(project)
      file["projectOwner"] = .string("")
      file["files"] = .array([.string("README.md")])
      file["imageSize"] = .number("100")
    }
    var entries: [JSONValue] = []
    if case .array(let list)? = file["contributors"] { entries = list }
    for credit in credits(in: community, service: service(file)) { add(credit, to: &entries) }
    file["contributors"] = .array(entries)
    return JSONValue.object(file).text()
  }

  private static func known(_ existing: [UInt8]?) throws(ExchangeError) -> JSONObject {
    guard let existing, !existing.isEmpty else { return JSONObject() }
    do throws(RecordFault) {
      guard let object = try JSONParser.value(of: existing).object else {
        throw RecordFault("it is no object")
      }
      return object
    } catch {
      throw .notWhole(".all-contributorsrc", reason: error.description)
    }
  }

  /// What one person is credited for.
  struct Credit {
    let login: String
    let name: String
    let profile: String
    var types: [String]
  }

  /// Everybody with a name in the service who was credited with something, quiet thanks apart.
  static func credits(in community: Community, service: String = "github") -> [Credit] {
    var types: [ID: [String]] = [:]
    for recognition in community.recognitions
    where !recognition.isQuiet && !recognition.core.isPrivate {
      guard let reason = recognition.reason, !["thanks", "moment"].contains(reason) else {
        continue
      }
      for person in recognition.to.map(community.resolved) {
        if types[person]?.contains(reason) != true { types[person, default: []].append(reason) }
      }
    }
    let prefix = service + ":"
    return community.members.compactMap { member -> Credit? in
      guard let types = types[member.id], !member.core.isPrivate, !member.isForgotten,
        let identity = member.identities.first(where: { $0.lowercased().hasPrefix(prefix) })
      else { return nil }
      let login = String(identity.dropFirst(prefix.count))
      return Credit(
        login: login, name: member.name.isEmpty ? login : String(member.name),
        profile: member.core.link.isEmpty
          ? "https://\(service).com/\(login)" : String(member.core.link),
        types: types.sorted())
    }.sorted { $0.login.lowercased() < $1.login.lowercased() }
  }

  private static func add(_ credit: Credit, to entries: inout [JSONValue]) {
    let place = entries.firstIndex {
      $0.object?["login"]?.string?.lowercased() == credit.login.lowercased()
    }
    guard let place, var entry = entries[place].object else {
      var entry = JSONObject()
      entry["login"] = .string(credit.login)
      entry["name"] = .string(credit.name)
      entry["avatar_url"] = .string("https://github.com/\(credit.login).png")
      entry["profile"] = .string(credit.profile)
      entry["contributions"] = .array(credit.types.map { .string($0) })
      return entries.append(.object(entry))
    }
    var list: [JSONValue] = []
    if case .array(let known)? = entry["contributions"] { list = known }
    let known = Set(list.compactMap { $0.string ?? $0.object?["type"]?.string })
    let missing = credit.types.filter { !known.contains($0) }
    guard !missing.isEmpty else { return }
    entry["contributions"] = .array(list + missing.map { .string($0) })
    entries[place] = .object(entry)
  }

  // MARK: For a README

  private static let signs: [String: String] = [
    "a11y": "️️️️♿️", "audio": "🔊", "blog": "📝", "bug": "🐛", "business": "💼", "code": "💻",
    "content": "🖋", "data": "🔣", "design": "🎨", "doc": "📖", "eventOrganizing": "📋",
    "example": "💡", "financial": "💵", "fundingFinding": "🔍", "ideas": "🤔", "infra": "🚇",
    "maintenance": "🚧", "mentoring": "🧑‍🏫", "platform": "📦", "plugin": "🔌",
    "projectManagement": "📆", "promotion": "📣", "question": "💬", "research": "🔬",
    "review": "👀", "security": "🛡️", "talk": "📢", "test": "⚠️", "tool": "🔧",
    "translation": "🌍", "tutorial": "✅", "userTesting": "📓", "video": "📹",
  ]

  /// The table that a README shows, seven people to a row.
  package static func table(of community: Community) -> [UInt8] {
    let credits = credits(in: community)
    var text = "<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->\n"
    if !credits.isEmpty { text += "<table>\n  <tbody>\n" }
    for start in stride(from: 0, to: credits.count, by: 7) {
      text += "    <tr>\n"
      for credit in credits[start..<min(start + 7, credits.count)] { text += cell(credit) }
      text += "    </tr>\n"
    }
    if !credits.isEmpty { text += "  </tbody>\n</table>\n" }
    return Array((text + "<!-- ALL-CONTRIBUTORS-LIST:END -->\n").utf8)
  }

  private static func cell(_ credit: Credit) -> String {
    let name = escaped(credit.name)
    let isWeb = credit.profile.hasPrefix("https://") || credit.profile.hasPrefix("http://")
    let profile = escaped(isWeb ? credit.profile : "https://github.com/" + credit.login)
    let signs = credit.types.map {
      "<span title=\"\(escaped($0))\">\(self.signs[$0] ?? "🙏")</span>"
    }
    return """
            <td align="center" valign="top" width="14.28%"><a href="\(profile)">\
      <img src="https://github.com/\(escaped(credit.login)).png?size=100" width="100px;" alt="\(name)"/>\
      <br /><sub><b>\(name)</b></sub></a><br />\(signs.joined(separator: " "))</td>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "|": result += "&#124;"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
