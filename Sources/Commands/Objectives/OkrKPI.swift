import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Adds a KPI to an objective: a steady indicator.
struct OkrKPI: PlanCommand {
  static let name = "okr kpi"
  static let summary: Message = "Adds a KPI to an objective: a steady indicator."
  static let examples = [
    Example(
      "okr kpi leads a month under O2 within 40..60 unit leads kind level owner Wang Wei "
        + "weight 2 due Q4 confidence 80% begin Feb",
      prints: """
        KPI2 was added: leads a month, between 40 and 60 leads.
        """),
    Example(
      "okr kpi downloads under O2 start 100 target 900 kind sum by 200/400/600/900",
      prints: """
        KPI2 was added: downloads, from 100 to 900.
        """),
    Example(
      "okr kpi leads a month under O2 within 60..40",
      prints: """
        error: from 60 to 40 there is nothing
          okr kpi leads a month under O2 within 60..40
                                                ^~~~~~
          Write the lower value first, as in 'within 5..8'.
        """),
  ]

  let words: ResultWords

  init(_ arguments: inout Arguments) throws(UsageError) {
    words = try ResultWords(&arguments)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try words.add(as: .kpi, to: &plan)
  }
}
