/// What a reader takes for one sign, made safe, with the columns it fills.
package struct Cluster: Sendable {
  package var first: Unicode.Scalar
  package var rest: [Unicode.Scalar] = []
  package var width: Int

  /// A longer tail of marks climbs over the rows above and below.
  static let mostMarks = 4
  /// The longest sequence in the standard has ten scalars (two people, two skins, a kiss).
  static let longestEmoji = 12

  package var string: String {
    var text = String(first)
    text.unicodeScalars.append(contentsOf: rest)
    return text
  }
}

/// Reads scalars from anyone and gives clusters that can do the screen no harm.
///
/// What would act on a terminal or deceive a reader (control characters, bidirectional overrides,
/// invisible, private and unassigned scalars) comes out as a visible sign in its place. Reading
/// its own result again changes nothing.
struct ClusterReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Fullwidth space stands for two spaces: the second is owed.
  private var owesSpace = false
  /// Whether all that was read came out as it was.
  private(set) var isFaithful = true

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func next() -> Cluster? {
    if owesSpace {
      owesSpace = false
      return Cluster(first: " ", width: 1)
    }
    guard index < scalars.count else { return nil }
    let scalar = scalars[index]
    index += 1
    if scalar.value &- 0x20 < 0x5F, index == scalars.count || scalars[index].value < 0x80 {
      return Cluster(first: scalar, width: 1)
    }
    switch ScalarClass(of: scalar) {
    case .narrow:
      return keycap(after: scalar) ?? marked(scalar, width: 1)
    case .wide, .hangulLead:
      return marked(scalar, width: 2)
    case .narrowPictograph:
      return pictograph(scalar, width: 1)
    case .widePictograph, .emojiModifier:
      return pictograph(scalar, width: 2)
    case .regionalIndicator:
      return flag(scalar)
    case .space:
      owesSpace = scalar == "\u{3000}"
      isFaithful = isFaithful && scalar == " "
      return Cluster(first: " ", width: 1)
    case .combining, .spacingMark:
      index -= 1
      isFaithful = false
      return marked("\u{25CC}", width: 1)
    case .hidden, .hangulTail:
      isFaithful = false
      return Cluster(first: Self.visible(scalar), width: 1)
    }
  }

  /// A sign that shows that something was here.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// A base with the marks that sit on it.
  private mutating func marked(_ base: Unicode.Scalar, width: Int) -> Cluster {
    var cluster = Cluster(first: base, width: width)
    // A mark has nothing to hold on to in a space; it gets a dotted ring of its own.
    guard base != " " else { return cluster }
    while let scalar = peek() {
      switch ScalarClass(of: scalar) {
      case .combining:
        break
      case .spacingMark where cluster.width < 3 && cluster.rest.count < Cluster.mostMarks:
        cluster.width += 1
      case .hangulTail where Self.isHangul(base):
        break
      default:
        return cluster
      }
      index += 1
      if cluster.rest.count < Cluster.mostMarks {
        cluster.rest.append(scalar)
      } else {
        isFaithful = false
      }
    }
    return cluster
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value) || ScalarClass(of: scalar) == .hangulLead
  }

  private mutating func keycap(after scalar: Unicode.Scalar) -> Cluster? {
    guard peek() == "\u{FE0F}", peek(1) == "\u{20E3}",
      "0123456789#*".unicodeScalars.contains(scalar)
    else { return nil }
    index += 2
    return Cluster(first: scalar, rest: ["\u{FE0F}", "\u{20E3}"], width: 2)
  }

  private mutating func flag(_ scalar: Unicode.Scalar) -> Cluster {
    guard let second = peek(), ScalarClass(of: second) == .regionalIndicator else {
      return Cluster(first: scalar, width: 1)
    }
    index += 1
    return Cluster(first: scalar, rest: [second], width: 2)
  }
}

extension ClusterReader {
  /// An emoji: a pictograph, its look and skin, and whatever is joined to it.
  private mutating func pictograph(_ base: Unicode.Scalar, width: Int) -> Cluster {
    if base == "\u{1F3F4}", let flag = subdivisionFlag() { return flag }
    var cluster = Cluster(first: base, width: width)
    appendLook(to: &cluster)
    while peek() == "\u{200D}", let joined = peek(1), ScalarClass(of: joined).isPictograph,
      cluster.rest.count + 4 <= Cluster.longestEmoji
    {
      index += 2
      cluster.rest += ["\u{200D}", joined]
      cluster.width = 2
      appendLook(to: &cluster)
    }
    guard cluster.rest.isEmpty else { return cluster }
    return marked(base, width: width)
  }

  private mutating func appendLook(to cluster: inout Cluster) {
    if peek() == "\u{FE0F}" {
      index += 1
      cluster.rest.append("\u{FE0F}")
      cluster.width = 2
    } else if peek() == "\u{FE0E}" {
      // Asks for the letter form: no terminal agrees with another what that does to the width.
      index += 1
      isFaithful = false
    }
    if let scalar = peek(), ScalarClass(of: scalar) == .emojiModifier {
      index += 1
      cluster.rest.append(scalar)
      cluster.width = 2
    }
  }

  /// The three flags that are spelt in tags; any other use of tags hides a message.
  private mutating func subdivisionFlag() -> Cluster? {
    for name in ["gbeng", "gbsct", "gbwls"] {
      let tags =
        name.unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) } + ["\u{E007F}"]
      guard index + tags.count <= scalars.count,
        scalars[index..<index + tags.count].elementsEqual(tags)
      else { continue }
      index += tags.count
      return Cluster(first: "\u{1F3F4}", rest: tags, width: 2)
    }
    return nil
  }
}
