import Testing

/// How amounts fall on quarters, in every currency.
@Suite struct PhasingTests {
  @Test(arguments: [
    ("CNY", "333,333.33", "83,333.34   83,333.33   83,333.33   83,333.33   333,333.33"),
    ("JPY", "333,333", "83,334  83,333  83,333  83,333  333,333"),
    ("KWD", "333,333.333", "83,333.334  83,333.333  83,333.333  83,333.333  333,333.333"),
  ])
  func `quarters are whole units of the currency`(
    currency: String, amount: String, quarters: String
  ) {
    var screen = Screen()
    for line in ["plan new x currency \(currency)", "budget total \(amount)"] {
      _ = screen.type(line)
    }
    let shown = screen.type("budget show by quarter").split(separator: "\n").last ?? ""
    #expect(shown.split(separator: " ").dropFirst() == quarters.split(separator: " ")[...])
  }

  @Test func `quarters of lines that divide no quarter are even all the same`() {
    var screen = Screen()
    for line in ["plan new Next", "budget total 1m", "budget split 1:1:1 into a, b, c"] {
      _ = screen.type(line)
    }
    #expect(
      screen.type("budget show by quarter") == """
        Next (2027, CNY)
        Line           Q1          Q2          Q3          Q4          Year
        ───────────────────────────────────────────────────────────────────
        total  250,000.00  250,000.00  250,000.00  250,000.00  1,000,000.00
          a     83,333.34   83,333.34   83,333.33   83,333.33    333,333.34
          b     83,333.33   83,333.33   83,333.34   83,333.33    333,333.33
          c     83,333.33   83,333.33   83,333.33   83,333.34    333,333.33

        """)
  }

  @Test(arguments: ["CNY", "JPY", "KWD", "USD"])
  func `amounts are pointed at in every currency`(currency: String) {
    var screen = Screen()
    for line in ["plan new x currency \(currency)", "budget total 1m"] { _ = screen.type(line) }
    for ratio in ["100k/200k/rest/0", "100000/200000/300000/rest", "1000\(currency)/2/3/4"] {
      let shown = screen.type("budget phase total \(ratio)")
      let mark = "                     ^" + String(repeating: "~", count: ratio.utf8.count - 1)
      #expect(shown.contains("\(ratio)\n\(mark)\n"), "\(shown)")
    }
  }
}
