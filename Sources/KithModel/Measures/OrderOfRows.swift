extension Community {
  /// What a measure was counted from, in the order in which it is told: people by their names, so
  /// that nobody is ranked; the rest as it happened.
  package func inOrder(_ rows: [MeasuredRow]) -> [MeasuredRow] {
    guard rows.allSatisfy({ $0.at == nil }) else { return rows }
    return rows.map { ($0, $0.person.map { called($0).lowercased() } ?? "") }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Names in the order of the alphabet.
  package func namesInOrder(of people: [ID]) -> [String] {
    people.map(called).sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
  }
}

extension Pulse {
  /// Who is counted as active under one definition and not under the other.
  package func difference(to other: Pulse) -> [ID] {
    let here = Set(rows(of: .active).compactMap(\.person))
    return Array(here.symmetricDifference(other.rows(of: .active).compactMap(\.person)))
  }
}
