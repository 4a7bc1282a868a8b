import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows who changes when the people are divided by another ratio.
struct StaffCompare: PlanQuery {
  static let name = "staff compare"
  static let summary: Message = "Shows who changes when people are divided by another ratio."
  static let examples = [
    Example(
      "staff compare 2:5:3 with 3:5:2",
      prints: """
        annual 2027 (2027, CNY)
        Place                 Before  After  Change
        ───────────────────────────────────────────
        content.strategic          1      2  +1
        content.innovative         2      1  −1
        analytics.strategic        0      1  +1
        analytics.innovative       1      0  −1
        strategic                  4      6  +2
        innovative                 6      4  −2
        """),
    Example(
      "staff compare 20/40/30/10 with 1:1:1:1",
      prints: """
        annual 2027 (2027, CNY)
        Place                   Before  After  Change
        ─────────────────────────────────────────────
        brand.executing              2      3  +1
        acquisition.strategic        2      1  −1
        acquisition.executing        4      3  −1
        acquisition.innovative       2      1  −1
        content.executing            3      2  −1
        analytics.strategic          0      1  +1
        analytics.executing          1      2  +1
        analytics.innovative         1      2  +1
        brand                        4      5  +1
        acquisition                  8      5  −3
        content                      6      5  −1
        analytics                    2      5  +3
        """),
    Example(
      "staff compare 2:5:3 with 3:5",
      prints: """
        error: the number of parts (2) is not the number of names (3)
          staff compare 2:5:3 with 3:5
          ^~~~~~~~~~~~~
          Give each part one name; with commas between them, names may hold blanks.
        """),
    Example(
      "staff compare 20/40/30/10 with 2:5:3",
      prints: """
        error: the number of parts (3) is not the number of names (4)
          staff compare 20/40/30/10 with 2:5:3
          ^~~~~~~~~~~~~
          Give each part one name; with commas between them, names may hold blanks.
        """),
  ]

  let one: Ratio
  let other: Ratio

  init(_ arguments: inout Arguments) throws(UsageError) {
    one = try arguments.next("ratio", "a part for each talent, or for each function")
    other = try arguments.labeled(.with, "the ratio that it is compared with")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let side = plan.staffing.side(of: one)
    return StaffTables.comparison(
      try plan.staffing.divided(by: one, side), try plan.staffing.divided(by: other, side),
      title: plan.title)
  }
}

extension Staffing {
  /// What a ratio divides: the talents, or the functions where it has as many parts.
  fileprivate func side(of ratio: Ratio) -> StaffSide {
    ratio.count == functions?.parts.count && ratio.count != talents?.parts.count
      ? .functions : .talents
  }

  /// The people by another ratio of the talents, or of the functions.
  fileprivate func divided(by ratio: Ratio, _ side: StaffSide) throws(PlanError) -> Staffing {
    guard let functions, let talents else { throw .staffing(.nothingDivided) }
    var changed = self
    switch side {
    case .functions: try changed.setFunctions(try StaffingMix(ratio, names: functions.names))
    case .talents: try changed.setTalents(try StaffingMix(ratio, names: talents.names))
    }
    return changed
  }
}
