internal import KithModel
internal import KithScreen

/// Where the parts of a card stand: the text above or on the left, the people and what is like it
/// below or on the right, as there is room.
struct TriageLayout {
  let head: Rect
  /// The object, in its box where there is room for one.
  let card: Rect
  let isBoxed: Bool
  let people: Rect
  let likenesses: Rect
  /// Whether people and likenesses stand in boxes; else below a line across, or bare.
  let surround: Surround
  /// How many lines each of the people takes.
  let personHeight: Int
  let foot: Rect

  /// What stands round a list.
  enum Surround {
    case box, rule, nothing

    var above: Int { self == .nothing ? 0 : 1 }
  }

  private static let mostPeople = 5
  private static let empty = Rect(0, 0, 0, 0)

  init(in rect: Rect, _ card: Card, isReading: Bool = false) {
    let (head, rest) = rect.splitTop(1)
    let (body, foot) = rest.splitTop(rest.height - 1)
    self.head = head
    self.foot = foot
    guard card.owed == nil else {
      (self.card, isBoxed, surround, personHeight) = (body, body.height > 6, .nothing, 1)
      (people, likenesses) = (Self.empty, Self.empty)
      return
    }
    let others = card.marks.count { mark in
      !(card.advice?.people.contains { $0.member == mark } ?? false)
    }
    let rows = Self.mostPeople + min(others, 3)
    if body.width >= 130, body.height >= 24 {
      let (left, right) = body.splitLeft(body.width * 50 / 100)
      let (above, below) = right.splitTop(2 * rows + 2)
      (self.card, isBoxed, surround, personHeight) = (left, true, .box, 2)
      (people, likenesses) = (above, below)
    } else if body.width >= 120, body.height >= 20, body.height < 24 {
      let (above, below) = body.splitTop(body.height - rows - 2)
      let (left, right) = below.splitLeft(below.width * 58 / 100)
      (self.card, isBoxed, surround, personHeight) = (above, true, .box, 1)
      (people, likenesses) = (left, right)
    } else if isReading, body.height < 16 {
      (self.card, isBoxed, surround, personHeight) = (body, false, .nothing, 1)
      (people, likenesses) = (Self.empty, Self.empty)
    } else {
      let isRoomy = body.height >= 16
      let alike = body.height >= 24 ? 5 : isRoomy ? 3 : 1
      let below = rows + alike + (isRoomy ? 1 : 0)
      let (above, lists) = body.splitTop(max(3, body.height - below))
      (self.card, isBoxed, surround, personHeight) = (
        above, isRoomy, isRoomy ? .rule : .nothing, 1
      )
      (people, likenesses) = lists.splitTop(rows + (isRoomy ? 1 : 0))
    }
  }

  /// Where the text of the object is read; a line above it is kept for what is to be known first.
  var text: Rect { isBoxed ? card.inset(by: 2, 1) : card.inset(by: 1, 0) }

  /// Where the rows of a list stand.
  func rows(_ rect: Rect) -> Rect {
    switch surround {
    case .box: rect.inset(by: 1, 1)
    case .rule: rect.splitTop(1).rest
    case .nothing: rect
    }
  }

  /// Which of the people is drawn at a point.
  func person(at point: Point) -> Int? {
    let rows = rows(people)
    return rows.contains(point) ? (point.y - rows.y) / personHeight : nil
  }

  func likeness(at point: Point) -> Int? {
    let rows = rows(likenesses)
    return rows.contains(point) ? point.y - rows.y : nil
  }
}
