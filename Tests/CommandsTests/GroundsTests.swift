import Commands
import Testing
import Text

/// A figure that rests on a belief shows its mean and P5–P95; beside it stand the distribution that was
/// taken, and where it comes from.
@Suite struct GroundsTests {
  private static let lines = [
    "let spend = 100k", "let cpl = 200..600", "note cpl agencies", "let leads = spend / cpl",
    "budget set brand = leads * 500", "okr measure KR3 = leads", "scenario new big",
    "in big: let spend = 120k", "set language en",
  ]

  @Test(arguments: [
    "show leads", "show leads by quarter", "whatif let spend = 120k", "scenario compare",
    "okr tree",
    "okr tree O2", "okr show KR3", "okr measure KR3 = leads", "explain leads",
    "explain okr.KR3", "= leads * 1", "let other = leads * 1", "driver list",
    "goal leads >= 300", "watch leads",
  ])
  func `mean, range, distribution and source stand in one answer`(line: String) {
    for (language, distribution) in [("en", "lognormal"), ("zh", "对数正态")] {
      var screen = Screen()
      for line in Self.lines + ["set language \(language)"] { _ = screen.type(line) }
      let said = screen.type(line)
      for part in ["305", "(167..499)", distribution, "agencies"] {
        #expect(said.contains(part), "\(part) is not in:\n\(said)")
      }
    }
  }

  @Test(arguments: ["show budget.brand", "budget show", "budget set brand = leads * 500"])
  func `an amount says what it is fixed at the mean of`(line: String) {
    var screen = Screen()
    for line in Self.lines + ["budget set brand 200k"] { _ = screen.type(line) }
    for line in ["budget set brand = leads * 500", line] { _ = screen.type(line) }
    let said = screen.type(line)
    for part in ["153,000 (83,000..250,000)", "cpl lognormal (agencies)"] {
      #expect(said.contains(part), "\(part) is not in:\n\(said)")
    }
  }

  @Test func `what is tried at other values is no belief there`() {
    var screen = Screen()
    for line in Self.lines + ["let deals = leads * (1%..3%)"] { _ = screen.type(line) }
    for line in ["sweep cpl from 200 to 600 step 200 for deals", "seek cpl for deals = 5"] {
      let said = screen.type(line)
      #expect(said.hasSuffix("Taken for what is not certain: deals beta.\n"), "\(said)")
    }
    #expect(screen.type("sweep spend from 1 to 3 step 1 for leads").contains("cpl lognormal"))
  }

  @Test(arguments: ["en", "zh"])
  func `a what-if with ranges stands on one screen in one table`(language: String) {
    var screen = Screen()
    let lines = [
      "let spend = 1m", "let cpl = 200..600", "let leads = spend / cpl", "let deal = 40k..160k",
      "let signed = leads * pert(3%, 4%, 5%) * deal", "let profit = signed - spend",
      "goal signed >= 1.5m", "set language \(language)",
    ]
    for line in lines { _ = screen.type(line) }
    let said = screen.type("whatif let spend = 1.2m; let deal = 50k..200k").split(
      separator: "\n", omittingEmptySubsequences: false)
    let heads = ["Figure": "Percent", "指标": "百分比"]
    let titles = said.filter { line in heads.contains { line.hasPrefix($0.key) } }
    #expect(titles.count == 1 && heads.values.contains { titles[0].hasSuffix($0) }, "\(said)")
    #expect(said.allSatisfy { $0.displayWidth <= 80 } && said.count < 24, "\(said)")
  }
}
