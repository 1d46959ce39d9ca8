package import KithModel

/// What is known so far of how the community is doing, and what is being reckoned.
package struct PulseShelf: Sendable {
  package private(set) var readings: [MeasureName: MeasureReading] = [:]
  package private(set) var rows: MeasureRows?
  package private(set) var departure: (told: Departure, version: Int)?
  /// One at a time, so that rows and filters never wait for more than one.
  private var isReckoning = false
  private var askedRows: (MeasureName, PulseLens, Int)?
  private var askedDeparture: (ID, Int)?

  package mutating func put(_ answer: MeasureAnswer) {
    switch answer {
    case .reading(let reading):
      isReckoning = false
      readings[reading.name] = reading
    case .rows(let rows): self.rows = rows
    case .departure(let told, let version): departure = (told, version)
    case .moments: break
    }
  }

  /// The first of these that is not known as it is wanted, unless something is being reckoned.
  mutating func next(of names: [MeasureName], _ lens: PulseLens, version: Int) -> MeasureName? {
    guard !isReckoning,
      let name = names.first(where: { !isCurrent($0, lens, version: version) })
    else { return nil }
    isReckoning = true
    return name
  }

  package func isCurrent(_ name: MeasureName, _ lens: PulseLens, version: Int) -> Bool {
    guard let reading = readings[name], reading.version == version else { return false }
    return reading.lens.shows(name) == lens.shows(name)
  }

  mutating func wantsRows(_ name: MeasureName, _ lens: PulseLens, version: Int) -> Bool {
    if let asked = askedRows, asked == (name, lens, version) { return false }
    askedRows = (name, lens, version)
    return true
  }

  mutating func wantsDeparture(of member: ID, version: Int) -> Bool {
    if let asked = askedDeparture, asked == (member, version) { return false }
    askedDeparture = (member, version)
    return true
  }
}

extension PulseLens {
  /// As far as it matters to a measure.
  fileprivate func shows(_ name: MeasureName) -> PulseLens {
    name.dependsOnActiveAtLeast ? self : PulseLens(window)
  }
}

extension Desk {
  /// Asks for the next measure that is not known, and for no more at once.
  mutating func seekMeasures(_ names: [MeasureName], _ lens: PulseLens) {
    guard !standing.isReading, let name = pulse.next(of: names, lens, version: version) else {
      return
    }
    measure(.reading(name, lens))
  }

  /// Asks for the rows that a measure was counted from.
  mutating func seekRows(of name: MeasureName, _ lens: PulseLens) {
    if pulse.wantsRows(name, lens, version: version) { measure(.rows(name, lens)) }
  }

  /// Asks what would lose its last person if somebody left.
  mutating func seekDeparture(of member: ID) {
    if pulse.wantsDeparture(of: member, version: version) {
      measure(.departure(member, now))
    }
  }

  mutating func measure(_ question: MeasureRequest.Question) {
    want(.measure(MeasureRequest(question: question, community: community, version: version)))
  }
}
