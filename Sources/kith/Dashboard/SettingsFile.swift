internal import KithDashboard
internal import KithStore

extension Session {
  /// What this person chose, and what in the file could not be used.
  func settings() throws(CommandFault) -> (settings: Settings, errors: [SettingsError]) {
    let name = "settings.json"
    let folder = try storing { () throws(StoreError) in
      DocumentFolder(path: try PersonalFolders(environment: surroundings.environment).settings)
    }
    let bytes = try storing { () throws(StoreError) in try folder.read(name) }
    guard let bytes else { return (Settings(), []) }
    return Settings.read(bytes, file: folder.path + "/" + name)
  }
}
