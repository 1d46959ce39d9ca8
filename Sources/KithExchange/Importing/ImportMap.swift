package import KithModel

/// What a person said foreign categories mean here: `category:10=question,11=idea,15=skip`.
package struct ImportMap: Equatable, Sendable {
  /// What becomes of a thing.
  package enum Verdict: Equatable, Sendable {
    case kind(Kind)
    case skip
  }

  private var verdicts: [String: [String: Verdict]] = [:]

  /// A map that says nothing.
  package init() {}

  private static let kinds: [Kind] = [.question, .task, .idea, .contribution]

  package init(_ text: String) throws(ExchangeError) {
    var dimension = ""
    for piece in text.split(separator: ",", omittingEmptySubsequences: true) {
      guard let equals = piece.lastIndex(of: "=") else {
        throw .wrongMap(text, reason: "“\(piece)” has no “=”")
      }
      var value = piece[..<equals]
      if let colon = value.firstIndex(of: ":"), Self.isDimension(value[..<colon]) {
        dimension = String(value[..<colon]).lowercased()
        value = value[value.index(after: colon)...]
      }
      guard !dimension.isEmpty, !value.isEmpty else {
        throw .wrongMap(text, reason: "“\(piece)” doesn't say of what")
      }
      let word = piece[piece.index(after: equals)...].lowercased()
      verdicts[dimension, default: [:]][value.lowercased()] = try Self.verdict(word, in: text)
    }
  }

  private static func isDimension(_ word: Substring) -> Bool {
    ["category", "label", "stream", "channel", "tag"].contains(word.lowercased())
  }

  private static func verdict(_ word: String, in text: String) throws(ExchangeError) -> Verdict {
    if word == "skip" { return .skip }
    guard let kind = Kind(word: word), kinds.contains(kind) else {
      throw .wrongMap(
        text, reason: "“\(word)” is none of question, task, idea, contribution and skip")
    }
    return .kind(kind)
  }

  /// What is said of a value; of what isn't named, that of `*`. Once a map gives kinds to a
  /// dimension, what it doesn't know there becomes a contribution.
  package func verdict(_ mark: ForeignObject.Mark, knowsAll: Bool = true) -> Verdict? {
    guard let known = verdicts[mark.dimension] else { return nil }
    if let verdict = known[mark.value.lowercased()] ?? known["*"] { return verdict }
    return knowsAll && known.values.contains { $0 != .skip } ? .kind(.contribution) : nil
  }

  /// What is named in it and stands nowhere among the values of a source.
  package func unmet(by marks: some Sequence<ForeignObject.Mark>) -> [String] {
    let met = Set(marks.map { "\($0.dimension):\($0.value.lowercased())" })
    return verdicts.flatMap { dimension, values in
      values.keys.filter { $0 != "*" }.map { "\(dimension):\($0)" }
    }.filter { !met.contains($0) }.sorted()
  }

  /// This map, with what another says on top.
  package func overlaid(with other: ImportMap) -> ImportMap {
    var map = self
    map.verdicts.merge(other.verdicts) { old, new in old.merging(new) { $1 } }
    return map
  }
}

extension ImportMap: CustomStringConvertible {
  /// As it is typed, and as it is remembered for the next time.
  package var description: String {
    verdicts.sorted { $0.key < $1.key }.flatMap { dimension, values in
      values.sorted { $0.key < $1.key }.map { value, verdict in
        switch verdict {
        case .skip: "\(dimension):\(value)=skip"
        case .kind(let kind): "\(dimension):\(value)=\(kind.singular)"
        }
      }
    }.joined(separator: ",")
  }
}
