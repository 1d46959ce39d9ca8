internal import KithLines
internal import KithModel

extension PulsePage {
  /// `{at, days, activeAtLeast, measures: {name: {value, n, definition, …}}}`.
  func printJSON(_ measures: [Measured]) throws(CommandFault) {
    var line = LineWriter(capacity: 4096)
    line.openObject()
    line.key("at")
    line.string(pulse.window.at.description)
    line.key("days")
    if case .count(let count) = pulse.window.days {
      line.integer(count)
    } else {
      line.string("all")
    }
    line.key("activeAtLeast")
    line.integer(pulse.activeAtLeast)
    line.key("measures")
    line.openObject()
    for measure in measures {
      line.key(measure.name.rawValue)
      try write(measure, to: &line)
    }
    line.closeObject()
    line.closeObject()
    try session.print(json: line.bytes)
  }

  private func write(_ measure: Measured, to line: inout LineWriter) throws(CommandFault) {
    line.openObject()
    line.key("value")
    line.figure(measure.value)
    line.key("n")
    line.integer(measure.n)
    line.key("definition")
    line.string(measure.definition)
    for other in measure.others {
      line.key(other.name)
      line.figure(other.figure)
    }
    if let people = measure.people {
      line.key("people")
      try write(people, to: &line)
    }
    write(measure.series, to: &line)
    if let compared { try write(measure.name, comparedWith: compared, to: &line) }
    if listsRows { try write(try sortedRows(of: measure.name), to: &line) }
    line.closeObject()
  }

  private func write(_ series: [Measured.Point], to line: inout LineWriter) {
    line.key("series")
    line.openArray()
    for point in series {
      line.openObject()
      line.key("at")
      line.string(point.at.description)
      line.key("value")
      if let value = point.value { line.number(value) } else { line.null() }
      line.closeObject()
    }
    line.closeArray()
  }

  private func write(_ people: [ID], to line: inout LineWriter) throws(CommandFault) {
    let community = try session.community()
    line.openArray()
    for person in people.sorted() {
      line.openObject()
      line.key("id")
      line.string(person.description)
      line.key("name")
      line.string(community.called(person))
      line.closeObject()
    }
    line.closeArray()
  }

  private func write(
    _ name: MeasureName, comparedWith other: Pulse, to line: inout LineWriter
  ) throws(CommandFault) {
    let second = other.measure(name, withSeries: false)
    line.key("compared")
    line.openObject()
    line.key("activeAtLeast")
    line.integer(other.activeAtLeast)
    line.key("value")
    line.figure(second.value)
    line.key("n")
    line.integer(second.n)
    line.key("definition")
    line.string(second.definition)
    line.key("difference")
    try write(pulse.difference(to: other), to: &line)
    line.closeObject()
  }

  private func write(_ rows: [MeasuredRow], to line: inout LineWriter) throws(CommandFault) {
    line.key("rows")
    line.openArray()
    for row in rows {
      line.openObject()
      line.key("member")
      if let person = row.person { line.string(person.description) } else { line.null() }
      line.key("object")
      if let object = row.object { line.string(object.description) } else { line.null() }
      line.key("at")
      if let at = row.at { line.string(at.description) } else { line.null() }
      line.key("counted")
      line.string(row.words)
      line.closeObject()
    }
    line.closeArray()
  }
}

extension LineWriter {
  /// A figure, several of them as an object.
  mutating func figure(_ figure: Figure) {
    switch figure {
    case .none: null()
    case .count(let count): integer(count)
    case .number(let value): number(value)
    case .figures(let figures):
      openObject()
      for named in figures {
        key(named.name)
        self.figure(named.figure)
      }
      closeObject()
    }
  }
}
