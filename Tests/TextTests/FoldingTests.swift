import Testing
import Text

struct FoldingTests {
  @Test(arguments: [
    ("budget", "budget"), ("Budget SPLIT", "budget split"), ("ＢＵＤＧＥＴ", "budget"),
    ("５：３：２", "5:3:2"), ("核心　业务", "核心 业务"), ("ÉCOLE", "école"), ("Σίσυφος", "σίσυφοσ"),
    ("Straße", "strasse"), ("STRASSE", "strasse"), ("ДАНА", "дана"), ("", ""), ("工业4.0", "工业4.0"),
    ("ｶﾅ", "ｶﾅ"), ("👍🏽", "👍🏽"), ("～", "~"), ("￥", "￥"),
  ])
  func `a text folds to its key`(text: String, key: String) {
    #expect(text.folded == key)
  }

  @Test(arguments: [
    ("Café", "CAFE\u{301}"), ("가", "\u{1100}\u{1161}"), ("Å", "\u{212B}"), ("Ｋ", "\u{212A}"),
  ])
  func `texts that look the same have the same key`(left: String, right: String) {
    #expect(left.folded == right.folded)
    #expect(left.folded.hashValue == right.folded.hashValue)
  }

  @Test func `a key is its own key, for every scalar`() {
    for scalar in assignedScalars {
      let key = String(scalar).folded
      #expect(key.folded == key, "\(scalar.escaped)")
    }
  }

  @Test func `the case of a letter makes no difference, for every scalar`() {
    for scalar in assignedScalars {
      let text = String(scalar)
      #expect(text.uppercased().folded == text.folded, "\(scalar.escaped)")
    }
  }

  @Test(arguments: [
    ("  core ", "core"), ("\u{3000}核心\u{3000}业务\u{3000}", "核心\u{3000}业务"), ("\tcore", "core"),
    ("   ", ""), ("", ""), ("core", "core"), (" e\u{301} ", "e\u{301}"), (" \u{301}", " \u{301}"),
  ])
  func `trimming takes the outer blanks`(text: String, trimmed: String) {
    #expect(text.trimmingBlanks == trimmed)
  }
}
