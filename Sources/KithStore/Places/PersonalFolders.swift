/// Where a person's own files are, as the XDG base directories say.
public struct PersonalFolders: Sendable, Equatable {
  /// Settings and themes.
  public let settings: String
  /// Communities by name, and the private journals.
  public let data: String
  /// What is remembered from one start to the next.
  public let state: String

  public init(environment: [String: String]) throws(StoreError) {
    // A relative path is no path, says the standard.
    func folder(_ variable: String, _ fallback: String) throws(StoreError) -> String {
      if let path = environment[variable], path.hasPrefix("/") {
        return FilePath.join(path, "kith")
      }
      guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
      return FilePath.join(FilePath.join(home, fallback), "kith")
    }
    settings = try folder("XDG_CONFIG_HOME", ".config")
    data = try folder("XDG_DATA_HOME", ".local/share")
    state = try folder("XDG_STATE_HOME", ".local/state")
  }
}
