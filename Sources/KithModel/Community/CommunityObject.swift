/// What the kinds of a community have in common.
public protocol CommunityObject: Sendable {
  static var kind: Kind { get }
  static var fields: [Field<Self>] { get }
  var core: Core { get set }
  /// The person it came from, where a kind knows one.
  var originator: ID? { get }
  /// Whose words stand in it, replies apart.
  var authors: [ID] { get }
}

/// What the model alone needs of an object.
protocol FoldedObject: CommunityObject {
  static var table: FieldTable<Self> { get }
  init(id: ID)
  /// Whether any of its words are of one of those people.
  func isPartly(of people: Set<ID>) -> Bool
  /// Takes out what somebody who is to be forgotten wrote.
  mutating func redact(_ forgotten: Set<ID>)
  /// Takes out the texts that only this kind has.
  mutating func clearTexts()
}

extension CommunityObject {
  public var id: ID { core.id }
  public var title: Text { core.title }
  public var isOpen: Bool { core.isOpen }
  public var originator: ID? { nil }
  public var authors: [ID] { originator.map { [$0] } ?? [] }

  /// What every kind has, in the order in which it is shown.
  static var commonFields: [Field<Self>] {
    [
      .derived(.id) { object, _ in .id(object.id) },
      .derived(.kind) { _, _ in .word(Self.kind.singular) },
      .common(.title, \.title),
      .common(.link, \.link),
      .common(.labels, \.labels),
      .common(.createdAt, \.createdAt, by: .events),
      .common(.createdBy, \.createdBy, by: .events),
      .common(.updatedAt, \.updatedAt, by: .events),
      .common(.closedAt, \.closedAt, by: .events),
      .common(.closeReason, \.closeReason, by: .events),
      .common(.source, \.source, by: .events),
      .common(.links, \.links, by: .events),
      .derived(.isPrivate) { object, _ in .flag(object.core.isPrivate) },
      .common(.backlog, \.isBacklog),
    ]
  }
}

extension FoldedObject {
  public static var fields: [Field<Self>] { table.fields }

  func isPartly(of people: Set<ID>) -> Bool { authors.contains(where: people.contains) }

  mutating func redact(_ forgotten: Set<ID>) { redactOwn(forgotten) }

  mutating func clearTexts() {}

  fileprivate mutating func redactOwn(_ forgotten: Set<ID>) {
    guard authors.contains(where: forgotten.contains) else { return }
    core.title = .empty
    core.link = .empty
    core.labels = []
    clearTexts()
  }

  /// Sets a field; false if this kind has no such field, or the value is of another type.
  mutating func set(_ name: FieldName, to value: FieldValue) -> Bool {
    guard let write = Self.table[name]?.write else { return false }
    return write(&self, value)
  }
}

/// What can be replied to.
protocol Repliable: FoldedObject {
  var replies: [Reply] { get set }
  /// Which imported reply took the place of one that was written here.
  var twins: [ID: ID] { get set }
}

extension Repliable {
  /// The place of a reply, also if its twin stands there for it.
  func place(of reply: ID) -> Int? {
    let present = twins[reply] ?? reply
    return replies.firstIndex { $0.id == present }
  }

  func isPartly(of people: Set<ID>) -> Bool {
    authors.contains(where: people.contains)
      || replies.contains { $0.author.map(people.contains) ?? false }
  }

  mutating func redact(_ forgotten: Set<ID>) {
    for index in replies.indices where replies[index].author.map(forgotten.contains) ?? false {
      replies[index].text = .empty
    }
    redactOwn(forgotten)
  }
}
