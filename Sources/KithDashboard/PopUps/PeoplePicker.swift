internal import KithModel
internal import KithScreen

extension Desk {
  /// Chooses people: those who could help first, with why and what they would carry, then
  /// everybody, who was here last first; those who have it already are marked.
  /// - Parameter carriesMore: whether whoever is chosen looks after one thing more then.
  mutating func choosePeople(
    _ title: String, about ids: [ID], marked: [ID], several: Bool = true, without: [ID] = [],
    carriesMore: Bool = true,
    ending: @escaping @Sendable ([ID], inout Desk) -> Void
  ) {
    let awaited = ids.count == 1 && seekAdvice(ids[0]) ? ids[0] : nil
    let nobody = !several && !marked.isEmpty
    let renewed: Picker.Renewal = { desk in
      (nobody ? [Choice("", "nobody")] : [])
        + desk.peopleChoices(
          about: ids, marked: marked, without: without, carriesMore: carriesMore)
    }
    push(
      Picker(
        title, renewed(self), marked: several ? marked.map(\.description) : [], several: several,
        at: several ? nil : marked.first?.description, awaiting: awaited, renewed: renewed
      ) { names, desk in
        ending(names.compactMap { ID($0) }, &desk)
      })
  }

  private func peopleChoices(
    about ids: [ID], marked: [ID], without: [ID], carriesMore: Bool
  ) -> [Choice] {
    let advised = ids.count == 1 ? advice[ids[0]]?.people ?? [] : []
    let reasons = Dictionary(advised.map { (community.resolved($0.member), $0) }) { first, _ in
      first
    }
    var seen = Set(without)
    let first = (marked + advised.map { community.resolved($0.member) }.filter(isHere)).filter {
      seen.insert($0).inserted
    }
    let others = peopleByPresence().filter { !seen.contains($0) }
    let near = (first + others.prefix(max(0, Self.near - first.count))).map { id in
      choice(id, reasons[id], carriesMore: carriesMore && !marked.contains(id), isNear: true)
    }
    return near
      + others.dropFirst(max(0, Self.near - first.count)).map { id in
        Choice(
          id.description, called(id),
          whole: { desk in desk.choice(id, nil, carriesMore: false, isNear: false) })
      }
  }

  /// So many are looked at as they are chosen from; what the others carry nobody asks first.
  private static let near = 60

  private func called(_ id: ID) -> String { community.called(id) + (id == me ? " (you)" : "") }

  /// Everybody, who was here last first.
  private func peopleByPresence() -> [ID] {
    let list = lists[.member]
    let isUsual = list.view == ListView.builtIn(for: .member)[0] && list.typed.isEmpty
    let people = community.members.filter { !$0.isBot && $0.core.isPresent && !$0.isForgotten }
    // The list may have been found before everybody came, or somebody went.
    if isUsual, list.sort.isEmpty, !list.rows.isEmpty {
      let known = Set(list.rows)
      return list.rows.filter(isHere) + people.map(\.id).filter { !known.contains($0) }
    }
    return people.map { member in
      (member.id, community.activity(of: member.id).lastSeen?.milliseconds ?? 0)
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  private func choice(
    _ id: ID, _ advice: Advice.Person?, carriesMore: Bool, isNear: Bool
  ) -> Choice {
    let monogram = Monogram(id, in: community)
    var notes: [String] = []
    let member = community.member(id)
    if let until = member?.awayUntil, until > now { notes.append("away until \(until.day)") }
    if isNear {
      let load = advice?.load ?? community.load(of: id)
      let arrow = glyphs == .ascii ? ">" : "→"
      notes.append(carriesMore ? "\(load)\(arrow)\(load + 1) open" : "\(load) open")
      if let advice {
        notes.append(advice.reasonWithoutLoad)
      } else if let seen = community.activity(of: id).lastSeen {
        let age = seen.age(at: now)
        notes.append(age == "now" ? "here now" : "here \(age) ago")
      }
    }
    return Choice(
      id.description, called(id), note: notes.joined(separator: " · "),
      spans: [Span(monogram.letters.padded(to: 2), monogram.style), Span(" ")])
  }
}
