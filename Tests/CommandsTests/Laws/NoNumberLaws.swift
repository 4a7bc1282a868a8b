import Rendering
import Reports
import Seeds
import Testing

/// What is no number, or larger than any, is told as a fault and never stands in an answer.
@Suite struct NoNumberLaws {
  private static let formulas = [
    "10^308", "0 - 10^308", "10^300 * 10^300", "0", "1 / zero", "sqrt(zero - 1)", "ln(zero)",
    "exp(700)", "exp(710)", "10^-308", "0^-1", "(0 - 8)^0.5", "1..10", "normal(0, 10^300)",
    "lognormal(1, 5)", "one * 10^308", "two - one", "one / two", "two * two", "budget.core * two",
    "if(one > two, one, two / zero)", "min(one, two)", "sum(one, two, one)",
  ]
  private static let questions = [
    "show one", "= one + two", "= one * 10^9", "driver list", "explain two", "goal list",
    "sweep zero from -1 to 1 step 0.5 for two", "sweep one from 0 to 10^308 step 10^307 for two",
    "seek zero for two = 1", "breakeven zero for two", "whatif let zero = 10^300",
    "whatif let one = 10^308", "scenario compare", "show two by quarter", "histogram two",
    "simulate two trials 300", "sensitivity two", "watch list", "check", "budget show",
  ]

  private static let words: Set<Substring> = ["nan", "inf", "infinity", "∞"]

  @Test func `no answer holds what is no number`() {
    for seed in LawSeeds(atLeast: 15) {
      var random = SeededGenerator(seed: seed)
      var screen = Screen(after: ["let zero = 0", "let one = 1", "let two = 2", "scenario new s"])
      for _ in 0..<12 {
        let formula = random.pick(Self.formulas)
        let change = random.pick([
          "let one = \(formula)", "let two = \(formula)", "let two by quarter = \(formula)",
          "in s: let zero = \(formula)", "budget add x\(random.number(1...99)) = \(formula)",
          "goal two >= \(formula)", "watch = two * (\(formula))",
        ])
        for line in [change, random.pick(Self.questions)] {
          for case .said(let report) in screen.outcomes(of: line) {
            for format in [Format.text, .json, .csv] {
              let shown = Renderer(format, .plain).render(report).lowercased()
              let words = shown.split { !$0.isLetter && $0 != "∞" }
              #expect(!words.contains(where: Self.words.contains), "seed \(seed): \(line)")
            }
          }
        }
      }
    }
  }
}
