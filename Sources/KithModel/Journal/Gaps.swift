/// What the numbers of the lines tell: every writer counts without gaps, so what is missing shows.
extension Community {
  /// The number of a writer's last line; 0 if nothing of theirs was read.
  package func lastNumber(of writer: WriterID) -> Int { logs[writer]?.last ?? 0 }

  /// Where lines are missing, as far as the lines around them show it.
  package func gaps() -> [JournalFinding] {
    logs.sorted { $0.key < $1.key }.flatMap { writer, log in
      log.gaps().compactMap { gap in
        log.records(gap.upperBound + 1).first.map { record in
          let segment = segments[Int(records[record].segment)]
          return JournalFinding(
            path: segment.path, line: lineNumber(of: Int(records[record].start), in: segment),
            trouble: .gap(from: gap.lowerBound, to: gap.upperBound))
        }
      }
    }
  }
}

extension WriterLog {
  /// The runs of numbers below the last under which there is no record.
  fileprivate func gaps() -> [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    var expected = 1
    for number in numbers where number >= expected {
      if number > expected { gaps.append(expected...number - 1) }
      expected = number + 1
    }
    return gaps
  }
}
