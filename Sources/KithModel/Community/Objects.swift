/// All objects of one kind that are there to be seen, in no order that means anything.
public struct Objects<Object: CommunityObject>: Sequence, Sendable {
  let rows: Pages<Object>
  /// As it is to be seen; nil for what is deleted, or stands for another.
  let show: @Sendable (Object) -> Object?

  public struct Iterator: IteratorProtocol {
    fileprivate var rows: Pages<Object>.Iterator
    fileprivate let show: @Sendable (Object) -> Object?

    public mutating func next() -> Object? {
      while let object = rows.next() {
        if let object = show(object) { return object }
      }
      return nil
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(rows: rows.makeIterator(), show: show)
  }

  /// How many there are; it has to look.
  public var count: Int { reduce(0) { count, _ in count + 1 } }
}

/// An object of any kind.
public enum AnyObject: Sendable {
  case community(Charter)
  case member(Member)
  case task(CommunityTask)
  case question(Question)
  case recognition(Recognition)
  case event(Event)
  case idea(Idea)
  case contribution(Contribution)

  /// The object as what all have in common.
  public var object: any CommunityObject {
    switch self {
    case .community(let object): object
    case .member(let object): object
    case .task(let object): object
    case .question(let object): object
    case .recognition(let object): object
    case .event(let object): object
    case .idea(let object): object
    case .contribution(let object): object
    }
  }

  public var core: Core { object.core }
}

extension Community {
  /// What points to an object, and how. It looks at everything, each where it stands.
  package func linksTo(_ id: ID) -> [(from: ID, type: LinkType)] {
    let wanted = resolved(id)
    var found: [(from: ID, type: LinkType)] = []
    func collect<Object: FoldedObject>(_ rows: Pages<Object>) {
      rows.forEachPage { _, page in
        for index in page.indices where !page[index].core.links.isEmpty {
          guard page[index].core.isPresent else { continue }
          for link in page[index].core.links where resolved(link.to) == wanted {
            found.append((page[index].core.id, link.type))
          }
        }
      }
    }
    collect(taskRows)
    collect(questionRows)
    collect(recognitionRows)
    collect(eventRows)
    collect(ideaRows)
    collect(contributionRows)
    return found
  }

  /// The link from an object to another, under whichever of its ids it was made.
  func link(from id: ID, to other: ID, type: LinkType) -> Link? {
    let wanted = resolved(other)
    return core(of: id)?.links.first { $0.type == type && resolved($0.to) == wanted }
  }

  /// Whom somebody mentors.
  package func mentees(of mentor: ID) -> [ID] {
    let mentor = resolved(mentor)
    var found: [ID] = []
    memberRows.forEachPage { _, page in
      for place in page.indices
      where !page[place].mentors.isEmpty && page[place].core.isPresent {
        if page[place].mentors.contains(where: { resolved($0) == mentor }) {
          found.append(resolved(page[place].id))
        }
      }
    }
    return found.uniqued()
  }
}
