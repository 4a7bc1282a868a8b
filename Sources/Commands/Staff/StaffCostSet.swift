import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says what one person costs: everyone, or those of a function, a talent or a cell.
struct StaffCostSet: PlanCommand {
  static let name = "staff cost"
  static let summary: Message = "Says what one person costs, all expenses included."
  static let details: [Message] = [
    "Of several costs that fit a person, that of the cell counts, then that of the function, of the talent, of everyone. Those who join during the year cost from their quarter on."
  ]
  static let examples = [
    Example("staff cost 300k per year", prints: "cost   – → 6,000,000"),
    Example("staff cost content 20k per month", prints: "cost   – → 1,440,000"),
    Example(
      "staff cost content none", after: ["staff cost content 20k per month"],
      prints: "cost   1,440,000 → –"),
    Example("staff cost content.strategic 500k per year", prints: "cost   – → 500,000"),
    Example(
      "staff cost 300k",
      prints: """
        error: a cost is for a month or a year
          staff cost 300k
                     ^~~~
          Type 'per month' or 'per year' behind it.
        """),
  ]

  let place: StaffPath?
  let amount: OrNone<Money>
  let per: StaffCost.Per?

  init(_ arguments: inout Arguments) throws(UsageError) {
    place = try arguments.next("place", "whose cost it is; everyone's if none is given")
    amount = try arguments.next("amount", "what one person costs, or none")
    per = try arguments.labeled(.per, as: "time", "for how long it pays a person")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    if let amount = amount.value, per == nil {
      throw .staffing(.costWithoutPeriod(amount.canonical(in: plan.currency)))
    }
    let cost = amount.value.flatMap { amount in per.map { StaffCost(amount, per: $0) } }
    return try plan.changeStaffing { staffing throws(PlanError) in
      try staffing.setCost(cost, at: place?.place ?? StaffPlace())
    }
  }
}
