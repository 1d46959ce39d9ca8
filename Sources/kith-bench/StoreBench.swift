internal import KithModel
internal import KithStore

/// What the disk costs: a change until it is safe beside a bare write and sync of as many bytes, and
/// a check-up beside opening.
enum StoreBench {
  static func run(records: Int) {
    let folder = "/tmp/kith-bench-store-\(Platform.now())"
    Platform.makeFolder(folder)
    var surroundings = Surroundings.current()
    surroundings.environment = ["HOME": folder]
    do throws(StoreError) {
      try append(in: folder, surroundings)
      try open(records, in: folder, surroundings)
    } catch {
      print(error)
    }
    _ = Platform.time("rm -rf \(folder)")
  }

  private static func append(
    in folder: String, _ surroundings: Surroundings
  ) throws(StoreError) {
    let place = CommunityLocation(path: folder + "/changes")
    let store = try Store.make(at: place, [Setting(.name, .text("Bench"))], in: surroundings)
    let bare = RealDisk()
    var (ours, theirs): ([Double], [Double]) = ([], [])
    do throws(DiskFault) {
      let beside = try bare.openFolder(folder)
      let file = try bare.open("bare", in: beside, for: .making)
      for number in 0..<500 {
        let action = action(number)
        let size = size(of: action)
        let start = Platform.now()
        guard (try? store.perform(action)) != nil else { return print("a change was not saved") }
        let between = Platform.now()
        _ = try bare.append(Array(repeating: 0x20, count: size)[...], to: file)
        try bare.syncData(file)
        ours.append(between - start)
        theirs.append(Platform.now() - between)
      }
    } catch {
      return print("the bare file: \(error)")
    }
    let ratios = zip(ours, theirs).map { $0 / $1 }
    print("a change until it is safe: median \(FoldBench.milliseconds(median(ours))) ms")
    print("a bare write and fdatasync: median \(FoldBench.milliseconds(median(theirs))) ms")
    print(
      "ratio of the medians \(FoldBench.tenths(median(ours) / median(theirs))), "
        + "median of the ratios \(FoldBench.tenths(median(ratios)))")
  }

  private static func action(_ number: Int) -> Action {
    var random = SystemRandomNumberGenerator()
    let body = String(repeating: "needles and cones ", count: 20)
    let settings = [
      Setting(.title, .text(Text("Change \(number)"))), Setting(.body, .text(Text(body))),
    ]
    let deed = Deed.make(ID.random(.question, using: &random), settings)
    return Action(by: nil, at: Moment(seconds: 1_700_000_000), deed.map { [$0] } ?? [])
  }

  private static func size(of action: Action) -> Int {
    var random = SystemRandomNumberGenerator()
    let stamp = Stamp(milliseconds: 1_700_000_000_000, counter: 0)
    let lines = try? action.lines(
      writer: WriterID.random(using: &random), firstNumber: 100, stamp: stamp)
    return lines?.bytes.count ?? 0
  }

  /// A community with so many records: reading its bytes, opening it, and having it checked.
  private static func open(
    _ records: Int, in folder: String, _ surroundings: Surroundings
  ) throws(StoreError) {
    var generator = Generator()
    guard let (community, writers) = try? generator.journals(records: records) else {
      return print("the generator made something that can't be written")
    }
    let path = folder + "/large"
    Generate.write(community, writers, in: path)
    let bytes = writers.reduce(0) { $0 + $1.segments.reduce(0) { $0 + $1.count } }
    var (opening, checkup): ([Double], [Double]) = ([], [])
    for _ in 0..<5 {
      let start = Platform.now()
      let store = try Store(opening: CommunityLocation(path: path), in: surroundings)
      let between = Platform.now()
      _ = try store.doctor()
      opening.append(between - start)
      checkup.append(Platform.now() - between)
    }
    print(
      "\(records) records, \(bytes) bytes: opening \(FoldBench.milliseconds(median(opening))) ms")
    print("doctor of the open store: \(FoldBench.milliseconds(median(checkup))) ms more")
    let reading = Platform.time("cat \(path)/journals/*/*.jsonl > /dev/null") ?? 0
    print("cat of the same files: \(FoldBench.milliseconds(reading)) ms")
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
