/// What waits for one person.
extension Community {
  /// What somebody was asked, holds, has to say of their own questions and contributions, and hosts:
  /// what is due first, then what waits longest.
  func mine(_ person: ID, times: TimeWords) -> [Today.Item] {
    let now = times.now
    let me = resolved(person)
    var items: [(at: Moment, item: Today.Item)] = []
    func add(_ at: Moment?, _ id: ID, _ why: String) {
      items.append((at ?? now, .init(id: id, why: why)))
    }
    for id in Set(facts(of: me).filter(\.kind.bearsOnNow).map(source(of:))) {
      guard let object = object(id), object.core.isPresent, object.core.isOpen else { continue }
      switch object {
      case .question(let question): judge(question, me, now, add)
      case .task(let task) where task.assignees.contains { isOne($0, me) }:
        guard task.waitUntil.map({ $0 <= now }) ?? true else { continue }
        let words = task.due.map { $0 < now ? "was due " : "due " }.map {
          $0 + Wording.ahead(task.due ?? now, at: now)
        }
        let taken = task.claims.filter { isOne($0.member, me) }.map(\.at).max()
        add(
          task.due ?? taken, id,
          words ?? taken.map { "yours since \($0.day)" } ?? "yours")
      case .contribution(let contribution)
      where isOne(contribution.by, me) && turn(of: contribution) == .asker:
        let last = contribution.replies.last { !$0.isHidden && !isOne($0.author, me) }
        add(last?.at, id, said(last, "wrote", now) + "; it is your turn")
      case .event(let event):
        guard let start = event.next(at: now, zone: times.zone),
          event.hosts.contains(where: { isOne($0, me) }), start <= now.adding(days: 7)
        else { continue }
        add(start, id, "you host it " + Wording.ahead(start, at: now))
      default: continue
      }
    }
    return items.sorted { ($0.at, $0.item.id) < ($1.at, $1.item.id) }.map(\.item)
  }

  private func judge(
    _ question: Question, _ me: ID, _ now: Moment, _ add: (Moment?, ID, String) -> Void
  ) {
    guard question.waitUntil.map({ $0 <= now }) ?? true else { return }
    if let ask = question.asked.last(where: { isOne($0.helper, me) }),
      !question.replies.contains(where: { isOne($0.author, me) && $0.at >= ask.at })
    {
      let name = ask.by.map { isOne($0, me) ? "you" : called($0) } ?? "somebody"
      return add(ask.at, question.id, "\(name) asked you \(Wording.ago(ask.at, at: now))")
    }
    guard isOne(question.asker, me) else { return }
    let last = question.replies.last { !$0.isHidden && !isOne($0.author, me) }
    switch turn(of: question) {
    case .asker: add(last?.at, question.id, said(last, "replied", now) + "; it is your turn")
    case .check: add(last?.at, question.id, said(last, "replied", now) + "; is it solved?")
    case .helpers: break
    }
  }

  private func said(_ reply: Reply?, _ did: String, _ now: Moment) -> String {
    guard let reply else { return "yours" }
    return (reply.author.map(called) ?? "somebody") + " \(did) " + Wording.ago(reply.at, at: now)
  }
}

extension Fact.Kind {
  /// Whether something can wait for somebody because of it.
  fileprivate var bearsOnNow: Bool {
    switch self {
    case .asked, .isAsked, .holds, .contributed, .hosted: true
    default: false
    }
  }
}
