internal import KithModel
internal import KithStore

/// Why a command did not do what was asked, with the status that tells a shell.
enum CommandFault: Error {
  case usage(UsageError)
  case store(StoreError)
  case output(Output.Fault)
  case said(String, status: Int32)

  var status: Int32 {
    switch self {
    case .usage: 2
    case .store(let error): error.status
    case .output(.closed): 0
    case .output(.failed): 3
    case .said(_, let status): status
    }
  }

  /// What to tell the person; nil if there is nothing to tell.
  var sentence: String? {
    switch self {
    case .usage(let error): error.description
    case .store(let error): error.description
    case .output(.closed): nil
    case .output(.failed(let reason)):
      "The output could not be written, \(reason). What was to be saved is saved."
    case .said(let sentence, _): sentence
    }
  }
}
