package import KithDashboard
internal import KithModel
internal import KithScreen
package import KithStore

/// Does what a dashboard wants done: saves on the store's thread, looks things up on another, and
/// posts what came of it.
///
/// A class because it keeps threads. At once, without any, it serves tests and pictures.
package final class Performer {
  package typealias Opener = @Sendable () throws(StoreError) -> Store

  private let world: World
  private let programs: OtherPrograms
  private let open: Opener
  private let progress: ReadingProgress?
  /// Where the store lives once it is open.
  private enum Home {
    case nowhere
    case here(Store)
    case thread(StoreThread)
  }
  private var home = Home.nowhere
  private var opening: StoreBeingOpened?
  private let lookroom: Workroom<Looker>?
  private var looker = Looker()
  /// Advice has a thread of its own: rows don't wait until a large community is read for it.
  private let adviceroom: Workroom<Adviser>?
  private var adviser = Adviser()
  /// So has the day.
  private let dayroom: Workroom<Int>?
  private let lastWanted = LastWanted<Wanted>()
  private let drafts = DraftKeeper()

  /// What may be asked for again before it is answered.
  private enum Wanted: Hashable, Sendable {
    case rows(Kind)
    case day
  }

  /// - Parameter progress: hears from `open` how far the reading has come.
  package init(
    _ world: World, isThreaded: Bool, progress: ReadingProgress? = nil, open: @escaping Opener
  ) {
    self.world = world
    self.progress = progress
    programs = OtherPrograms(world)
    self.open = open
    lookroom = isThreaded ? Workroom(Looker { Workers.all.run($0, $1) }) : nil
    adviceroom = isThreaded ? Workroom(Adviser()) : nil
    dayroom = isThreaded ? Workroom(0) : nil
  }

  // MARK: Beginning and end

  /// Opens the store; what came of it is posted.
  package func start(_ mailbox: Mailbox<Happening>) {
    tellProgress(mailbox)
    guard lookroom != nil else {
      do throws(StoreError) {
        let store = try open()
        mailbox.post(Self.opened(store, world, drafts))
        home = .here(store)
      } catch {
        mailbox.post(.failed("\(error)"))
      }
      return
    }
    let world = world
    opening = StoreBeingOpened(open) { [drafts] store in
      mailbox.post(Self.opened(store, world, drafts))
    } failed: { reason in
      mailbox.post(.failed(reason))
    }
  }

  /// Most communities are read before anybody could see that they aren't.
  private static let patience: Int64 = 150

  private func tellProgress(_ mailbox: Mailbox<Happening>) {
    let clock = world.clock
    let start = clock().now
    progress?.listen { share in
      guard clock().now.since(start) >= Self.patience else { return }
      mailbox.post(.reading(BytesRead(share.read, of: share.total)))
    }
  }

  private static func opened(
    _ store: Store, _ world: World, _ drafts: DraftKeeper
  ) -> Happening {
    let state = store.privateState
    // Rows ask for loads and last days: who opens pays for that, not who moves.
    _ = store.community.facts(of: store.community.id)
    return .opened(
      Opening(
        community: store.community, me: world.whoAmI(store),
        suggestedName: world.suggestedName(),
        memory: (try? state.read(Memory.document)).flatMap(\.self).flatMap(Memory.init(json:))
          ?? Memory(),
        drafts: drafts.read(store), readOnlyReason: store.readOnlyReason.map { "\($0)" }))
  }

  /// Waits until all that was asked for is safe.
  package func finish() {
    opening?.finish()
    // Nobody waits for what nobody will read.
    lookroom?.abandon()
    adviceroom?.abandon()
    dayroom?.abandon()
    if case .thread(let thread) = located() { thread.stop() }
  }

  private func located() -> Home {
    if case .nowhere = home, let thread = opening?.thread { home = .thread(thread) }
    return home
  }

  // MARK: Effects

  package func perform(
    _ effect: Effect, _ mailbox: Mailbox<Happening>
  ) -> TerminalErrand<Happening>? {
    switch effect {
    case .save(let deeds, let number): save(deeds, number, mailbox)
    case .takeBack(let records, let number): takeBack(records, number, mailbox)
    case .reload: reload(mailbox)
    case .find(let request):
      lastWanted.want(request.number, of: .rows(request.kind))
      look { [lastWanted] looker in
        guard lastWanted.wants(request.number, of: .rows(request.kind)) else { return }
        mailbox.post(.found(looker.find(request)))
        looker.getReady(for: request)
        guard lastWanted.wants(request.number, of: .rows(request.kind)),
          let offers = looker.offers(request)
        else { return }
        mailbox.post(.offered(offers))
      }
    case .count(let filters, let kind, let context, let version):
      look { looker in
        mailbox.post(.counted(looker.counts(of: filters, kind: kind, context, version: version)))
      }
    case .seek(let words, let kinds, let context, let version):
      look { looker in
        mailbox.post(.sought(looker.seek(words, kinds, context, version: version)))
      }
    case .tally(let context, let version):
      look { looker in mailbox.post(.tallied(looker.tally(context, version: version))) }
    case .advise(let id, let community, let version):
      let now = world.clock().now
      advise { adviser in
        mailbox.post(
          .advised(adviser.advice(on: id, in: community, version: version, at: now)))
      }
    case .noteChanges(let touched): advise { adviser in adviser.note(touched) }
    case .reckon(let request): reckon(request, mailbox)
    case .deal(let name, let request):
      look { looker in mailbox.post(.dealt(name, looker.cards(of: name, request))) }
    case .measure(let request):
      look { looker in mailbox.post(.measured(looker.measure(request))) }
    case .run(let line, let width): run(line, width: width, mailbox)
    case .complete(let line): complete(line, mailbox)
    case .remember(let memory):
      withStore { store in try? store.privateState.write(Memory.document, memory.json) }
    case .keepDraft(let name, let text):
      withStore { [drafts] store in drafts.keep(name, text, store) }
    case .copy(let text): return programs.copy(text)
    case .browse(let address): return programs.browse(address, mailbox)
    case .edit(let text): return programs.edit(text, mailbox)
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .captureMouse(let isOn): return .captureMouse(isOn)
    case .useTheme(let name): return programs.use(name, mailbox)
    }
    return nil
  }

  private func look(_ job: @escaping @Sendable (inout Looker) -> Void) {
    if let lookroom { lookroom.add(job) } else { job(&looker) }
  }

  private func advise(_ job: @escaping @Sendable (inout Adviser) -> Void) {
    if let adviceroom { adviceroom.add(job) } else { job(&adviser) }
  }

  private func reckon(_ request: DayRequest, _ mailbox: Mailbox<Happening>) {
    guard let dayroom else { return mailbox.post(.reckoned(DaySheet(request))) }
    lastWanted.want(request.version, of: .day)
    dayroom.add { [lastWanted] _ in
      guard lastWanted.wants(request.version, of: .day) else { return }
      mailbox.post(.reckoned(DaySheet(request)))
    }
  }

  private func withStore(_ job: @escaping @Sendable (Store) -> Void) {
    switch located() {
    case .nowhere: break
    case .here(let store): job(store)
    case .thread(let thread): thread.run(job)
    }
  }

  // MARK: The store

  private func save(_ deeds: Deeds, _ number: Int, _ mailbox: Mailbox<Happening>) {
    let world = world
    withStore { store in
      let clock = world.clock()
      let action = Action(by: deeds.by, at: clock.now, deeds.deeds)
      Self.tell(number, store, clock, mailbox) { () throws(StoreError) in
        try store.perform(action, isPrivate: deeds.isPrivate)
      }
    }
  }

  private func takeBack(_ records: [RecordName], _ number: Int, _ mailbox: Mailbox<Happening>) {
    let world = world
    withStore { store in
      let clock = world.clock()
      let action = Action(by: world.whoAmI(store), at: clock.now, takingBack: records)
      Self.tell(number, store, clock, mailbox) { () throws(StoreError) in
        try store.perform(action)
      }
    }
  }

  private static func tell(
    _ number: Int, _ store: Store, _ clock: Clock, _ mailbox: Mailbox<Happening>,
    _ body: () throws(StoreError) -> Saved
  ) {
    let outcome: SaveOutcome
    do throws(StoreError) {
      let saved = try body()
      outcome = .saved(store.community, saved.records, touched: saved.novelty.objects)
    } catch {
      outcome = .failed("\(error)", readOnlyReason: store.readOnlyReason.map { "\($0)" })
    }
    mailbox.post(.saved(number: number, outcome, clock))
  }

  private func reload(_ mailbox: Mailbox<Happening>) {
    let world = world
    withStore { store in
      do throws(StoreError) {
        let novelty = try store.reload()
        let community = novelty == .nothing ? nil : store.community
        mailbox.post(.news(world.clock(), community, touched: novelty.objects))
      } catch {
        mailbox.post(.failed("\(error)"))
      }
    }
  }

  // MARK: Commands

  private func run(_ line: String, width: Int, _ mailbox: Mailbox<Happening>) {
    let world = world
    withStore { store in
      let outcome = world.run(line, width, store)
      mailbox.post(.ran(outcome, store.community, me: world.whoAmI(store)))
    }
  }

  private func complete(_ line: String, _ mailbox: Mailbox<Happening>) {
    let world = world
    withStore { store in
      let candidates = world.complete(line, store)
      mailbox.post(.completed(Completions(line: line, candidates: candidates)))
    }
  }
}

extension Novelty {
  /// The objects that became new; nil where it may be all of them.
  var objects: Set<ID>? {
    switch self {
    case .nothing: []
    case .objects(let ids): ids
    case .everything: nil
    }
  }
}
