package import KithModel

/// What rows a list asks for.
package struct RowRequest: Sendable {
  package let kind: Kind
  /// The filter of the view, and what was typed besides.
  package let view: String
  package let typed: String
  /// What was chosen to sort by.
  package let sort: String
  /// Where the cursor is, while it is being typed.
  package let typingAt: Int?
  package let context: FilterContext
  package let version: Int
  /// Tells answers apart that overtake each other.
  package let number: Int
}

/// What could be typed next, each with how many it would leave.
package struct Offers: Sendable {
  package let kind: Kind
  package let text: String
  package let completions: [FilterCompletion]
}

/// What was found for it.
package struct Found: Sendable {
  package let kind: Kind
  package let number: Int
  package let outcome: Outcome

  package enum Outcome: Sendable {
    case rows(Rows)
    /// What was typed can't be understood.
    case fault(FilterFault)
  }

  /// The rows in their order, and how many there are without what was typed.
  package struct Rows: Sendable {
    package let ids: [ID]
    package let matcher: FilterMatcher
    package let total: Int
    /// What was asked for by its id, where nothing is found.
    package let hidden: HiddenObject?
  }
}

extension RowRequest {
  /// The view's filter and what was typed as one: the view's clauses first. What was typed decides
  /// the order, then what was chosen, and words alone are sorted by how well they match.
  func read() throws(FilterFault) -> ReadFilter {
    let view = (try? Filter.read(self.view, kind: kind)) ?? ReadFilter(everyOf: kind)
    let typed = try Filter.read(self.typed, kind: kind, isTyping: typingAt != nil)
    let chosen = (try? Filter.read(sort, kind: kind))?.filter.order ?? []
    let hasWords = !typed.filter.clause.positiveWords.isEmpty
    let order =
      !typed.filter.order.isEmpty
      ? typed.filter.order : !chosen.isEmpty ? chosen : hasWords ? [] : view.filter.order
    return view.narrowed(by: typed, order: order)
  }
}
