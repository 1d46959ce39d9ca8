internal import KithModel
internal import KithScreen

/// Where the panes of Home lie in a body of some size.
struct HomeLayout: Sendable {
  /// A pane, and the place of its box; folded, it is a line.
  struct Place: Sendable {
    let kind: Kind
    let rect: Rect
    let isFolded: Bool
  }

  private(set) var panes: [Place] = []
  private(set) var detail: Rect?

  /// In the order in which they stand.
  static let kinds: [Kind] = [.question, .task, .member, .recognition]

  init(in body: Rect, focus: Kind, isZoomed: Bool) {
    if isZoomed || body.width < 60 || body.height < 11 {
      panes = [Place(kind: focus, rect: body, isFolded: false)]
    } else if body.width >= 100, body.height >= 22 {
      let (left, rest) = body.splitLeft(body.width >= 150 ? body.width * 54 / 100 : body.width / 2)
      stack(in: left)
      detail = rest
    } else if body.height >= 30 {
      stack(in: body)
    } else {
      fold(in: body, focus: focus)
    }
  }

  /// All four, questions with the most room.
  private mutating func stack(in rect: Rect) {
    let shares = [32, 26, 22, 20]
    var rest = rect
    for (place, kind) in Self.kinds.enumerated() {
      let isLast = place == Self.kinds.count - 1
      let height = isLast ? rest.height : max(4, rect.height * shares[place] / 100)
      let (top, below) = rest.splitTop(height)
      panes.append(Place(kind: kind, rect: top, isFolded: false))
      rest = below
    }
  }

  /// The focused one open, each other one a line.
  private mutating func fold(in rect: Rect, focus: Kind) {
    var rest = rect
    for kind in Self.kinds {
      let height = kind == focus ? rect.height - Self.kinds.count + 1 : 1
      let (top, below) = rest.splitTop(height)
      panes.append(Place(kind: kind, rect: top, isFolded: kind != focus))
      rest = below
    }
  }

  func pane(at point: Point) -> Place? { panes.first { $0.rect.contains(point) } }
  func place(of kind: Kind) -> Rect? { panes.first { $0.kind == kind }?.rect }
}
