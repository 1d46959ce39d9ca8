package import KithModel

/// Who could help with something, and what is like it.
package struct Advice: Sendable {
  package let id: ID
  package let version: Int
  package var people: [Person]
  package var likenesses: [Likeness]

  package init(id: ID, version: Int, people: [Person] = [], likenesses: [Likeness] = []) {
    self.id = id
    self.version = version
    self.people = people
    self.likenesses = likenesses
  }

  /// Somebody who could, and why.
  package struct Person: Hashable, Sendable {
    package let member: ID
    package let reason: String
    package let load: Int

    package init(member: ID, reason: String, load: Int) {
      self.member = member
      self.reason = reason
      self.load = load
    }
  }

  /// Something that is like it.
  package struct Likeness: Hashable, Sendable {
    package let id: ID
    package let score: Double
    package let shared: [String]
    package let isSolved: Bool

    package init(id: ID, score: Double, shared: [String], isSolved: Bool) {
      self.id = id
      self.score = score
      self.shared = shared
      self.isSolved = isSolved
    }
  }
}

extension Advice.Person {
  /// Why, without what they carry, where that stands beside it.
  var reasonWithoutLoad: String {
    reason.split(separator: ",").map { String($0).trimmedOfSpace }.filter { part in
      guard part != "nothing open" else { return false }
      let words = part.split(separator: " ")
      return !(words.count == 2 && words[1] == "open" && words[0].allSatisfy(\.isNumber))
    }.joined(separator: ", ")
  }
}

extension Kind {
  /// What those who are suggested for it stand under.
  var couldHeading: String {
    switch self {
    case .question: "Could help"
    case .contribution: "Could review it"
    case .idea: "Could have a look"
    default: "Could take it"
    }
  }
}

/// What advice is known so far, the latest few.
package struct AdviceShelf: Sendable {
  private var known: [ID: Advice] = [:]
  private var asked: [ID: Int] = [:]
  private var order: [ID] = []
  private static let most = 64

  package subscript(id: ID) -> Advice? { known[id] }

  package mutating func put(_ advice: Advice) {
    known[advice.id] = advice
    order.removeAll { $0 == advice.id }
    order.append(advice.id)
    guard order.count > Self.most else { return }
    let oldest = order.removeFirst()
    known[oldest] = nil
    asked[oldest] = nil
  }

  /// Whether it is to be asked for: nobody did since the community changed.
  mutating func isWanted(_ id: ID, version: Int) -> Bool {
    guard asked[id] != version, known[id]?.version != version else { return false }
    asked[id] = version
    return true
  }
}

extension Desk {
  /// Asks for advice on something, unless it is known or on its way.
  /// - Returns: whether none is known yet, so that something may wait for it.
  @discardableResult
  mutating func seekAdvice(_ id: ID) -> Bool {
    guard [.question, .task, .idea, .contribution].contains(id.kind) else {
      return false
    }
    if advice.isWanted(id, version: version) {
      want(.advise(id, community, version: version))
    }
    return advice[id] == nil
  }
}
