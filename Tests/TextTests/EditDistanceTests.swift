import Testing
import Text

struct EditDistanceTests {
  static let words = ["budget", "split", "show", "set", "remove", "rename", "预算", "拆分"]

  @Test(arguments: [
    ("budgte", "budget"), ("budgt", "budget"), ("buget", "budget"), ("bugdet", "budget"),
    ("BUDGETS", "budget"), ("splti", "split"), ("shw", "show"), ("remov", "remove"),
    ("ｓｐｌｉｔ", "split"), ("st", "set"), ("预箅", "预算"), ("折分", "拆分"),
  ])
  func `a slip finds the word that was meant`(typed: String, word: String) {
    #expect(Self.words.nearest(to: typed) == word)
  }

  @Test(arguments: ["initiative", "bdgtee", "xy", "x", "", "分", "bugdtx"])
  func `a word that is too far from all finds none`(typed: String) {
    #expect(Self.words.nearest(to: typed) == nil)
  }

  @Test func `of two that are equally near the first is taken`() {
    #expect(["cut", "but"].nearest(to: "aut") == "cut")
    #expect(["but", "cut"].nearest(to: "aut") == "but")
    #expect(["cuts", "cut"].nearest(to: "cut") == "cut")
    #expect([String]().nearest(to: "cut") == nil)
  }

  @Test func `no two edits meet in one letter`() {
    // Swapping and then inserting between would be two edits: optimal alignment counts three.
    #expect(["abc"].nearest(to: "ca") == nil)
    #expect(["abcdefghi"].nearest(to: "badcfeghi") == "abcdefghi")
    #expect(["abcdefghi"].nearest(to: "badcfehgi") == nil)
  }
}
