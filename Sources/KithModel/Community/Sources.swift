extension Community {
  /// The objects of some kinds that came from elsewhere, deleted ones apart, and where from.
  package func sources(of kinds: Set<Kind>) -> [(id: ID, source: Text)] {
    (0..<slots.count).compactMap { slot in
      guard kinds.contains(slots[slot].id.kind), isMade(slot) else { return nil }
      let core = core(at: slot)
      return core.isDeleted || core.source.isEmpty ? nil : (slots[slot].id, core.source)
    }
  }
}
