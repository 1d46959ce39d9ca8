internal import KithModel

/// What happens beside the stories: people come, meet, thank one another, take on roles.
struct LifeTeller {
  let almanac: Almanac
  let community: ID
  let now: Moment

  init(_ almanac: Almanac, of community: ID, now: Moment) {
    self.almanac = almanac
    self.community = community
    self.now = now
  }

  var acts: [Act] {
    almanac.gatherings.flatMap(acts(of:)) + almanac.thanks.flatMap(acts(of:)) + roles + charter
  }

  private func settled(_ acts: [Act], _ seed: String) -> [Act] {
    var dice = Dice(seed)
    var chain = Chain()
    for act in acts {
      var act = act
      act.at = act.at.adding(milliseconds: -dice.span(0, 3 * Span.hour))
      chain.append(act)
    }
    return chain.settled(now: now, dice: &dice)
  }

  private func acts(of gathering: Gathering) -> [Act] {
    let start = gathering.start(now: now)
    guard let keeper = almanac.resident(gathering.hosts.first ?? almanac.me.handle) else {
      return []
    }
    var settings = [
      Setting(.title, .text(Text(gathering.title))),
      Setting(.eventKind, .word(gathering.eventKind)), Setting(.start, .moment(start)),
      Setting(.minutes, .number(gathering.minutes)),
      Setting(.place, .text(Text(gathering.place))),
    ]
    let hosts = gathering.hosts.compactMap { almanac.resident($0)?.id }
    if !hosts.isEmpty { settings.append(Setting(.hosts, .ids(hosts))) }
    let announced = min(start.adding(days: -9), now.adding(days: -1))
    var acts = [
      Act(
        at: announced, by: keeper, deeds: [Deed.make(gathering.id, settings)].compactMap(\.self),
        needs: gathering.hosts)
    ]
    let came = gathering.came.compactMap { almanac.resident($0)?.id }
    let end = start.adding(milliseconds: Int64(gathering.minutes) * Span.minute)
    if !came.isEmpty, end < now {
      var deeds = [Deed.attend(gathering.id, came)]
      if !gathering.notes.isEmpty {
        deeds.append(.edit(gathering.id, [Setting(.notes, .text(Text(gathering.notes)))]))
      }
      acts.append(
        Act(
          at: end.adding(milliseconds: 4 * Span.hour), by: keeper, deeds: deeds,
          needs: gathering.came))
    }
    return settled(acts, gathering.title)
  }

  private func acts(of thanks: Thanks) -> [Act] {
    guard let giver = almanac.resident(thanks.from) else { return [] }
    let receivers = thanks.to.compactMap(almanac.resident)
    let deeds = thanks.deeds(
      to: receivers.map(\.id), from: giver.id,
      about: thanks.about.isEmpty ? nil : almanac.story(thanks.about)?.id,
      isQuiet: receivers.contains(where: \.isQuiet))
    let act = Act(
      at: now.adding(milliseconds: -thanks.age), by: giver, deeds: deeds, needs: thanks.to)
    return settled([act], thanks.words)
  }

  /// Who was given which role, who looks after the community, who left, who is away.
  private var roles: [Act] {
    almanac.residents.flatMap { resident -> [Act] in
      var acts: [(days: Int, deeds: [Deed])] = resident.roles.map { role, days in
        (days, [.give(role, to: resident.id, since: now.adding(days: -days))])
      }
      if let days = resident.team {
        acts.append((days, [.enter("team", resident.id, since: now.adding(days: -days))]))
      }
      if resident.awayDays != nil || resident.setUp != nil || !resident.mentors.isEmpty {
        acts.append(profile(of: resident))
      }
      return acts.flatMap { act in
        settled(
          [
            Act(
              at: now.adding(days: -act.days), by: almanac.me, deeds: act.deeds,
              needs: [resident.handle] + resident.mentors)
          ],
          resident.handle + String(act.days))
      }
    }
  }

  private func profile(of resident: Resident) -> (days: Int, deeds: [Deed]) {
    var settings: [Setting] = []
    var days = max(1, resident.joined - 9)
    if let after = resident.setUp {
      settings.append(Setting(.setUp, .moment(now.adding(days: after - resident.joined))))
      days = max(1, resident.joined - after)
    }
    if let away = resident.awayDays {
      settings.append(Setting(.awayUntil, .moment(now.adding(days: away))))
      days = 2
    }
    let mentors = resident.mentors.compactMap { almanac.resident($0)?.id }
    if !mentors.isEmpty { settings.append(Setting(.mentors, .ids(mentors))) }
    return (days, [.edit(resident.id, settings)])
  }
}
