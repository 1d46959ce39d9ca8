internal import KithModel

/// The people whom a source speaks of, each once, and what it says of them last.
struct People {
  fileprivate struct Entry {
    let id: ID
    var person: ForeignPerson
    var seen: Moment
    var teamSaid: Moment?
    /// What was recorded of them in this run.
    var recorded: [Setting] = []
    var isDirty = true
  }

  private var places: [String: Int] = [:]
  private var entries: [Entry] = []
  private var dirty: [Int] = []

  /// The id of a person, who is remembered with what was said of them at a time.
  mutating func know(_ person: ForeignPerson, at moment: Moment) -> ID {
    guard let place = places[person.identity] else {
      let id = Identity.memberID(person.identity)
      places[person.identity] = entries.count
      dirty.append(entries.count)
      entries.append(
        Entry(
          id: id, person: person, seen: moment, teamSaid: person.isTeam.map { _ in moment }))
      return id
    }
    entries[place].take(person, at: moment)
    if !entries[place].isDirty, entries[place].isNews {
      entries[place].isDirty = true
      dirty.append(place)
    }
    return entries[place].id
  }

  func name(of id: ID) -> String {
    entries.first { $0.id == id }.map {
      $0.person.name.isEmpty
        ? String($0.person.identity.drop { $0 != ":" }.dropFirst()) : $0.person.name
    } ?? "unknown"
  }

  /// What is to be recorded of the people that news came of since the last time.
  mutating func news() -> [(id: ID, revision: Moment, settings: [Setting])] {
    let news = dirty.map { place in
      entries[place].isDirty = false
      entries[place].recorded = entries[place].settings
      return (entries[place].id, entries[place].seen, entries[place].recorded)
    }
    dirty = []
    return news
  }
}

extension People.Entry {
  fileprivate mutating func take(_ newer: ForeignPerson, at moment: Moment) {
    let isLater = moment >= seen
    if !newer.name.isEmpty, isLater || person.name.isEmpty { person.name = newer.name }
    if !newer.link.isEmpty, isLater || person.link.isEmpty { person.link = newer.link }
    if newer.isBot { person.isBot = true }
    person.joined = person.joined ?? newer.joined
    if let isTeam = newer.isTeam, teamSaid.map({ moment >= $0 }) ?? true {
      person.isTeam = isTeam
      teamSaid = moment
    }
    seen = max(seen, moment)
  }

  fileprivate var isNews: Bool { settings != recorded }

  fileprivate var settings: [Setting] {
    var settings = [Setting(.identities, .words(Fitting.words([person.identity])))]
    if !person.name.isEmpty {
      settings.append(Setting(.name, .text(Fitting.text(person.name, isLong: false).text)))
    }
    if !person.link.isEmpty {
      settings.append(Setting(.link, .text(Fitting.text(person.link, isLong: false).text)))
    }
    if person.isBot { settings.append(Setting(.bot, .flag(true))) }
    if let isTeam = person.isTeam {
      settings.append(Setting(.circles, .tenures(isTeam ? [Tenure("team")] : [])))
    }
    if let joined = person.joined { settings.append(Setting(.joined, .moment(joined))) }
    return settings
  }
}
