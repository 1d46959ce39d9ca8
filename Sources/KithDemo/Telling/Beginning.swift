internal import KithModel

/// How the community came to be, who came when, and what it agreed on.
extension LifeTeller {
  /// The first act of all: somebody starts the community, and is its first member.
  func founding(at moment: Moment) -> [Act] {
    let settings = [
      Setting(.name, .text("Wren Street")),
      Setting(.characteristic, .text("people who build small street organs")),
      Setting(
        .purpose,
        .text("An organ in every street: build one, keep it wheezing, play it for somebody.")),
      Setting(.joining, .word("open")), Setting(.activeCount, .number(4)),
      Setting(.activeDays, .number(30)), Setting(.replyTarget, .number(24)),
      Setting(
        .stages,
        .words(["discover", "setup", "skills", "tasks", "help", "appreciated"])),
    ]
    let me = almanac.me
    var dice = Dice("founding")
    let founded = me.awake(at: moment, dice: &dice)
    let founding = [Deed.make(community, settings)].compactMap(\.self)
    return [Act(at: founded, by: me, deeds: founding + me.joining(at: founded))]
  }

  /// Everybody else joins, before anything they do or are named in.
  func joining(first acts: [Act], after opening: Moment) -> [Act] {
    var earliest: [String: Moment] = [:]
    for act in acts {
      for handle in act.needs + [act.by.handle] {
        earliest[handle] = min(earliest[handle] ?? act.at, act.at)
      }
    }
    return almanac.residents.dropFirst().map { resident in
      var dice = Dice(resident.handle)
      let latest = earliest[resident.handle]?.adding(
        milliseconds: -dice.span(12 * Span.minute, 50 * Span.minute))
      let said = now.adding(days: -resident.joined).adding(milliseconds: 3 * Span.hour)
      let joined = resident.awake(at: min(said, latest ?? said), dice: &dice)
      return Act(at: joined, by: resident, deeds: resident.joining(at: joined))
    }
  }

  /// What supporters promised, and the views that everybody has.
  var charter: [Act] {
    let promises: [(days: Int, who: String, what: String, due: Int, isKept: Bool)] = [
      (310, "Halloran Reed Works", "forty sets of brass reeds for the winter kits", -200, true),
      (
        64, "Bellweather Makerspace", "the big hall and its laser cutter for the build weekend", 6,
        false
      ),
      (38, "Kestrel & Daughters Hardware", "two hundred hinge pins, at cost", 41, false),
    ]
    let views: [Charter.SavedView] = [
      .init(
        name: "stuck in the wind", kind: .question,
        filter: "is:open label:wind turn:helpers sort:-age"),
      .init(name: "first steps", kind: .task, filter: "is:goodForNewcomer assignee:none"),
      .init(name: "who can solder", kind: .member, filter: "skill:soldering load:..3"),
      .init(name: "asked this week", kind: .question, filter: "age:..7d"),
    ]
    let id = community
    let me = almanac.me
    var acts = promises.flatMap { promise in
      let due = now.adding(days: promise.due)
      var acts = [
        Act(
          at: now.adding(days: -promise.days), by: me,
          deeds: [.promise(id, supporter: promise.who, what: promise.what, due: due)])
      ]
      if promise.isKept {
        acts.append(
          Act(
            at: due.adding(days: 4), by: me,
            deeds: [.keepPromise(id, supporter: promise.who, what: promise.what)]))
      }
      return acts
    }
    acts.append(Act(at: now.adding(days: -90), by: me, deeds: views.map { .saveView(id, $0) }))
    var dice = Dice("charter")
    return acts.map { act in
      var act = act
      act.at = me.awake(at: act.at, dice: &dice)
      return act
    }
  }
}

extension Resident {
  /// They join, and say what they want known of themselves.
  func joining(at moment: Moment) -> [Deed] {
    var settings = [
      Setting(.name, .text(Text(name))), Setting(.identities, .words(["wren:" + handle])),
      Setting(.place, .text(Text(place))), Setting(.timeZone, .text(Text(zone))),
    ]
    if !skills.isEmpty { settings.append(Setting(.skills, .words(skills))) }
    if !interests.isEmpty { settings.append(Setting(.interests, .words(interests))) }
    if !foundThrough.isEmpty {
      settings.append(Setting(.foundThrough, .text(Text(foundThrough))))
    }
    if isQuiet { settings.append(Setting(.quietThanks, .flag(true))) }
    let joined = Deed.edit(id, [Setting(.joined, .moment(moment))])
    return [Deed.make(id, settings), joined].compactMap(\.self)
  }
}
