/// Why something could not be brought in or taken out.
package enum ExchangeError: Error, Equatable, Sendable {
  case notFound(String)
  case unreadable(String, reason: String)
  case isLink(String)
  case leadsOut(String)
  case notRegular(String)
  case tooLarge(String, bytes: Int, most: Int)
  case empty(String)
  case notWhole(String, reason: String)
  case notRecognised(String, formats: [String])
  case unknownFormat(String, formats: [String])
  case somethingElse(String, format: String, expected: String)
  case wrongMap(String, reason: String)
  case git(String, reason: String)
  case noGit(reason: String)
  case notARepository(String)
  case cantExport(String, formats: [String])
  case stopped
}

extension ExchangeError: CustomStringConvertible {
  /// What happened, where, and what to do.
  package var description: String {
    switch self {
    case .notFound(let path): "There is no file or folder “\(path)”. Nothing was changed."
    case .unreadable(let path, let reason):
      "“\(path)” can't be read: \(reason). Nothing of it was used."
    case .isLink(let path):
      "“\(path)” is a symbolic link, and links are not followed. Name the file itself."
    case .leadsOut(let path): "“\(path)” leads out of the folder and is not read."
    case .notRegular(let path): "“\(path)” is no regular file. Nothing of it was used."
    case .tooLarge(let path, let bytes, let most):
      "“\(path)” has \(bytes) bytes; here at most \(most) fit. Save it to a file and name that."
    case .empty(let path): "“\(path)” is empty. Nothing was changed."
    case .notWhole(let path, let reason):
      "“\(path)” can't be understood: \(reason). Nothing of it was used."
    case .notRecognised(let path, let formats):
      "“\(path)” is in no format that Kith knows by its looks. Name one: \(Self.list(formats))."
    case .unknownFormat(let word, let formats):
      "There is no format “\(word)”. There are \(Self.list(formats))."
    case .somethingElse(let path, let format, let expected):
      "“\(path)” is not what \(format) writes: \(expected) is missing. Nothing of it was used."
    case .wrongMap(let text, let reason):
      "“\(text)” can't be used as a map: \(reason). Write it like category:10=question,15=skip."
    case .git(let path, let reason): "git could not read “\(path)”: \(reason)"
    case .noGit(let reason): "git could not be started: \(reason). Is it installed?"
    case .notARepository(let path):
      "“\(path)” is no git repository. Name its top folder, or a bare repository."
    case .cantExport(let word, let formats):
      "Kith doesn't export “\(word)”. It exports \(Self.list(formats))."
    case .stopped: "Stopped. What was brought in until then is saved; run it again to go on."
    }
  }

  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "none" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Why one record of a source was left out.
package struct RecordFault: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String
  /// Whether it looks like something else altogether, not like a damaged record.
  let isForeign: Bool

  package init(_ description: String, isForeign: Bool = false) {
    self.description = description
    self.isForeign = isForeign
  }
}
