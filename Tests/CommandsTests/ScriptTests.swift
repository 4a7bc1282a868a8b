import Commands
import PlanModel
import Rendering
import Reports
import Sessions
import Testing

/// Command files that no page of transcripts can show.
@Suite struct ScriptTests {
  @Test func `a file may have line ends of Windows and a mark at its start`() {
    var screen = Screen(files: [
      "a.plan": "\u{FEFF}budget cut events 1k\r\n\r\nbudget cut events 1k\r\n"
    ])
    #expect(screen.type("run a.plan").hasSuffix("2 lines, one step.\n"))
    #expect(screen.type("undo") == "Took back: run a.plan (2 lines)\n")
  }

  @Test func `a file may have line ends of an old Mac, as sheets are saved there`() {
    var screen = Screen(files: [
      "a.plan": "budget cut events 1k\r\rbudget import from b.tsv under brand",
      "b.tsv": "fairs\t1000\rflyers\t2000\r",
    ])
    #expect(screen.type("run a.plan").hasSuffix("one step.\n"))
    #expect(screen.type("budget show brand").contains("  flyers"))
  }

  @Test func `the last line of a file needs no end`() {
    var screen = Screen(files: ["a.plan": "budget cut events 1k\nbudget cut events 1k"])
    #expect(screen.type("run a.plan").hasSuffix("2 lines, one step.\n"))
  }

  @Test func `bytes that are no text are refused with their line`() {
    var screen = Screen(files: ["a.plan": "budget cut events 1k\n"])
    let bytes = Array("budget cut events 1k\nbudget note events caf".utf8) + [0xE9, 0x0A]
    try! screen.interpreter.workbench.world.files.createWhole("/plans/b.plan", with: bytes)
    #expect(
      screen.type("run b.plan") == """
        events   400,000 → 399,000
        1,000 unallocated in core.
        b.plan:2:23: error: this line is no text in UTF-8
          budget note events caf�
                                ^
          Save the file as UTF-8 and run it again.
        Nothing was kept; what was answered does not hold.

        """)
    #expect(screen.plan == .sample)
  }

  @Test func `a line of a file has at most 64 lines`() {
    let long = "budget split emerging 1:1 \\\n" + String(repeating: " \\\n", count: 62)
    #expect(long.split(separator: "\n").count == 63)
    var screen = Screen(files: ["a.plan": long + "into a, b overwrite", "b.plan": long + " \\\n"])
    #expect(screen.type("run a.plan").hasSuffix("1 line, one step.\n"))
    #expect(
      screen.type("run b.plan") == """
        b.plan:1:27: error: the line that begins here is longer than 64 lines
          budget split emerging 1:1 \\
                                    ^
          Make several commands of it.
        Nothing was kept.

        """)
  }

  @Test func `files run files at most 64 deep`() {
    var files: [String: String] = ["65.plan": "budget cut events 1k"]
    for number in 1...64 { files["\(number).plan"] = "# \(number)\nrun \(number + 1).plan" }
    var screen = Screen(files: files)
    #expect(
      screen.type("run 2.plan")
        == "events   400,000 → 399,000\n1,000 unallocated in core.\n1 line, one step.\n")
    let lines = screen.type("run 1.plan").split(separator: "\n")
    #expect(lines.count == 63 + 5)
    #expect(lines[0] == "included from 1.plan:2")
    #expect(lines[63] == "64.plan:2:1: error: files that run files are 64 deep here")
    #expect(lines.last == "Nothing was kept.")
  }

  @Test func `an interrupted file says where, and keeps nothing`() {
    var screen = Screen(files: ["a.plan": "budget cut events 1k\nbudget cut events 1k"])
    screen.interpreter.workbench.world.isInterrupted = { true }
    #expect(
      screen.type("run a.plan") == """
        a.plan:1:1: error: stopped before this line
          budget cut events 1k
        Nothing was kept.

        """)
    #expect(screen.plan == .sample)
  }

  @Test func `a tree of lines is at most 64 deep`() {
    let lines = (1...64).map { "budget add d\($0) 1" + ($0 > 1 ? " under d\($0 - 1)" : "") }
    var screen = Screen(files: ["deep.plan": lines.joined(separator: "\n")])
    #expect(screen.type("run deep.plan").hasSuffix("64 lines, one step.\n"))
    #expect(screen.type("budget show by month").contains("d64"))
    let refusal = screen.type("budget add d65 1 under d64")
    #expect(refusal.replacing("\n", with: " ").contains("is as deep as a budget may be, 64 levels"))
    #expect(refusal.hasSuffix("  Add the line further up.\n"))
  }
}

extension Screen {
  /// A prompt on the sample plan, with files in its folder.
  fileprivate init(files: [String: String]) {
    let disk = MemoryFileSystem(folders: ["/sessions", "/plans"])
    for (name, text) in files { try! disk.createWhole("/plans/\(name)", with: Array(text.utf8)) }
    self.init(files: disk)
  }
}
