import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Says which drivers move together.
struct Correlate: PlanCommand {
  static let name = "correlate"
  static let summary: Message =
    "Says that uncertain drivers move together, by a rank correlation."
  static let details: [Message] = [
    "Each before 'with' moves with each behind it; without 'with' each of the names moves with each other.",
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
      "correlate cpl with conversion, deal at 0.6", after: beliefs + ["let deal = 40k..160k"],
      prints: """
        The rank correlation of cpl with conversion, deal is 0.6.
        """),
    Example(
      "correlate cpl, conversion, deal at 0.9", after: beliefs + ["let deal = 40k..160k"],
      prints: """
        The rank correlation of cpl, conversion, deal, each with each other, is 0.9.
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

  let names: DriverNames
  let others: DriverNames?
  let rank: RankCorrelation

  init(_ arguments: inout Arguments) throws(UsageError) {
    names = try arguments.next("names", "drivers, each with one belief in its formula")
    others = try arguments.labeled(.with, "those that they move with")
    rank = try arguments.labeled(.at, "the rank correlation, between -1 and 1")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let pairs = pairs
    guard !pairs.isEmpty else {
      throw .driver(.correlation(.alone(names.drivers[0].name)))
    }
    try plan.correlate(pairs.map { ($0.id, $1.id) }, at: rank.rank)
    return Report(.note(answer(of: pairs)))
  }

  private var pairs: [(DriverName, DriverName)] {
    guard let others else {
      let all = names.drivers
      return all.indices.flatMap { place in all[(place + 1)...].map { (all[place], $0) } }
    }
    return names.drivers.flatMap { one in others.drivers.map { (one, $0) } }
  }

  private func answer(of pairs: [(DriverName, DriverName)]) -> Message {
    let rank = rank.rank
    if pairs.count == 1 {
      let (one, other) = (pairs[0].0.name, pairs[0].1.name)
      return rank == .zero
        ? "\(one) and \(other) move by themselves."
        : "\(one) and \(other) move together: \(rank.canonical)."
    }
    guard let others else {
      return "The rank correlation of \(names.list), each with each other, is \(rank.canonical)."
    }
    return "The rank correlation of \(names.list) with \(others.list) is \(rank.canonical)."
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
