internal import KithModel

extension Story {
  /// The id of one of its replies, counted from one.
  func reply(_ number: Int) -> ID {
    DemoID.made(.reply, "\(kind.singular) \(title) \(number)")
  }

  /// Whether it came from elsewhere.
  var isImported: Bool { attributes["source"] != nil }
}

extension StoryTeller {
  /// What is said of a story when it begins.
  var settings: [Setting] { Self.settings(of: story, in: almanac, now: now) }

  static func settings(of story: Story, in almanac: Almanac, now: Moment) -> [Setting] {
    var settings = [Setting(.title, .text(Text(story.title)))]
    if !story.body.isEmpty { settings.append(Setting(.body, .text(Text(story.body)))) }
    if !story.labels.isEmpty { settings.append(Setting(.labels, .words(story.labels))) }
    for (name, value) in story.attributes.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "stage": settings.append(Setting(.stage, .word(value)))
      case "priority": settings.append(Setting(.priority, .word(value)))
      case "size": settings.append(Setting(.size, .word(value)))
      case "kind": settings.append(Setting(.contributionKind, .word(value)))
      case "skills": settings.append(Setting(.skills, .words(Page.list(value))))
      case "newcomer": settings.append(Setting(.goodForNewcomer, .flag(true)))
      case "due":
        guard let ahead = Span.milliseconds(value) else { continue }
        settings.append(Setting(.due, .moment(now.adding(milliseconds: ahead))))
      case "waits":
        guard let ahead = Span.milliseconds(value) else { continue }
        settings.append(Setting(.waitUntil, .moment(now.adding(milliseconds: ahead))))
      case "mentor":
        guard let mentor = almanac.resident(value) else { continue }
        settings.append(Setting(.mentor, .id(mentor.id)))
      default: break
      }
    }
    return settings
  }
}
