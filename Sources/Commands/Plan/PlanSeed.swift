import CommandLanguage
import PlanModel
import Reports
import Text

/// Sets what makes the trials of the plan repeatable.
struct PlanSeed: PlanCommand {
  static let name = "plan seed"
  static let summary: Message = "Sets the number from which all trials of the plan are drawn."
  static let details: [Message] = [
    "The same number gives the same trials on every computer; another one tells how much chance there is in a figure."
  ]
  static let examples = [
    Example(
      "plan seed 7",
      prints: """
        The seed is 7; it was 1.
        """),
    Example(
      "plan seed -1",
      prints: """
        error: '-1' is not a whole number from 1 up
          plan seed -1
                    ^~
          Type it in digits, as 2.
        """),
  ]

  let seed: Count

  init(_ arguments: inout Arguments) throws(UsageError) {
    seed = try arguments.next("number", "a whole number")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let old = plan.uncertainty.seed
    plan.uncertainty.seed = seed.value
    return Report(.note("The seed is \(seed.value); it was \(old)."))
  }
}
