internal import KithModel
internal import KithScreen

extension Desk {
  /// What a list does with a wish; false if it means nothing there.
  mutating func move(_ kind: Kind, _ wish: Wish, height: Int) -> Bool {
    var list = lists[kind]
    switch wish {
    case .down: list.move(by: 1)
    case .up: list.move(by: -1)
    case .top: list.move(to: 0)
    case .bottom: list.move(to: list.rows.count - 1)
    case .halfDown: list.move(by: max(1, height / 2))
    case .halfUp: list.move(by: -max(1, height / 2))
    case .pageDown: list.move(by: max(1, height - 1))
    case .pageUp: list.move(by: -max(1, height - 1))
    case .select:
      guard let current = list.current else {
        refuse("There is nothing to select here.")
        return true
      }
      list.toggle(current)
      list.move(by: 1)
    case .span: list.toggleSpan()
    case .open:
      if let current = list.current {
        open(current)
      } else if list.isWaitingInBacklog(self) {
        list.change(view: .backlog, sort: "")
      } else {
        refuse("There is nothing to open here.")
      }
    case .filter: push(FilterBar(of: kind, list))
    case .views: push(Picker.views(of: kind, &self))
    case .sort: push(Picker.sort(of: kind, self))
    default: return false
    }
    lists[kind] = list
    return true
  }

  /// What `back` takes away from a list: a selection, then what was typed, then the view.
  mutating func stepBack(_ kind: Kind) -> Bool {
    var list = lists[kind]
    defer { lists[kind] = list }
    if !list.selected.isEmpty || list.isSelecting {
      list.unselect()
    } else if !list.typed.isEmpty {
      list.change(typed: "")
    } else if list.view != ListView.builtIn(for: kind)[0] || !list.sort.isEmpty {
      list.change(view: ListView.builtIn(for: kind)[0], sort: "")
    } else {
      return false
    }
    return true
  }

  /// What a mouse does to a list that is drawn in a box.
  mutating func point(_ mouse: Mouse, _ kind: Kind, in box: Rect) -> Bool {
    guard box.contains(mouse.at) else { return false }
    var list = lists[kind]
    let rows = list.rowsRect(in: box.inset())
    switch mouse.act {
    case .wheelDown: list.scroll(by: 3, height: rows.height)
    case .wheelUp: list.scroll(by: -3, height: rows.height)
    case .press(.left) where mouse.at.y == rows.y - 1 && list.showsHead(in: box.inset()):
      sortByHead(at: mouse.at, kind, in: box.inset())
      return true
    case .press(.left):
      let row = list.top + mouse.at.y - rows.y
      guard rows.contains(mouse.at), list.rows.indices.contains(row) else { return true }
      list.move(to: row)
      if mouse.clicks == 2 { open(list.rows[row]) }
    default: return false
    }
    lists[kind] = list
    return true
  }

  /// Sorts by the column whose head was clicked; a second click turns it round.
  mutating func sortByHead(at point: Point, _ kind: Kind, in rect: Rect) {
    let (columns, order) = RowColumn.chosen(for: kind, settings)
    let placed = RowColumn.fitted(columns, order: order, width: rect.width - 4)
    guard
      let hit = placed.first(where: {
        (rect.x + 3 + $0.x..<rect.x + 3 + $0.x + $0.width).contains(point.x)
      }), let field = hit.column.sorts
    else { return }
    let turned = field.hasPrefix("-") ? String(field.dropFirst()) : "-" + field
    sort(kind, by: lists[kind].sort == "sort:" + field ? turned : field)
  }
}
