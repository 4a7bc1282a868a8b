import Glibc
import PseudoTerminal
import Testing

/// Answers that are taller than the screen.
struct PagerTests {
  private static let hasLess = access("/usr/bin/less", X_OK) == 0
  private static let keeping = "cat > kept; echo paged"

  private func start(pager: String?, files: [String: String] = [:]) throws -> Sitting {
    let place = try Workplace(files)
    let sitting = try Sitting(place, environment: pager.map { ["PAGER": $0] } ?? [:])
    try sitting.expect(PromptTests.prompt)
    return sitting
  }

  @Test func `a tall answer goes through the pager, with its color, and a short one does not`()
    throws
  {
    let sitting = try start(pager: Self.keeping)
    try sitting.enter("plan sample", shows: "takes it back.")
    try sitting.enter("budget show", shows: "120,000")
    try sitting.enter("help all", shows: "paged\r\n")
    try sitting.expect("2027*")
    let kept = try #require(sitting.place.read("kept"))
    #expect(kept.contains("budget split"))
    #expect(kept.contains("\u{1B}["))
    #expect(!sitting.terminal.text.contains("Splits a line"))
    try sitting.enter("budget total 6", shows: "→ 6\r\n")
  }

  @Test func `a setting turns it off`() throws {
    let sitting = try start(pager: Self.keeping)
    try sitting.enter("set pager off", shows: "Pager: off")
    try sitting.enter("help all", shows: "Splits a line")
    try sitting.expect(PromptTests.prompt)
    #expect(sitting.place.read("kept") == nil)
    try sitting.enter("set pager on; help all", shows: "paged\r\n")
  }

  @Test(arguments: ["true", "head -n 1", "kill -9 $$"])
  func `a pager that ends early is no matter`(pager: String) throws {
    let lines = (1...3000).map { "budget add line\($0) 5\n" }.joined()
    let sitting = try start(pager: pager, files: ["many.plan": lines])
    try sitting.enter("run many.plan", shows: "lines, one step.")
    try sitting.enter("budget show", shows: PromptTests.changed)
    try sitting.enter("budget total 6", shows: "→ 6\r\n")
    #expect(!sitting.terminal.text.contains("rror"))
  }

  @Test(arguments: ["no-such-program", ""])
  func `where there is no pager the answer comes all the same`(pager: String) throws {
    let sitting = try start(pager: pager)
    try sitting.enter("help all", shows: "Splits a line")
    try sitting.expect(PromptTests.prompt)
  }

  @Test(.enabled(if: hasLess))
  func `less has the keys until it ends, Ctrl-C too, and the prompt comes back`() throws {
    let sitting = try start(pager: nil)
    try sitting.enter("help all", shows: "Planbench")
    try sitting.expect("q leaves, space goes on")
    sitting.terminal.waitUntilStill()
    try sitting.type("G")
    try sitting.expect("(END)")
    try sitting.type("\u{3}")
    sitting.terminal.waitUntilStill()
    // What Ctrl-C means to it is its own affair; the key that ends it may get lost with it.
    repeat {
      try sitting.type("q")
    } while !sitting.terminal.shows(
      PromptTests.prompt, within: .seconds(3))
    try sitting.type(PromptTests.controlU + "budget total 66\u{8}\r")
    try sitting.expect("total   0 → 6\r\n")
    try sitting.expect(PromptTests.changed)
    try sitting.type("\u{4}")
    try sitting.enter("", shows: "brings it back.")
    #expect(try sitting.waitForEnd() == .good)
    #expect(sitting.terminal.isCooked)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL])
  func `a signal that ends the program ends its pager, too`(signal: Int32) throws {
    let sitting = try start(pager: "echo paging $$ .; exec sleep 1000")
    try sitting.enter("help all", shows: "paging ")
    let shown = try sitting.terminal.expect(" .")
    let pager = try #require(pid_t(shown.dropLast(2)))
    sitting.terminal.send(signal)
    _ = try sitting.waitForEnd()
    #expect(sitting.terminal.isCooked)
    var left = 1000
    while isRunning(pager), left > 0 {
      left -= 1
      usleep(10_000)
    }
    #expect(!isRunning(pager))
  }

  /// One that nobody has waited for yet runs no more.
  private func isRunning(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 200)
    let text = String(decoding: bytes.prefix(fread(&bytes, 1, 200, file)), as: UTF8.self)
    return !text.contains(") Z")
  }

  @Test(.enabled(if: hasLess))
  func `keys that were typed ahead make less neither run nor write anything`() throws {
    let sitting = try start(pager: nil)
    try sitting.type("help all\r!touch pwned\rs saved.txt\rqqq")
    sitting.terminal.waitUntilStill(milliseconds: 1000)
    #expect(sitting.place.read("pwned") == nil)
    #expect(sitting.place.read("saved.txt") == nil)
  }

  @Test(.enabled(if: hasLess))
  func `in Chinese it stands above the text how less is left`() throws {
    let sitting = try start(pager: nil)
    try sitting.enter("set language zh; help all", shows: "\r按q退出，按空格翻页")
    try sitting.expect("q, space")
    try sitting.type("q")
    try sitting.expect(PromptTests.prompt)
    try sitting.enter("set language en; help all", shows: "q leaves, space goes on")
    try sitting.type("q")
    try sitting.expect(PromptTests.prompt)
    #expect(!sitting.terminal.text.contains("<U+"))
  }

  @Test func `a script that is run at a terminal has no pager`() throws {
    let place = try Workplace(["a.plan": "help all\n"])
    let terminal = try place.converse(["run", "a.plan"], environment: ["PAGER": Self.keeping])
    try terminal.expect("Splits a line")
    #expect(try terminal.waitForEnd() == .good)
    #expect(place.read("kept") == nil)
  }
}
