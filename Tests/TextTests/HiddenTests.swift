import Testing
import Text

struct HiddenTests {
  @Test(arguments: [
    ("a\u{202E}b", "a\\u{202E}b"), ("a\u{1B}[31m", "a\\u{1B}[31m"), ("a\nb", "a\\u{A}b"),
    ("a\r\nb", "a\\u{D}\\u{A}b"), ("a\u{200B}b", "a\\u{200B}b"), ("\u{FEFF}a", "\\u{FEFF}a"),
    ("a\u{2066}b", "a\\u{2066}b"), ("a\u{2028}b", "a\\u{2028}b"), ("a\u{85}b", "a\\u{85}b"),
    ("\u{7F}", "\\u{7F}"), ("a\u{AD}b", "a\\u{AD}b"), ("a\u{200D}b", "a\\u{200D}b"),
    ("a\u{FE0F}b", "a\\u{FE0F}b"), ("ㄱ\u{3164}", "ㄱ\\u{3164}"), ("👍\u{200D}", "👍\\u{200D}"),
    ("e\u{301}\u{200B}", "e\u{301}\\u{200B}"), ("x\u{E0041}", "x\\u{E0041}"),
    ("7\u{FE0F}", "7\\u{FE0F}"),
  ])
  func `what cannot be seen is shown as code`(text: String, shown: String) {
    #expect(text.escapingControls == shown)
    #expect(shown.firstHiddenScalar == nil)
  }

  @Test(arguments: [
    "core business", "核心业务", "e\u{301}", "👨‍👩‍👧", "❤️", "🏳️‍🌈", "🇨🇳", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "한글", "कि", "",
  ])
  func `what can be seen stays as it is`(text: String) {
    #expect(text.escapingControls == text)
    #expect(text.firstHiddenScalar == nil)
  }

  @Test func `no shown text moves the cursor, for every scalar`() {
    for scalar in assignedScalars {
      let shown = "a\(scalar)b".escapingControls
      #expect(shown.firstHiddenScalar == nil, "\(scalar.escaped)")
    }
  }
}
