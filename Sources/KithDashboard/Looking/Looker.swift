package import KithModel

/// Looks things up in the community, away from the keys: rows, counts, who could help.
///
/// A value with what it has learnt, so that the next look costs less.
package struct Looker: Sendable {
  private var sessions: [Kind: (version: Int, session: FilterSession)] = [:]
  private var measurer = Measurer()
  private let workers: FilterSession.Workers?

  /// - Parameter workers: do many like things at once, where there are more threads than one.
  package init(workers: FilterSession.Workers? = nil) { self.workers = workers }

  /// Reckons something from everything that was ever done.
  package mutating func measure(_ request: MeasureRequest) -> MeasureAnswer {
    measurer.answer(request)
  }

  package mutating func find(_ request: RowRequest) -> Found {
    Found(kind: request.kind, number: request.number, outcome: outcome(request))
  }

  private mutating func outcome(_ request: RowRequest) -> Found.Outcome {
    do throws(FilterFault) {
      let read = try request.read()
      return try with(request.kind, request.context, request.version) {
        session throws(FilterFault) in
        let result = try session.find(read)
        let total = (try? session.count(request.view)) ?? result.ids.count
        let hidden = result.ids.isEmpty ? request.hidden(from: &session) : nil
        return .rows(
          Found.Rows(ids: result.ids, matcher: result.matcher, total: total, hidden: hidden))
      }
    } catch {
      return .fault(error)
    }
  }

  /// Makes what the first words would wait for, if something is about to be typed.
  package mutating func getReady(for request: RowRequest) {
    guard request.typingAt != nil, request.typed.isEmpty else { return }
    with(request.kind, request.context, request.version) { $0.getReady() }
  }

  /// What could be typed next, if something is being typed.
  package mutating func offers(_ request: RowRequest) -> Offers? {
    guard let cursor = request.typingAt else { return nil }
    let completions = with(request.kind, request.context, request.version) {
      $0.completions(of: request.typed, at: cursor)
    }
    return Offers(
      kind: request.kind, text: request.typed, completions: Array(completions.prefix(40)))
  }

  /// The objects of some kinds that a few words fit best.
  package mutating func seek(
    _ words: String, _ kinds: [Kind], _ context: FilterContext, version: Int
  ) -> Sought {
    let found = kinds.flatMap { kind in
      with(kind, context, version) { session in
        ((try? session.find(words))?.ids ?? []).prefix(Self.mostSought)
      }
    }
    return Sought(words: words, ids: found)
  }

  /// More than anybody looks through.
  private static let mostSought = 100

  /// How many each of several filters finds.
  package mutating func counts(
    of filters: [String], kind: Kind, _ context: FilterContext, version: Int
  ) -> [String: Int] {
    with(kind, context, version) { session in
      var counts: [String: Int] = [:]
      for filter in filters { counts[filter] = try? session.count(filter) }
      return counts
    }
  }

  package mutating func tally(_ context: FilterContext, version: Int) -> Tallies {
    var tallies = Tallies()
    for question in Tallies.questions {
      with(question.kind, context, version) { session in
        tallies[question] = (try? session.count(question.filter)) ?? 0
      }
    }
    tallies.countOutbox(of: context.community)
    return tallies
  }

  mutating func with<Result, Fault>(
    _ kind: Kind, _ context: FilterContext, _ version: Int,
    _ body: (inout FilterSession) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    var session: FilterSession
    if let known = sessions[kind], known.version == version {
      session = known.session
      sessions[kind] = nil
    } else {
      session = FilterSession(kind, context, workers: workers, after: sessions[kind]?.session)
    }
    defer { sessions[kind] = (version, session) }
    return try body(&session)
  }
}
