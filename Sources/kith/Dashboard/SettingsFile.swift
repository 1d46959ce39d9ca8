internal import KithDashboard
internal import KithStore

extension Session {
  /// What this person chose, and what in the file could not be used; where it can't be read, the
  /// usual settings hold.
  func settings() throws(CommandFault) -> (settings: Settings, complaints: [String]) {
    let name = "settings.json"
    let folder = try storing { () throws(StoreError) in
      DocumentFolder(
        path: try PersonalFolders(environment: surroundings.environment).settings,
        followsLinks: true)
    }
    do throws(StoreError) {
      guard let bytes = try folder.read(name) else { return (Settings(), []) }
      let (settings, errors) = Settings.read(bytes, file: folder.path + "/" + name)
      return (settings, errors.map(\.description))
    } catch {
      return (Settings(), ["\(error) The usual settings hold."])
    }
  }
}
