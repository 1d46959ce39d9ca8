internal import KithModel

/// Which fields of a kind a list shows, unless others are asked for.
enum Columns {
  static func usual(for kind: Kind) -> [FieldName] {
    switch kind {
    case .member: [.id, .name, .identities, .circles, .load, .lastSeen]
    case .task: [.id, .title, .status, .assignees, .due, .createdAt]
    case .question: [.id, .title, .asker, .status, .turn, .createdAt]
    case .recognition: [.id, .to, .from, .words, .reason, .createdAt]
    case .event: [.id, .title, .eventKind, .hosts, .start]
    case .idea: [.id, .title, .proposer, .status, .voters, .createdAt]
    case .contribution: [.id, .title, .by, .contributionKind, .status, .createdAt]
    case .community, .reply: [.id, .name]
    }
  }

  static func column(_ field: FieldName) -> Table.Column {
    switch field {
    case .createdAt: Table.Column(head: "age", isNumber: true)
    case .updatedAt, .closedAt, .lastSeen, .firstSeen, .due, .start, .waitUntil, .joined:
      Table.Column(head: field.word, isNumber: true)
    case .voters: Table.Column(head: "votes", isNumber: true)
    case .load, .thanks, .thanked, .weeks, .minutes, .replies:
      Table.Column(head: field.word, isNumber: true)
    case .title, .name, .words, .body, .notes, .link, .source:
      Table.Column(head: field.word, isFlexible: true)
    default: Table.Column(head: field.word)
    }
  }

  static func cell(_ field: FieldName, of object: AnyObject, _ rendering: Rendering) -> String {
    let community = rendering.community
    if field == .id { return community.shortID(object.core.id) }
    guard let value = community.value(of: field, of: object) else { return "" }
    if case .idea(let idea) = object, field == .voters {
      return String(community.voters(of: idea).count)
    }
    return rendering.text(value)
  }
}
