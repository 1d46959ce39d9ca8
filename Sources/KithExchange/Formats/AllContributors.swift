internal import KithModel

/// `.all-contributorsrc`: who is credited for what, both ways.
package enum AllContributors: ImportFormat {
  package static let name = "allcontributors"

  package static func recognises(_ sample: SourceSample) -> Bool {
    sample.isJSON && sample.hasKeys("contributors")
      && (sample.hasKeys("contributions") || sample.hasKeys("projectName"))
  }

  package static func read(_ files: any SourceFiles, into importer: Importer) throws {
    let path = files.isFolder ? ".all-contributorsrc" : ""
    try files.checkJSON(path)
    let bytes = try files.bytes(path)
    let document = Result { () throws(RecordFault) in try JSONParser.value(of: bytes) }
    guard case .success(.object(let file)) = document,
      case .array(let people)? = file["contributors"]
    else {
      throw ExchangeError.somethingElse(
        files.called(path), format: "all-contributors", expected: "“contributors”")
    }
    let dump = Dump(file, files, importer)
    for (number, person) in people.enumerated() {
      do {
        for object in try dump.recognitions(person) { try importer.take(object) }
      } catch let fault as RecordFault {
        importer.skip("contributor \(number + 1)", fault)
      }
    }
  }

  /// The services that a project's people can be of.
  static func service(_ file: JSONObject) -> String {
    file["repoType"]?.string == "gitlab" ? "gitlab" : "github"
  }

  /// A file while it is read.
  private struct Dump {
    private let project: String
    private let service: String
    private let at: Moment
    private let importer: Importer

    init(_ file: JSONObject, _ files: any SourceFiles, _ importer: Importer) {
      let owner = file["projectOwner"]?.string ?? "this"
      project = "\(owner)/\(file["projectName"]?.string ?? "project")"
      service = AllContributors.service(file)
      // It names no times: what it says is as old as the file.
      let written = files.modified.map { Moment(seconds: $0) } ?? importer.options.now
      at = min(written, importer.options.now)
      self.importer = importer
    }

    func recognitions(_ value: JSONValue) throws(RecordFault) -> [ForeignObject] {
      guard let entry = value.object else { throw RecordFault("it is \(value.word)") }
      let name = try entry.text("name") ?? ""
      let login = try entry.text("login") ?? ""
      guard !(login + name).isEmpty else { throw RecordFault("it has neither “login” nor “name”") }
      var person =
        login.isEmpty
        ? ForeignPerson("allcontributors:\(project)/\(name)") : ForeignPerson("\(service):\(login)")
      person.name = name
      person.link = try entry.text("profile") ?? ""
      person.isBot = login.hasSuffix("[bot]")
      let id = importer.know(person, at: at)
      var objects: [ForeignObject] = []
      for value in try entry.list("contributions") ?? [] {
        guard let type = value.string ?? value.object?["type"]?.string else {
          throw RecordFault("a contribution of it is \(value.word)")
        }
        var object = ForeignObject(
          .recognition,
          source: "allcontributors:\(project)/\(login.isEmpty ? name : login)/\(type)",
          revision: at)
        object.settings = [Setting(.to, .ids([id])), Setting(.reason, .word(type))]
        object.firstSettings = [Setting(.createdAt, .moment(at))]
        objects.append(object)
      }
      return objects
    }
  }
}
