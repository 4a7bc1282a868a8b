import CommandLanguage
import Reports
import Text

/// Shows amounts plain, as 1,000,000, or in 万, as 100万.
struct SetNumbers: SessionCommand {
  static let name = "set numbers"
  static let summary: Message = "Shows amounts plain, as 1,000,000, or in 万, as 100万."
  static let examples = [
    Example("set numbers 万", prints: "Numbers: wan"),
    Example(
      "budget show depth 1", after: ["set numbers 万"],
      prints: """
        annual 2027 (2027, CNY)
        Line        Amount  Share  Unallocated  Owner     Status
        ──────────────────────────────────────────────────────────
        total        100万   100%            0
          core        50万    50%            0  Li Na     planned
          emerging    30万    30%          3万  Wang Wei  optional
          brand       20万    20%            0  Zhao Min
        """),
    Example("set numbers plain", prints: "Numbers: plain"),
    Example("set numbers auto", prints: "Numbers: auto"),
    Example(
      "set numbers roman",
      prints: """
        error: 'roman' is no word that may stand here
          set numbers roman
                      ^~~~~
          Type one of them: auto, plain, wan.
        """),
  ]

  let choice: NumbersChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    choice = try arguments.next("style", "how amounts are written; auto follows the language")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    try workbench.set(.numbers) { $0.numbers = choice }
  }
}
