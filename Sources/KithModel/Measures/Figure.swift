/// What a measure comes to: a number, several by name, or nothing where there is no denominator.
public enum Figure: Hashable, Sendable {
  case count(Int)
  case number(Double)
  /// Several, in the order in which they are told.
  case figures([Named])
  case none

  public struct Named: Hashable, Sendable {
    public let name: String
    public let figure: Figure

    init(_ name: String, _ figure: Figure) {
      self.name = name
      self.figure = figure
    }
  }

  /// A number, if there is one.
  static func number(orNone number: Double?) -> Figure { number.map(Figure.number) ?? .none }

  /// A part of a whole; nothing of nothing.
  static func share(_ part: Int, of whole: Int) -> Figure {
    whole == 0 ? .none : .number(Double(part) / Double(whole))
  }

  /// The number it is, or the first of those it holds.
  public var leading: Double? {
    switch self {
    case .count(let count): Double(count)
    case .number(let number): number
    case .figures(let figures): figures.first?.figure.leading
    case .none: nil
    }
  }

  /// One of several, by its name.
  public subscript(name: String) -> Figure? {
    guard case .figures(let figures) = self else { return nil }
    return figures.first { $0.name == name }?.figure
  }
}

extension [Double] {
  /// The middle value of these, which are sorted; the mean of the two middle ones where there are
  /// two.
  var medianOfSorted: Double? {
    isEmpty ? nil : (self[(count - 1) / 2] + self[count / 2]) / 2
  }

  /// The value at rank ⌈0.9 n⌉ of these, which are sorted.
  var ninetiethPercentileOfSorted: Double? { isEmpty ? nil : self[(9 * count + 9) / 10 - 1] }
}
