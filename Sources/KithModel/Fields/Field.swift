/// One field of one kind of object: how it is read, and how it is set if people may set it.
public struct Field<Object: CommunityObject>: Sendable {
  public let name: FieldName
  /// Who gives this field its value.
  public let setter: FieldSetter
  /// Takes a pointer, so that of a large object only what is asked for is touched.
  let readInPlace: @Sendable (UnsafePointer<Object>, Community) -> FieldValue
  let write: (@Sendable (inout Object, FieldValue) -> Bool)?
  /// What is stored, where the field is not reckoned from others.
  let stored: @Sendable (Object) -> FieldValue?

  /// A field that is stored, and can be set by people and by imports.
  ///
  /// Always inlined: where the path is known, the compiler makes plain access of it. Walked at run
  /// time, paths took a tenth of the time in which a community is folded.
  @inline(__always)
  static func stored<Value: FieldStorable>(
    _ name: FieldName, _ path: any WritableKeyPath<Object, Value> & Sendable,
    by setter: FieldSetter = .people
  ) -> Field {
    Field(
      name: name, setter: setter,
      readInPlace: { object, _ in object.pointee[keyPath: path].fieldValue },
      write: { object, value in
        guard let value = Value(value) else { return false }
        object[keyPath: path] = value
        return true
      }, stored: { $0[keyPath: path].fieldValue })
  }

  /// The same of a field that every kind has.
  @inline(__always)
  static func common<Value: FieldStorable>(
    _ name: FieldName, _ path: any WritableKeyPath<Core, Value> & Sendable,
    by setter: FieldSetter = .people
  ) -> Field {
    Field(
      name: name, setter: setter,
      readInPlace: { object, _ in object.pointee.core[keyPath: path].fieldValue },
      write: { object, value in
        guard let value = Value(value) else { return false }
        object.core[keyPath: path] = value
        return true
      }, stored: { $0.core[keyPath: path].fieldValue })
  }

  /// A field that is reckoned from others.
  static func derived(
    _ name: FieldName, _ read: @escaping @Sendable (Object, Community) -> FieldValue
  ) -> Field {
    Field(
      name: name, setter: .nobody, readInPlace: { read($0.pointee, $1) }, write: nil,
      stored: { _ in nil })
  }

  func read(_ object: Object, _ community: Community) -> FieldValue {
    withUnsafePointer(to: object) { readInPlace($0, community) }
  }
}

/// Who gives a field its value.
public enum FieldSetter: Sendable {
  /// People with `set` or a form, and imports.
  case people
  /// Imports and what happens (a close, a reply, an acceptance); people by the action for it.
  case events
  /// It is reckoned.
  case nobody
}

/// The fields of one kind, in the order in which they are shown, and by name.
struct FieldTable<Object: CommunityObject>: Sendable {
  let fields: [Field<Object>]
  private let places: [Int8]

  init(_ own: [Field<Object>]) {
    fields = Object.commonFields + own
    var places = [Int8](repeating: -1, count: FieldName.allCases.count)
    for (place, field) in fields.enumerated() { places[Int(field.name.rawValue)] = Int8(place) }
    self.places = places
  }

  subscript(_ name: FieldName) -> Field<Object>? {
    let place = places[Int(name.rawValue)]
    return place < 0 ? nil : fields[Int(place)]
  }
}
