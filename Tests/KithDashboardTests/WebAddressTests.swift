import Testing

@testable import KithDashboard

@Suite struct `Addresses in a text` {
  @Test func `are found in their order, each once`() {
    let text = """
      See (https://example.org/a), http://example.org/b. And https://example.org/a again;
      h, ht, htt, http, https: are none, nor is http://.
      """
    #expect(
      WebAddress.first(9, in: text) == ["https://example.org/a", "http://example.org/b"])
    #expect(WebAddress.first(1, in: text) == ["https://example.org/a"])
  }

  /// Flags join into signs that reach as far back as there are flags; each look took as long.
  @Test func `are found behind a text of nothing but flags`() {
    let flags = String(repeating: "\u{1F1E6}", count: 100_000)
    let text = "http://example.org/b\(flags) https://example.org/a \(flags)https://example.org/c"
    #expect(
      WebAddress.first(9, in: text) == [
        "http://example.org/b\(flags)", "https://example.org/a", "https://example.org/c",
      ])
  }
}
