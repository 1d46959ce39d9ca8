internal import KithModel

// What leads out of Kith: the clipboard and the browser.

extension Doing {
  static let copying = Doing(.copy, Kind.listed) { ids, _, desk in
    let community = desk.community
    let ways = ids.flatMap { id -> [Choice] in
      guard let core = community.object(id)?.core else { return [] }
      let all = [
        (community.shortID(id), "its short id"), (id.description, "its whole id"),
        (String(core.link), "its address"), (String(core.source), "where it comes from"),
        (String(core.title), "its title"),
      ]
      return all.filter { !$0.0.isEmpty }.map { Choice($0.0, $0.0, note: $0.1) }
    }
    guard ids.count == 1 else {
      desk.want(.copy(ids.map(community.shortID).joined(separator: " ")))
      return desk.say("copied \(ids.count) ids")
    }
    desk.push(
      Picker("Copy", ways) { texts, desk in
        guard let text = texts.first else { return }
        desk.want(.copy(text))
        desk.say("copied “\(text)”")
      })
  }

  static let browsing = Doing(.link, Kind.listed) { id, desk in
    desk.address(of: id) == nil ? "\(desk.community.called(id)) has no address on the web." : nil
  } start: { ids, _, desk in
    let addresses = ids.compactMap { desk.address(of: $0) }
    for address in addresses.prefix(mostPages) { desk.want(.browse(address)) }
    if addresses.count > mostPages {
      desk.say("opened the first \(mostPages) of \(addresses.count)")
    }
  }

  /// More at once would bury a browser.
  private static let mostPages = 5
}

extension Desk {
  /// Where an object lives on the web.
  func address(of id: ID) -> String? {
    guard let core = community.object(id)?.core else { return nil }
    let link = String(core.link)
    return link.hasPrefix("https://") || link.hasPrefix("http://") ? link : nil
  }
}
