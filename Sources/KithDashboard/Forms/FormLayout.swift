internal import KithScreen

/// Where the fields of a form stand, counted from the first row below its notes.
struct FormLayout {
  let labelWidth: Int
  /// The rows that each field takes, with what is said about it.
  private(set) var spans: [Range<Int>] = []
  /// Where each field is filled in.
  private(set) var rects: [Rect] = []
  let notes: [SafeText]
  /// How many rows there are for fields.
  let height: Int
  let total: Int
  /// How many rows it would like in all.
  let wanted: Int

  private static let usualAreaHeight = 8

  init(_ form: Form, width: Int, height: Int, _ desk: Desk) {
    notes = Self.notes(of: form, width: width, desk)
    let isAlone = form.fields.count == 1
    let widest = form.fields.map { SafeText($0.label).width }.max() ?? 0
    labelWidth = isAlone && form.fields[0].isArea ? 0 : min(widest + 2, max(8, width * 2 / 5))
    let valueWidth = max(4, width - labelWidth - 1)
    let footer = height > 7 ? 1 : 0
    self.height = max(1, height - notes.count - footer)
    let said = form.fields.map { field in Self.remarks(on: field, width: valueWidth, desk).count }
    let areas = form.fields.filter(\.isArea).count
    let others = form.fields.count - areas + said.reduce(0, +)
    let spare = self.height - others
    let areaHeight =
      areas == 0
      ? 0
      : max(
        min(3, self.height),
        form.about == nil && !isAlone
          ? min(Self.usualAreaHeight, spare / areas) : spare / areas)
    var y = 0
    for (field, remarks) in zip(form.fields, said) {
      let rows = field.isArea ? areaHeight : 1
      rects.append(Rect(labelWidth, y, valueWidth, rows))
      spans.append(y..<(y + rows + remarks))
      y += rows + remarks
    }
    total = y
    let liked = others + areas * Self.usualAreaHeight
    wanted = max(liked, areas > 0 && isAlone ? 10 : 0) + notes.count + 1
  }

  var noteHeight: Int { notes.count }

  private static func notes(of form: Form, width: Int, _ desk: Desk) -> [SafeText] {
    var notes: [String] = []
    if let notice = form.notice {
      notes.append(notice)
    } else if form.isFromDraft {
      let afresh = desk.name(of: .startAfresh, in: form.places)
      notes.append("What you typed before is here again; \(afresh) starts afresh.")
    }
    if !form.note.isEmpty { notes.append(form.note) }
    return notes.flatMap { SafeText($0).wrapped(to: max(1, width)).prefix(3) }
  }

  /// What is said below a field: what is wrong with it, and what others wrote there.
  static func remarks(on field: FormField, width: Int, _ desk: Desk) -> [Span] {
    var remarks: [Span] = []
    if let fault = field.fault {
      remarks += SafeText(fault).wrapped(to: width).prefix(2).map { Span($0, .error) }
    }
    if let theirs = field.theirs {
      let key = desk.name(of: .takeTheirs, in: [.forms])
      remarks.append(Span("elsewhere it became, \(key) takes it:", .warm))
      remarks += SafeText.lines(of: theirs).flatMap { $0.wrapped(to: max(1, width - 2)) }
        .prefix(field.isArea ? 4 : 1).map { Span("  " + $0, .text) }
    }
    return remarks
  }

  /// What is read above, and the form below it.
  static func split(_ rect: Rect, isReading: Bool) -> (above: Rect, below: Rect) {
    guard isReading else { return (Rect(rect.x, rect.y, rect.width, 0), rect) }
    let form = rect.height < 9 ? rect.height : max(6, min(16, rect.height * 2 / 5))
    let (above, below) = rect.splitTop(rect.height - form)
    return (above, below)
  }

  static func room(in rect: Rect) -> Rect {
    rect.inset(by: rect.width > 60 ? 2 : 1, 1)
  }
}
