import LineEditing
import Testing

struct MarkedPromptTests {
  @Test(arguments: [
    ("> ", "", "> "),
    ("", "", ""),
    ("one\n二> ", "one\n", "二> "),
    ("\u{1B}[1m规划\u{1B}[0m> ", "", "\u{1}\u{1B}[1m\u{1}规划\u{1}\u{1B}[0m\u{1}> "),
    // Two sequences side by side share their marks.
    ("\u{1B}[1m\u{1B}[32mx", "", "\u{1}\u{1B}[1m\u{1B}[32m\u{1}x"),
    // None stands at the end.
    ("x\u{1B}[0m", "", "x\u{1}\u{1B}[0m\u{1} "),
    // Controls, a mark among them, and a sequence that is cut short have no place in a row.
    ("\u{1}\u{7}x\u{1B}[1;", "", "x[1;"),
  ])
  func `escape sequences are marked`(prompt: String, upperRows: String, row: String) {
    let marked = MarkedPrompt(prompt)
    #expect(marked.upperRows == upperRows)
    #expect(marked.row == row)
  }
}
