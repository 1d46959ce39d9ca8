internal import KithModel

/// What comes of a form that is to be saved.
enum Submission: Sendable {
  /// What is wrong, field by field.
  case faults([String: String])
  /// Nothing can be saved, and why.
  case refused(String)
  case save(Saved)
  /// The form has done its part; something else goes on with what was typed.
  case goOn(@Sendable (inout Desk) -> Void)

  /// What a form does when it is saved.
  struct Saved: Sendable {
    let deeds: [Deed]
    let command: String?
    /// What to say once it is saved, where its own sentence would say less.
    var sentence: String?
    var isPrivate = false
    /// The object that the cursor goes to then.
    var shows: ID?
  }
}

extension Submission {
  /// Nothing stands there but what stood there before.
  static func unchanged(_ desk: Desk) -> Submission {
    .refused("Nothing was changed; \(desk.name(of: .back, in: [.forms])) closes.")
  }

  /// Saves deeds, unless one of them makes no sense; then the field that it is about says why.
  static func saving(_ saved: Saved, of form: Form, _ desk: Desk) -> Submission {
    guard !saved.deeds.isEmpty else { return .unchanged(desk) }
    do throws(Refusal) {
      try desk.community.check(Action(by: desk.me, at: desk.now, saved.deeds))
      return .save(saved)
    } catch {
      if let field = error.field?.word, let place = form.fields.first(where: { $0.name == field }) {
        return .faults([field: error.problem(in: place.label)])
      }
      return .refused(error.description)
    }
  }
}

extension Refusal {
  /// The field that it is about.
  var field: FieldName? {
    switch self {
    case .missing(let field, _), .notSettable(let field, _, _), .wrongType(let field),
      .wrongWord(let field, _, _):
      field
    default: nil
    }
  }

  fileprivate func problem(in label: String) -> String {
    if case .missing = self { "This is needed." } else { description }
  }
}
