/// Words to thank somebody with, made from what they did: they name the thing and whom it helped, and
/// praise nobody. They go on from “thank you for …”.
struct ThanksDraft {
  private let help: Help
  private let helper: ID
  private let community: Community

  init(for helper: ID, _ help: Help, in community: Community) {
    (self.helper, self.help, self.community) = (helper, help, community)
  }

  var words: String {
    let variants = variants(of: help.way)
    // The same thing is always thanked for in the same words, different things in different ones.
    return variants[Int(object.low) % variants.count]
  }

  private var object: ID { help.object }

  private var name: String { community.called(object) }

  /// Whom it helped by their first name; nobody where that is not known.
  private var other: String? {
    let originator = community.object(object)?.object.originator
    guard let person = originator.map(community.resolved), person != helper,
      community.isPersonHere(person), let member = community.member(person), !member.name.isEmpty
    else { return nil }
    return String(member.name).split(separator: " ").first.map(String.init)
  }

  private func variants(of way: WayOfHelping) -> [String] {
    switch way {
    case .solved:
      let whom = other.map { " It got \($0) going again." } ?? ""
      return [
        "your answer to \(name): it was the one that solved it.",
        "taking the time for \(name).\(whom)",
        "solving \(name). Whoever runs into it next will find your answer.",
      ]
    case .replied:
      let whom = other.map { " \($0) could go on from there." } ?? ""
      return [
        "stepping in on \(name).\(whom)", "helping with \(name): it moved because you wrote.",
        "not leaving \(other.map { "\($0) alone with " } ?? "")\(name)\(other == nil ? " unanswered." : ".")",
      ]
    case .finished:
      return [
        "finishing \(name). It is done because you did it.",
        "seeing \(name) through to the end.", "getting \(name) off everybody’s list.",
      ]
    case .reviewed:
      let whom = other.map { "\($0)’s " } ?? ""
      return [
        "reviewing \(whom)\(name): somebody looked, and that counts.",
        "your eyes on \(whom)\(name).", "the time you gave \(whom)\(name).",
      ]
    case .hosted:
      return [
        "hosting \(name). People met because you opened the door.",
        "bringing people together for \(name).", "making \(name) happen.",
      ]
    }
  }
}
