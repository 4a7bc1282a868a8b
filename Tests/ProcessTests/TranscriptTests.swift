import PseudoTerminal
import Testing

struct TranscriptTests {
  @Test func `what is seen at the prompt is in the file, without color`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place)
    try sitting.enter("transcript seen.txt", shows: "'transcript off' ends that.")
    try sitting.enter("budget total 6", shows: PromptTests.changed)
    try sitting.enter("budget shw", shows: "Ctrl-C drops it.")
    try sitting.type("\u{3}")
    try sitting.paste("budget add x 2\nbudget show\n")
    try sitting.expect("1 line, one step.")
    try sitting.expect(PromptTests.changed)
    #expect(
      place.read("seen.txt") == """
        > budget total 6
        total   0 → 6
        > budget shw
        error: there is no 'budget shw'
          budget shw
                 ^~~
          Did you mean 'budget show'?
        The line is there again to be mended; Ctrl-C drops it.
        > budget add x 2
        x   – → 2
        4 unallocated in total.
        > budget show
        annual 2028 (2028, CNY)
        Line   Amount     Share  Unallocated
        ────────────────────────────────────
        total       6   100.00%            4
          x         2  F 33.33%

        F: fixed; it stays as it is when its parent changes.
        1 line, one step.

        """)
  }

  @Test func `a script's is there when all went through, and no other file is overwritten`() throws
  {
    let place = try Workplace(["kept.txt": "mine\n"])
    let good = try place.run("--command", "transcript a.txt; budget total 6\nbudget show nothing")
    #expect(good.code == 1)
    #expect(place.names == ["kept.txt"])
    let refused = try place.run("-c", "transcript kept.txt")
    #expect(refused.err.contains("cannot write 'kept.txt': it is already there"))
    let outside = try place.run("--command", "transcript ../a.txt")
    #expect(outside.err.contains("it is outside the working folder"))
    let written = try place.run(
      "run", "-", input: "transcript kept.txt overwrite\nbudget total 6\n# end\n")
    #expect(written.code == 0)
    #expect(place.read("kept.txt") == "> budget total 6\ntotal   0 → 6\n> # end\n")
  }
}
