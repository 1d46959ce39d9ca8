/// Whether members help members.
enum PeerSupport: Measure {
  static func definition(_ scope: Scope) -> String {
    "Of the first replies to questions asked \(scope.window.words), the share by people who were "
      + "of the community and not of the team when they replied."
  }

  static func reckon(_ scope: Scope) -> Reckoning {
    let replies = scope.asked.compactMap { $0.reply(by: scope.window) }
    let peers = replies.count { !$0.isTeam }
    return Reckoning(
      value: .share(peers, of: replies.count), n: replies.count,
      others: [
        .init("community", .count(peers)), .init("team", .count(replies.count - peers)),
      ])
  }

  static func rows(_ scope: Scope) -> [MeasuredRow] {
    scope.asked.compactMap { asked in
      asked.reply(by: scope.window).map { reply in
        MeasuredRow(
          person: scope.chronicle.person(reply.person),
          object: scope.chronicle.object(asked.slot), at: reply.at,
          reply.isTeam ? "team" : "community")
      }
    }
  }
}
