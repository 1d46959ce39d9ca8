/// Gives values of a filter their meaning: who is `me` and `ana`, when was `7d`.
struct ValueResolver: Sendable {
  let context: FilterContext
  let kind: Kind

  /// What is asked of a field's value; for `asked:` with a time, of another field's.
  func test(
    _ value: FilterValue, of field: FilterField
  ) throws(FilterFault.Trouble) -> (field: FilterField, test: ValueTest) {
    let form = field.form(in: kind)
    if form == .helpersOrTime, value.texts.contains(where: FilterField.Form.isTime) {
      return (.named(.createdAt), moment(value, .back))
    }
    return (field, try test(value, of: field, form))
  }

  private func test(
    _ value: FilterValue, of field: FilterField, _ form: FilterField.Form
  ) throws(FilterFault.Trouble) -> ValueTest {
    switch value {
    case .none: return .isEmpty
    case .any: return .isPresent
    case .me where form == .person || form == .helpersOrTime:
      guard let me = context.me else { throw .unknownSelf }
      return .ids(context.community.everyID(of: me))
    case .me: return try test(.word("me"), of: field, form)
    case .word, .between, .above, .below: break
    }
    let text = value.texts.first ?? ""
    switch form {
    case .text:
      return .text(ExactPattern(text, ignoringCase: true, atWordStart: field == .named(.source)))
    case .word: return .word(text)
    case .words: return words(text, field)
    case .choice(let choices, let isOrdered): return choice(value, choices, isOrdered)
    case .number: return number(value)
    case .flag: return .flag(FilterField.Form.flags[text.lowercased()] ?? true)
    case .span: return age(value)
    case .time(let direction): return moment(value, direction)
    case .person, .helpersOrTime: return .ids(try people(text))
    case .object: return object(text)
    }
  }

  private func words(_ text: String, _ field: FilterField) -> ValueTest {
    switch field {
    case .named(.identities):
      // A handle is enough: ana finds github:ana.
      let all = context.community.members.flatMap(\.identities)
      let wanted = text.lowercased()
      let bare = wanted.hasPrefix("@") ? String(wanted.dropFirst()) : wanted
      return .words(
        Set(
          all.filter { identity in
            let identity = identity.lowercased()
            return identity == wanted || identity.hasSuffix(":" + bare)
              || identity.hasPrefix(wanted + ":")
          }))
    default: return .word(text)
    }
  }

  private func choice(_ value: FilterValue, _ choices: [String], _ isOrdered: Bool) -> ValueTest {
    guard case .word(let word) = value else {
      func rank(_ text: String?) -> Int? {
        text.flatMap { text in choices.firstIndex { ValueTest.isSame($0, text) } }
      }
      let (low, high) =
        switch value {
        case .between(let lower, let upper): (rank(lower) ?? 0, rank(upper) ?? choices.count - 1)
        case .above(let text): ((rank(text) ?? 0) + 1, choices.count - 1)
        case .below(let text): (0, (rank(text) ?? 0) - 1)
        default: (0, -1)
        }
      return low <= high ? .words(Set(choices[low...high])) : .never
    }
    return .word(word)
  }

  private func number(_ value: FilterValue) -> ValueTest {
    let numbers = value.texts.map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    switch value {
    case .between(nil, _): return .number(0...first)
    case .between(_, nil): return .number(first...Int.max)
    case .between: return first <= numbers[1] ? .number(first...numbers[1]) : .never
    case .above: return first == .max ? .never : .number((first + 1)...Int.max)
    case .below: return first == 0 ? .never : .number(0...(first - 1))
    default: return .number(first...first)
    }
  }

  /// Ages count backwards: what is older was earlier.
  private func age(_ value: FilterValue) -> ValueTest {
    let now = context.now.milliseconds
    let spans = value.texts.map { context.times.span($0.lowercased()) ?? 0 }
    let first = spans.first ?? 0
    switch value {
    case .between(nil, _): return .moment((now - first)...Int64.max)
    case .between(_, nil): return .moment(Int64.min...(now - first))
    case .between:
      return spans[0] <= spans[1] ? .moment((now - spans[1])...(now - spans[0])) : .never
    case .above: return .moment(Int64.min...(now - first - 1))
    case .below: return .moment((now - first + 1)...Int64.max)
    default:
      // `7d` is from seven days to eight: as much longer as its unit.
      let digits = value.texts.first?.prefix { $0.isNumber } ?? ""
      let unit = max(1, first / max(1, Int64(digits) ?? 1))
      return .moment((now - first - unit + 1)...(now - first))
    }
  }

  private func moment(_ value: FilterValue, _ direction: TimeWords.Direction) -> ValueTest {
    let reader = FilterTimes(times: context.times, direction: direction)
    func range(_ low: Int64?, _ high: Int64?) -> ValueTest {
      let (low, high) = (low ?? .min, high ?? .max)
      return low <= high ? .moment(low...high) : .never
    }
    switch value {
    case .between(let lower, let upper):
      return range(lower.flatMap(reader.period)?.start, upper.flatMap(reader.period)?.last)
    case .above(let text): return range(reader.period(text).map { $0.last + 1 }, nil)
    case .below(let text): return range(nil, reader.period(text).map { $0.start - 1 })
    case .word(let text):
      let period = reader.wholePeriod(text)
      return range(period?.start, period?.last)
    case .none, .any, .me: return .never
    }
  }

  private func object(_ text: String) -> ValueTest {
    if case .one(let id) = context.community.find(text) {
      // A link may have been made before what it leads to was converted or merged.
      let letters = Kind.convertible.contains(id.kind) ? Kind.convertible.map(id.asKind) : []
      return .ids(context.community.everyID(of: id).union(letters))
    }
    return .idPrefix(text.lowercased())
  }

  /// Everybody whom a name can mean: an id, a handle, a whole name, or one word of it.
  private func people(_ text: String) throws(FilterFault.Trouble) -> Set<ID> {
    let community = context.community
    switch community.findMember(text) {
    case .one(let id): return community.everyID(of: id)
    case .several(let ids): return ids.reduce(into: []) { $0.formUnion(community.everyID(of: $1)) }
    case .none: break
    }
    let wanted = Folding.folded(text)
    let found = community.everyID { member in
      let name = Folding.folded(String(member.name))
      return name == wanted || name.split(separator: " ").contains { $0 == wanted }
    }
    if !found.isEmpty { return found }
    let names = community.members.flatMap { member in
      String(member.name).split(separator: " ").map(String.init)
        + (member.handle.map { [$0] } ?? [])
    }
    throw .unknownPerson(text, nearest: Nearest.word(to: text, in: names))
  }
}

extension FilterFault.Trouble: Error {}

extension FilterValue {
  /// What was written in it.
  var texts: [String] {
    switch self {
    case .none, .any, .me: []
    case .word(let text), .above(let text), .below(let text): [text]
    case .between(let lower, let upper): [lower, upper].compactMap(\.self)
    }
  }
}
