import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Says that two drivers move together.
struct Correlate: PlanCommand {
  static let name = "correlate"
  static let summary: Message =
    "Says that two uncertain drivers move together, by a rank correlation."
  static let details: [Message] = [
    "Each keeps its own distribution; 0 forgets what was said of the two.",
    "The formula of each holds one belief, as 200..600; what is computed from them moves with them anyway.",
  ]
  static let beliefs = ["let cpl = 200..600", "let conversion = pert(3%, 4%, 5%)"]
  static let examples = [
    Example(
      "correlate cpl with conversion at 0.6", after: beliefs,
      prints: """
        cpl and conversion move together: 0.6.
        """),
    Example(
      "correlate cpl with conversion at 0",
      after: beliefs + ["correlate cpl with conversion at 0.6"],
      prints: """
        cpl and conversion move by themselves.
        """),
    Example(
      "correlate cpl with conversion at 1.5", after: beliefs,
      prints: """
        error: a rank correlation lies between -1 and 1, and is neither
          correlate cpl with conversion at 1.5
                                           ^~~
          Write it as 0.6; what moves exactly with another is a formula of it.
        """),
  ]

  let one: DriverName
  let other: DriverName
  let rank: RankCorrelation

  init(_ arguments: inout Arguments) throws(UsageError) {
    one = try arguments.next("name", "a driver with one belief in its formula")
    other = try arguments.labeled(.with, "another one")
    rank = try arguments.labeled(.at, "the rank correlation, between -1 and 1")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    try plan.correlate(one.id, with: other.id, at: rank.rank)
    return rank.rank == .zero
      ? Report(.note("\(one.name) and \(other.name) move by themselves."))
      : Report(.note("\(one.name) and \(other.name) move together: \(rank.rank.canonical)."))
  }
}

extension Correlate {
  /// That a driver which has another formula now does not move with others any more.
  static func notes(parting others: [DriverID], from driver: DriverID, in plan: Plan) -> [Block] {
    guard !others.isEmpty else { return [] }
    let names = others.map { Typed(own: plan.drivers[$0].name.text) }.list
    return [
      .note(
        "\(plan.drivers[driver].name) no longer moves with \(names): its formula does not hold one belief."
      )
    ]
  }
}
