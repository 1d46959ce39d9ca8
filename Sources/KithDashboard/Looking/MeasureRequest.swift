package import KithModel

/// Which days Pulse looks at, and what makes somebody active.
package struct PulseLens: Hashable, Sendable {
  package var window: Window
  /// Without, what the community says.
  package var activeAtLeast: Int?
  /// Another idea of who is active, to stand beside it.
  package var beside: Int?

  package init(_ window: Window, activeAtLeast: Int? = nil, beside: Int? = nil) {
    self.window = window
    self.activeAtLeast = activeAtLeast
    self.beside = beside
  }
}

/// Something to be reckoned from everything that was ever done.
package struct MeasureRequest: Sendable {
  package enum Question: Sendable {
    case reading(MeasureName, PulseLens)
    case rows(MeasureName, PulseLens)
    case departure(ID, Moment)
    /// What there is to celebrate since the community was as it was before.
    case moments(MomentFinder)
  }

  package let question: Question
  package let community: Community
  package let version: Int
}

/// What was reckoned.
package enum MeasureAnswer: Sendable {
  case reading(MeasureReading)
  case rows(MeasureRows)
  case departure(Departure, version: Int)
  case moments([String])
}

/// One measure as it stands, as it stood in the windows before, and under another definition.
package struct MeasureReading: Sendable {
  package let lens: PulseLens
  package let version: Int
  package let measured: Measured
  package let activeAtLeast: Int
  /// In the window right before; nil where there is none, or too few to say.
  package let before: Double?
  /// The windows before and this one, the latest last.
  package let points: [Measured.Point]
  package let beside: Beside?
  /// When anything was done for the last time.
  package let lastDay: Day?

  package var name: MeasureName { measured.name }

  /// The same under another definition, and who makes the difference.
  package struct Beside: Sendable {
    package let activeAtLeast: Int
    package let measured: Measured
    package let difference: [String]
  }
}

/// The very rows that a measure was counted from, all of them and by what they say.
package struct MeasureRows: Sendable {
  package let name: MeasureName
  package let lens: PulseLens
  package let version: Int
  package let groups: [Group]

  /// Rows that have something in common.
  package struct Group: Sendable {
    package let title: String
    package let rows: [MeasuredRow]
  }
}
