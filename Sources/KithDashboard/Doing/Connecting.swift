internal import KithModel

// What ties one object to another, and what makes it another kind.

extension Doing {
  static let duplicating = Doing(.duplicate, [.question, .task, .idea, .contribution]) {
    id, desk in
    desk.objectionAsClosed(id, word: "closed already")
  } start: { ids, _, desk in
    let kind = ids[0].kind
    let same = ids.filter { $0.kind == kind }
    let called = desk.called(same)
    desk.chooseObject("Which one does \(called) repeat?", [kind], about: same) { original, desk in
      let proposals = same.filter { $0 != original }.map { id in
        Proposal(
          id, desk.standing(of: id), "repeats \(desk.community.shortID(original))",
          desk.community.duplicate(id, of: original))
      }
      desk.propose("Repeats \(desk.community.called(original))", proposals) { ids, desk in
        desk.twin("close", ids, "--duplicate-of \(desk.community.shortID(original))")
      }
    }
  }

  static let connecting = Doing(.connect, Kind.listed.filter { $0 != .member }) { ids, _, desk in
    let called = desk.called(ids)
    let ways = LinkType.allCases.map { Choice($0.rawValue, $0.phrase, note: $0.rawValue) }
    desk.push(
      Picker("\(called) is…", ways) { names, desk in
        guard let type = names.first.flatMap({ LinkType(rawValue: $0) }) else { return }
        let kinds = Kind.listed.filter { $0 != .member && $0 != .recognition }
        desk.chooseObject("\(called) \(type.phrase)…", kinds, about: ids) { other, desk in
          let proposals = ids.filter { $0 != other }.map { id in
            Proposal(
              id, "–", "\(type.phrase) \(desk.community.shortID(other))",
              [.link(id, to: other, as: type)])
          }
          desk.propose("Connect \(ids.count)", proposals) { ids, desk in
            desk.twin(
              "link", ids, "\(desk.community.shortID(other)) --type \(type.rawValue)")
          }
        }
      })
  }

  static let converting = Doing(.convert, [.task, .question, .idea, .contribution]) {
    ids, _, desk in
    let called = desk.called(ids)
    let kinds: [Kind] = [.task, .question, .idea, .contribution]
    let others = kinds.filter { kind in ids.contains { $0.kind != kind } }
    desk.push(
      Picker("Make \(called) a…", others.map { Choice($0.singular, $0.singular) }) { names, desk in
        guard let kind = names.first.flatMap({ Kind(word: $0) }) else { return }
        let proposals = ids.filter { $0.kind != kind }.map { id in
          Proposal(id, id.kind.singular, kind.singular, [.convert(id, to: kind)])
        }
        desk.propose("Make \(ids.count) \(kind.plural)", proposals) { ids, desk in
          desk.twin("convert", ids, kind.singular)
        }
      })
  }
}

extension Desk {
  private static let mostObjects = 200

  /// Chooses another object: what is like it first, then the latest of each kind. What is typed is
  /// sought among all, and any id can be typed.
  fileprivate mutating func chooseObject(
    _ title: String, _ kinds: [Kind], about ids: [ID],
    ending: @escaping @Sendable (ID, inout Desk) -> Void
  ) {
    let awaited = ids.count == 1 && seekAdvice(ids[0]) ? ids[0] : nil
    sought = Sought(words: "")
    let latest = kinds.flatMap(latest)
    let renewed: Picker.Renewal = { desk in
      desk.objectChoices(kinds, about: ids, latest: latest)
    }
    push(
      Picker(
        title, renewed(self), takesNew: true, placeholder: "type to search, or an id",
        awaiting: awaited, renewed: renewed,
        seeking: { words, desk in
          guard !words.isEmpty else {
            desk.sought = Sought(words: "")
            return desk.tell(.sought)
          }
          desk.want(.seek(words, kinds, desk.context, version: desk.version))
        }
      ) { names, desk in
        let name = names.first ?? ""
        guard let id = ID(name) ?? desk.community.named(name, kinds: kinds),
          kinds.contains(id.kind)
        else {
          let words = kinds.map(\.singular).joined(separator: ", ")
          return desk.refuse("“\(name)” names none here; it takes the id of: \(words).")
        }
        ending(desk.community.resolved(id), &desk)
      })
  }

  private func objectChoices(_ kinds: [Kind], about ids: [ID], latest: [ID]) -> [Choice] {
    var seen = Set(ids)
    let likely = ids.count == 1 ? advice[ids[0]]?.likenesses ?? [] : []
    let named = [community.named(sought.words, kinds: kinds)].compactMap(\.self)
    var choices = named.filter { seen.insert($0).inserted }.map {
      choice($0, note: "\(standing(of: $0)) · \(community.shortID($0))", isNamed: true)
    }
    choices += likely.filter { kinds.contains($0.id.kind) && seen.insert($0.id).inserted }.map {
      likeness in
      let shared = likeness.shared.prefix(4).joined(separator: " ")
      return choice(likeness.id, note: (likeness.isSolved ? "solved, " : "") + "like it: " + shared)
    }
    let rest = sought.ids.filter { kinds.contains($0.kind) } + latest
    choices += rest.filter { seen.insert($0).inserted }.map {
      choice($0, note: "\(standing(of: $0)) · \(community.shortID($0))")
    }
    return choices
  }

  private func choice(_ id: ID, note: String, isNamed: Bool = false) -> Choice {
    let title = community.object(id)?.core.title ?? .empty
    return Choice(
      id.description, title.isEmpty ? community.called(id) : String(title), note: note,
      isNamed: isNamed)
  }

  private func latest(_ kind: Kind) -> [ID] {
    func sorted<Object: CommunityObject>(_ objects: Objects<Object>) -> [ID] {
      var found: [(id: ID, at: Int64)] = []
      func order() { found.sort { ($1.at, $0.id) < ($0.at, $1.id) } }
      for object in objects {
        found.append((object.id, object.core.createdAt?.milliseconds ?? 0))
        // However many there are, only a few are ever put in order at once.
        guard found.count == 8 * Self.mostObjects else { continue }
        order()
        found.removeLast(found.count - Self.mostObjects)
      }
      order()
      return found.prefix(Self.mostObjects).map(\.id)
    }
    return switch kind {
    case .question: sorted(community.questions)
    case .task: sorted(community.tasks)
    case .idea: sorted(community.ideas)
    case .contribution: sorted(community.contributions)
    case .event: sorted(community.events)
    case .recognition: sorted(community.recognitions)
    case .member: sorted(community.members)
    case .community, .reply: []
    }
  }
}
