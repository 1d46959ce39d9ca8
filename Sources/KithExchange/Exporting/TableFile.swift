package import KithModel

/// Objects of one kind as a table that a spreadsheet shows and never runs.
package enum TableFile {
  /// All objects of a kind, private ones apart, with all columns.
  package static func bytes(of community: Community, kind: Kind) -> [UInt8] {
    let columns = Community.fields(of: kind).filter { $0 != .isPrivate }
    var table = CSVWriter()
    table.row(columns.map(\.word))
    for object in community.present(kind).lazy.compactMap(community.object) {
      table.row(
        columns.map { column in
          switch column {
          // An object's own id stays an id.
          case .id: object.core.id.description
          case .load: String(community.sharedLoad(of: object.core.id))
          default: cell(community.value(of: column, of: object) ?? .none, community)
          }
        })
    }
    return table.bytes
  }

  /// A value as the cell of a table.
  package static func cell(_ value: FieldValue, _ community: Community) -> String {
    switch value {
    case .none, .structure: ""
    case .text(let text): String(text)
    case .word(let word): word
    case .words(let words): joined(words)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .moment(let moment): moment.description
    case .id(let id): name(of: id, community)
    case .ids(let ids):
      joined(ids.map { name(of: $0, community) }.uniqued().filter { !$0.isEmpty })
    case .tenures(let tenures): joined(tenures.map(\.name))
    case .replies(let replies): String(replies.count)
    case .links(let links):
      joined(links.filter { community.mayLeave($0.to) }.map { "\($0.type.rawValue) \($0.to)" })
    case .list(let values): String(values.count)
    }
  }

  private static func joined(_ words: [String]) -> String {
    guard words.contains(where: { $0.contains(",") }) else { return words.joined(separator: ", ") }
    return words.joined(separator: "; ") + (words.count == 1 ? ";" : "")
  }

  /// A person by the identity that names them everywhere, anything else by its id; what may not
  /// leave not at all.
  private static func name(of id: ID, _ community: Community) -> String {
    let id = community.resolved(id)
    guard community.mayLeave(id) else { return "" }
    guard let identity = community.member(id)?.identities.first,
      community.resolved(Identity.memberID(identity)) == id
    else { return id.description }
    return identity
  }
}

extension Community {
  /// The ids of all of a kind that may leave, in their order.
  func present(_ kind: Kind) -> [ID] {
    func ids(_ objects: some Sequence<some CommunityObject>) -> [ID] {
      objects.map(\.id).filter(mayLeave).sorted()
    }
    return switch kind {
    case .member: ids(members)
    case .task: ids(tasks)
    case .question: ids(questions)
    case .recognition: ids(recognitions)
    case .event: ids(events)
    case .idea: ids(ideas)
    case .contribution: ids(contributions)
    case .community, .reply: []
    }
  }
}
