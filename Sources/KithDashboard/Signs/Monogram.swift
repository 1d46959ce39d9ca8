package import KithModel
package import KithScreen

/// Two letters for a person, in a colour of their own.
package struct Monogram: Sendable {
  package let letters: SafeText
  package let style: Style

  package init(_ id: ID, in community: Community) {
    let id = community.resolved(id)
    letters = SafeText(Self.letters(of: community.called(id)))
    style = .person(Int(id.description.utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) } >> 4))
  }

  static func letters(of name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first?.first else { return "··" }
    let second = words.count > 1 ? words[words.count - 1].first : words[0].dropFirst().first
    let letters = [first, second].compactMap(\.self).map { $0.uppercased() }.joined()
    // A wide sign fills the place by itself.
    return String(SafeText(letters).prefix(2).string)
  }
}
