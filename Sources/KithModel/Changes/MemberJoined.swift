internal import KithLines

/// Somebody came into the community, or was entered in it.
struct MemberJoined: MakingChange {
  static let word = "joined"
  static let makes = Kind.member
  var object: ID
  let settings: [Setting]

  init(object: ID, settings: [Setting]) {
    self.object = object
    self.settings = settings
  }

  // Behind the word of the change the field of that name is called `since`.

  init(object: ID, reading part: inout PartReader) throws(LineFault) {
    var settings: [Setting] = []
    while let key = try part.nextKey() {
      if "since" ~= key {
        settings.append(Setting(.joined, .moment(try part.moment())))
      } else if let setting = try part.setting(key) {
        settings.append(setting)
      }
    }
    self.init(object: object, settings: settings)
  }

  func write(to part: inout PartWriter) {
    part.settings(settings.filter { $0.field != .joined })
    part.moment("since", settings.value(of: .joined).flatMap(Moment.init))
  }

  func phrase(in community: Community) -> Phrase { Phrase("added") }
}
