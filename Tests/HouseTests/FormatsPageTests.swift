import PseudoTerminal
import Testing

/// The page of help for those who write programs.
@Suite struct FormatsPageTests {
  @Test func `help shows what programs get, as they get it`() throws {
    let place = try Workplace.withExamples()
    let page = try place.type("planbench --command 'help formats'").out
    var shown = page.split(separator: "\n").drop { !$0.hasPrefix("$ ") }[...]
    #expect(shown.count == 6)
    while let typed = shown.popFirst() {
      let printed = shown.prefix { !$0.hasPrefix("$ ") }
      shown = shown.dropFirst(printed.count)
      #expect(
        try place.type(String(typed.dropFirst(2))).out == printed.map { $0 + "\n" }.joined())
    }
  }
}
