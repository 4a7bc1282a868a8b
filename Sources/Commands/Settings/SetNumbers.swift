import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows amounts as 1,000,000 or as 100万.
struct SetNumbers: SessionCommand {
  static let name = "set numbers"
  static let summary: Message = "Shows amounts as 1,000,000 or as 100万."
  static let examples = [
    Example("set numbers 万", prints: "Amounts are shown as 100万."),
    Example("set numbers plain", prints: "Amounts are shown as 1,000,000."),
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
    Example(
      "set numbers roman",
      prints: """
        error: 'roman' is no word that may stand here
          set numbers roman
                      ^~~~~
          Type one of them: plain, wan.
        """),
  ]

  let style: NumbersChoice

  init(_ arguments: inout Arguments) throws(UsageError) {
    style = try arguments.next("style", "1,000,000 or 100万")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    workbench.numbers = style.numbers
    return Report(.note(style.confirmation))
  }
}

extension NumbersChoice {
  fileprivate var confirmation: Message {
    switch self {
    case .plain: "Amounts are shown as 1,000,000."
    case .wan: "Amounts are shown as 100万."
    }
  }
}
