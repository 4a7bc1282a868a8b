import Sessions
import Testing

/// What a session tells of itself.
@Suite struct SessionInfoTests {
  @Test func `its records are counted, one of them as one`() throws {
    let world = Screen.world()
    var screen = Screen(try Session.create("one", plan: .sample, world: world), in: world)
    for (line, count) in [("budget cut events 1k", "1 record"), ("undo", "2 records")] {
      _ = screen.type(line)
      let journal = screen.type("session info").split(separator: "\n")
        .first { $0.hasPrefix("Journal") }
      #expect(journal?.hasSuffix(", \(count)") == true, "\(journal ?? "")")
    }
  }
}
