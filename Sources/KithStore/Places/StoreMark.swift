internal import KithLines
internal import KithModel

/// `STORE.json`: what makes a folder a store. Written once, when the community is made.
struct StoreMark: Equatable, Sendable {
  static let fileName = "STORE.json"
  static let newestFormat = 1
  private static let longest = 64 * 1024

  let format: Int
  let community: ID

  init(community: ID) {
    format = Self.newestFormat
    self.community = community
  }

  /// Reads the mark of the store in a folder; nil if there is none.
  static func read(
    in folder: Handle, at path: String, from disk: some Disk
  ) throws(StoreError) -> StoreMark? {
    let file = FilePath.join(path, fileName)
    let bytes: [UInt8]
    do throws(DiskFault) {
      bytes = try disk.contents(of: fileName, in: folder, atMost: longest)
    } catch  where error.reason == .absent {
      return nil
    } catch {
      throw .reading(file, error)
    }
    return try parse(bytes, at: file)
  }

  private init(format: Int, community: ID) {
    self.format = format
    self.community = community
  }

  private static func parse(_ bytes: [UInt8], at path: String) throws(StoreError) -> StoreMark {
    let object: FlatObject
    switch FlatObject.read(bytes) {
    case .success(let read): object = read
    case .failure(let fault):
      // Whatever else has a file of this name: what isn't ours is not called damaged.
      guard String(decoding: bytes.prefix(64), as: UTF8.self).contains("\"store\":\"kith\"") else {
        throw .foreign(path: path)
      }
      throw .damagedMark(path: path, reason: fault.description)
    }
    guard object.text("store") == "kith", let format = object.number("format") else {
      throw .foreign(path: path)
    }
    guard format <= newestFormat else { throw .newer(path: path, format: format) }
    guard let community = object.text("community").flatMap({ ID($0) }), community.kind == .community
    else {
      throw .damagedMark(path: path, reason: "the community's id is missing")
    }
    return StoreMark(format: format, community: community)
  }

  var bytes: [UInt8] {
    var line = LineWriter()
    line.openObject()
    line.key("store")
    line.string("kith")
    line.key("format")
    line.integer(format)
    line.key("community")
    line.string(community.description)
    line.closeObject()
    return line.bytes + [0x0A]
  }
}
