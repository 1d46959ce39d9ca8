internal import KithModel

/// Compares what a format reads with what the community's sources said before, and gives out deeds
/// for what is new or different.
///
/// A class, because a format hands it one thing after another while it reads, and what it has seen
/// must outlive each call.
package final class Importer {
  package let options: ImportOptions
  package private(set) var summary: ImportSummary
  private let community: Community
  private let commit: (([Deed]) throws -> Void)?
  private let watch: ((Progress) -> Bool)?
  private var people = People()
  private var pending: [Deed] = []
  private var pendingSize = 0
  /// What came in this run, whatever its kind, with the revision under which it came.
  private var seen: [ID: (kind: Kind, revision: Moment)] = [:]
  private var scopes: Set<String> = []
  private lazy var siteNames = SiteName(community)
  private var progress = Progress()

  /// How far an import has come. The caller has the clock.
  package struct Progress: Sendable {
    /// Bytes of what is read, or commits.
    package var done = 0
    package var total = 0
    package var objects = 0
  }

  /// How many bytes of texts go into one action: what is stopped is lost by no more.
  static let batchSize = 16 << 20

  /// `commit` records deeds and is called as often as it takes; without it nothing is kept.
  /// `watch` is told how far it has come, and stops the import by saying false.
  init(
    format: String, community: Community, options: ImportOptions,
    commit: (([Deed]) throws -> Void)?, watch: ((Progress) -> Bool)?
  ) {
    self.community = community
    self.options = options
    self.commit = commit
    self.watch = watch
    summary = ImportSummary(format: format)
  }

  // MARK: What a format tells

  /// The id of a person, who comes in as a member.
  func know(_ person: ForeignPerson, at moment: Moment) -> ID { people.know(person, at: moment) }

  func skip(_ place: String, _ fault: RecordFault) { summary.skip(place, fault.description) }

  func note(_ note: String) { summary.note(note) }

  func expects(_ count: Int) { progress.total += count }

  func hasRead(_ count: Int) throws(ExchangeError) {
    progress.done += count
    if let watch, !watch(progress) { throw .stopped }
  }

  /// Takes one thing in.
  func take(_ object: ForeignObject) throws {
    progress.objects += 1
    if progress.objects & 63 == 0 { try hasRead(0) }
    var object = object
    guard settleKind(&object) else { return }
    leaveOutForgotten(&object)
    let source = Source.canonical(object.source)
    var id = object.id ?? ID(object.kind, source: source)
    let layer = community.importedLayer(of: id)
    let before = seen[id.asKind(.task)]
    id = id.asKind(layer?.kind ?? before?.kind ?? object.kind)
    if let before, before.revision >= object.revision {
      return summary.skip(object.source, "it stands there twice")
    }
    seen[id.asKind(.task)] = (id.kind, object.revision)
    if layer == nil, object.scope != nil, let name = siteNames.other(of: object) {
      note(
        "The same things are here already, from “\(name)”. Under another name they stand here twice: "
          + "“kith undo” takes an import back.")
    }
    if let scope = object.scope { scopes.insert(scope) }
    if object.isEdit, object.id != nil, let known = community.object(id),
      community.resolved(id) == id
    {
      edit(object, id, known)
    } else {
      compare(object, id, source, with: layer, isAgain: before != nil)
    }
    if pendingSize >= Self.batchSize { try flush() }
  }

  var communityID: ID { community.id }

  /// Who brings it in, if there is nobody and nothing else here yet, and what they are called.
  var soleMember: (id: ID, name: Text)? {
    guard let me = options.me, let member = community.member(me), member.id == me,
      member.identities.isEmpty,
      Kind.listed.allSatisfy({ $0 == .member || community.present($0).isEmpty }),
      community.present(.member) == [me]
    else { return nil }
    return (me, member.name)
  }

  func setter(of field: FieldName, in kind: Kind) -> FieldSetter? {
    community.setter(of: field, in: kind)
  }

  /// Takes in what can only be said as something done; what is so already is left out.
  func takeDeeds(_ deeds: [Deed]) {
    let news = deeds.filter { !community.isSo($0) }.map { $0.retold() }
    // With the rest of what came in: that is one action, and taken back as one.
    pending += news
  }

  /// The member whom a text names.
  func member(named text: String) -> Community.Found { community.findMember(text) }

  /// What differs from what is seen here is recorded as a change.
  private func edit(_ object: ForeignObject, _ id: ID, _ known: AnyObject) {
    let changed = fitted(object.said(as: id.kind, source: ""), to: id.kind).filter { setting in
      guard community.setter(of: setting.field, in: id.kind) == .people else { return false }
      let seen = community.value(of: setting.field, of: known) ?? .none
      return !seen.reads(like: setting.value)
    }
    if object.isClosed, known.core.isOpen {
      note("A table closes nothing that is here already: “kith close” does.")
    }
    let step = step(of: object, id)
    guard !changed.isEmpty || step != nil else {
      summary.counts[id.kind, default: .init()].unchanged += 1
      return
    }
    summary.counts[id.kind, default: .init()].changed += 1
    addExample(object, id)
    if !changed.isEmpty { pending.append(.edit(id, changed)) }
    pending += [step].compactMap(\.self)
    pendingSize += changed.reduce(0) { $0 + $1.value.size }
  }

  /// How far it has come by now, where that is news and it goes on.
  private func step(of object: ForeignObject, _ id: ID) -> Deed? {
    guard let step = object.step, id.kind == .task || id.kind == .idea,
      community.object(id)?.core.isOpen ?? true
    else { return nil }
    let deed = Deed.move(id, to: step).on(object.revision)
    return community.isSo(deed) ? nil : deed.retold()
  }

  /// What somebody wrote who asked to be forgotten here doesn't come back.
  private func leaveOutForgotten(_ object: inout ForeignObject) {
    guard community.hasForgotten else { return }
    if let author = object.author, community.isForgotten(author) {
      object.title = ""
      object.body = object.body.map { _ in "" }
      object.link = ""
    }
    for index in object.replies.indices {
      guard let author = object.replies[index].author, community.isForgotten(author) else {
        continue
      }
      object.replies[index].text = ""
    }
  }

  /// Of somebody forgotten, and of what was theirs, no words are said, be it of silence: what was
  /// blanked here is no news each time the source still says it.
  private func leaveOutForgotten(
    _ settings: inout [Setting], _ replies: inout [Reply], _ object: ForeignObject, _ id: ID,
    _ layer: ImportedLayer?
  ) {
    if community.isForgotten(id) || object.author.map({ community.isForgotten($0) }) ?? false {
      settings.removeAll { $0.field.holdsWords(in: id.kind) || $0.field == .labels }
    }
    replies.removeAll { reply in
      let isTheirs = reply.author.map { community.isForgotten($0) } ?? false
      return isTheirs && layer?.reply(reply.id) != nil
    }
  }

  /// Lets the map decide what it is; false if it isn't wanted.
  private func settleKind(_ object: inout ForeignObject) -> Bool {
    for mark in object.marks {
      summary.marks[mark, default: .init()].count += 1
      if let few = summary.marks[mark]?.examples.count, few < 3, !object.title.isEmpty {
        summary.marks[mark]?.examples.append(String(object.title.prefix(60)))
      }
    }
    var isKnown = false
    for mark in object.marks {
      switch options.map.verdict(
        mark, knowsAll: mark.dimension != "label" && mark.dimension != "tag")
      {
      case .skip?:
        summary.unwanted += 1
        return false
      case .kind(let kind)? where !isKnown:
        object.kind = kind
        isKnown = true
      default: break
      }
    }
    return true
  }

  private func compare(
    _ object: ForeignObject, _ id: ID, _ source: String, with layer: ImportedLayer?, isAgain: Bool
  ) {
    var (settings, accepted) = (object.said(as: id.kind, source: source), [ID]())
    var replies = replies(of: object, source: source, accepted: &accepted)
    replies = Comparison.settled(replies, in: layer)
    if community.hasForgotten { leaveOutForgotten(&settings, &replies, object, id, layer) }
    if id.kind == .question, !object.isCopy, !accepted.isEmpty || layer?[.accepted] != nil {
      settings.append(Setting(.accepted, .ids(accepted)))
    }
    if layer == nil { settings += object.firstSettings }
    settings = fitted(settings, to: id.kind)
    if object.isCopy { leaveOutSeen(&settings, &replies, id) }
    let step = step(of: object, id)
    guard let news = Comparison(settings, replies, at: object.revision, with: layer), !news.isEmpty
    else {
      if let step {
        summary.counts[id.kind, default: .init()].changed += 1
        pending.append(step)
      } else {
        summary.counts[id.kind, default: .init()].unchanged += 1
      }
      return
    }
    var said = news.settings
    weighBacklog(object, id, layer, &said)
    if !isAgain {
      if layer == nil {
        summary.counts[id.kind, default: .init()].new += 1
      } else {
        summary.counts[id.kind, default: .init()].changed += 1
      }
      addExample(object, id)
    }
    summary.newReplies += news.replies.count { layer?.reply($0.id) == nil }
    record(id, news.revision, said, news.replies)
    pending += [step].compactMap(\.self)
  }

  /// Of a copy of what is here, what reads as it does here is no news.
  private func leaveOutSeen(_ settings: inout [Setting], _ replies: inout [Reply], _ id: ID) {
    let known =
      id.kind == .member
      ? community.unresolvedMember(id).map(AnyObject.member) : community.object(id)
    guard let known else { return }
    let end: [FieldName] = [.closedAt, .closeReason]
    let differs = settings.filter { setting in
      let seen = community.value(of: setting.field, of: known) ?? .none
      if setting.field == .accepted, case .ids(let all) = seen, case .ids(let some) = setting.value
      {
        return !some.allSatisfy(all.contains)
      }
      return seen != setting.value && !(seen.isUnsaid && setting.value.isUnsaid)
    }
    let endDiffers = differs.contains { end.contains($0.field) }
    // What began at another time hides all that was said here when it was made.
    if differs.contains(where: { $0.field == .createdAt }) { return }
    settings = settings.filter { setting in
      differs.contains { $0.field == setting.field } || endDiffers && end.contains(setting.field)
    }
    let seen = Dictionary(
      community.replies(of: id).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    replies.removeAll { seen[$0.id]?.saysSame(as: $0) ?? false }
  }

  private func addExample(_ object: ForeignObject, _ id: ID) {
    guard summary.examples.count < 10 else { return }
    summary.examples.append(
      .init(
        id: id, source: object.source, title: String(object.title.prefix(100)),
        by: object.author.map(people.name) ?? "unknown", at: object.createdAt))
  }

  /// What was untouched for 30 days when it first came is backlog, until something happens to it.
  private func weighBacklog(
    _ object: ForeignObject, _ id: ID, _ layer: ImportedLayer?, _ said: inout [Setting]
  ) {
    guard !object.isCopy, object.settings.value(of: .backlog) == nil,
      [.task, .question, .idea, .contribution].contains(id.kind),
      let touched = object.touched
    else { return }
    let isOld = touched < options.now.adding(days: -30)
    if layer == nil, isOld, !object.isClosed {
      said.append(Setting(.backlog, .flag(true)))
      summary.backlog += 1
    } else if layer?[.backlog] == .flag(true), !isOld {
      said.append(Setting(.backlog, .flag(false)))
    }
  }

  /// What an object of a kind can hold, as much of it as fits.
  private func fitted(_ settings: [Setting], to kind: Kind) -> [Setting] {
    settings.compactMap { community.has($0.field, kind) ? fitted($0) : nil }
  }

  private func fitted(_ setting: Setting) -> Setting {
    let isLong = setting.field.type == .longText
    let fitted = Fitting.value(setting.value, isLong: isLong)
    if fitted.isShortened { note("A “\(setting.field.word)” was too long and was shortened.") }
    return Setting(setting.field, fitted.value)
  }

  private func replies(of object: ForeignObject, source: String, accepted: inout [ID]) -> [Reply] {
    var replies: [Reply] = []
    var places: [ID: Int] = [:]
    var ordinals: [String: Int] = [:]
    replies.reserveCapacity(object.replies.count)
    for reply in object.replies {
      let at = Fitting.moment(reply.at)
      let name: String
      if let id = reply.id {
        name = id.description
      } else if let own = reply.source {
        name = Source.canonical(own)
      } else {
        let author = reply.author?.description ?? "unknown"
        let base = "\(source)/\(author)/\(at.wholeSecond.milliseconds / 1000)"
        name = "\(base)/\(ordinals[base, default: 0])"
        ordinals[base, default: 0] += 1
      }
      let fitted = Fitting.text(reply.text, isLong: true)
      if fitted.isShortened { note("A reply was too long and was shortened.") }
      let made = Reply(
        id: reply.id ?? ID(.reply, source: name), author: reply.author, at: at, text: fitted.text,
        likes: Int32(clamping: reply.likes), isHidden: reply.isHidden)
      if reply.isAccepted, !accepted.contains(made.id) { accepted.append(made.id) }
      if let place = places[made.id] {
        replies[place] = made
      } else {
        places[made.id] = replies.count
        replies.append(made)
      }
    }
    return replies
  }

  // MARK: What comes of it

  /// Says it in parts of which each fits into a line.
  private func record(_ id: ID, _ revision: Moment, _ settings: [Setting], _ replies: [Reply]) {
    var settings = settings
    var part: [Reply] = []
    var size = 0
    func close() {
      if !part.isEmpty { settings.append(Setting(.replies, .replies(part))) }
      guard !settings.isEmpty else { return }
      pending.append(.import(id, revision: revision, settings))
      settings = []
      part = []
      size = 0
    }
    size = settings.reduce(0) { $0 + $1.value.size }
    pendingSize += size
    for reply in replies {
      let cost = reply.text.utf8CountAtMost + 160
      if size + cost > 256 << 10, size > 0 { close() }
      part.append(reply)
      size += cost
      pendingSize += cost
    }
    close()
  }

  private func flush() throws {
    var deeds: [Deed] = []
    for (id, revision, settings) in people.news() {
      // Somebody here may have claimed the identity: then the person is known already.
      guard community.resolved(id) == id, !community.isForgotten(id) else { continue }
      // A table can have told of them in a row of their own.
      let isFirst = seen[id] == nil && seen[id.asKind(.task)]?.kind != .member
      seen[id] = (.member, revision)
      let layer = community.importedLayer(of: id)
      guard let news = Comparison(settings, [], at: min(revision, options.now), with: layer),
        !news.isEmpty
      else {
        if isFirst { summary.counts[.member, default: .init()].unchanged += 1 }
        continue
      }
      if isFirst {
        if layer == nil {
          summary.counts[.member, default: .init()].new += 1
        } else {
          summary.counts[.member, default: .init()].changed += 1
        }
      }
      deeds.append(.import(id, revision: news.revision, news.settings))
    }
    deeds += pending
    pending = []
    pendingSize = 0
    guard !deeds.isEmpty else { return }
    try commit?(deeds)
  }

  /// Ends the import: what is left is recorded, and what disappeared is reckoned.
  func finish(wasStopped: Bool) throws {
    try flush()
    summary.wasStopped = wasStopped
    if !wasStopped, seen.count > 1 { findGone() }
  }

  /// What stood in the same places before and wasn't there now, of the kinds that were.
  private func findGone() {
    guard !scopes.isEmpty else { return }
    let kinds = Set(summary.counts.keys)
    for (id, source) in community.sources(of: kinds) where seen[id.asKind(.task)] == nil {
      let source = String(source)
      guard scopes.contains(where: source.hasPrefix) else { continue }
      summary.gone.append(id)
    }
    summary.gone.sort()
  }
}
