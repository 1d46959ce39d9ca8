/// Which skills a thing asks for: those it names, and those whose words stand in it.
struct WantedSkills {
  private let keys: Set<WordKey>
  private let named: Set<String>

  init(_ asked: AskedWords, _ object: AnyObject) {
    keys = Set((asked.words + asked.unheard).map(\.key))
    var named = object.core.labels
    if case .task(let task) = object { named += task.skills }
    self.named = Set(named.map { Folding.folded($0) })
  }

  func skills(of member: Member) -> [String] {
    let fitting = (member.skills + member.interests).filter { skill in
      if named.contains(Folding.folded(skill)) { return true }
      var reader = WordReader()
      var words: [WordKey] = []
      reader.read(Text(skill)) { words.append($0.key) }
      return !words.isEmpty && words.allSatisfy(keys.contains)
    }
    var seen: Set<String> = []
    return fitting.filter { seen.insert(Folding.folded($0)).inserted }
  }
}
