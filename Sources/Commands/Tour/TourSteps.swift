import PlanModel
import Text

extension TourStep {
  /// A plan of one million, from its first line to a saved session.
  static let all: [TourStep] = [
    TourStep(
      "plan new", "A plan is for one year. Give yours a name.",
      line: "plan new Annual plan year 2027"),
    TourStep(
      "budget total", "What may be spent in all? '1m', '100万' and '1,000,000' are the same.",
      line: "budget total 1m", isSeen: { $0.budget.amount(of: .total) != .zero }),
    TourStep(
      "budget split", "A ratio splits it, and the parts always add up to the total.",
      line: "budget split 5:3:2 into core business, emerging markets, brand",
      isSeen: { $0.budget.children(of: .total).count > 1 }),
    TourStep(
      "budget split", "A line splits like the total. 'rest' takes what the others leave.",
      line: { "budget split \($0.lineName(0)) 50%/30%/rest into machines, energy, other" },
      isSeen: { plan in
        plan.budget.children(of: .total).contains { plan.budget.hasChildren($0.id) }
      }),
    TourStep("budget show", "Look at what you have.", line: "budget show"),
    TourStep(
      "budget move", "Try something: let one line give to another.",
      line: { "budget move 10% from \($0.lineName(0)) to \($0.lineName(1))" }),
    TourStep(
      "undo", "Not what you want? Everything typed can be taken back, as often as you like.",
      line: "undo"),
    TourStep(
      "budget phase", "When in the year is it spent? Four parts are for the quarters.",
      line: "budget phase total 30/25/25/20",
      isSeen: { $0.budget[.total].phasing != nil }),
    TourStep(
      "budget show", "Look at the quarters. Tab finishes words, and a '?' says what may follow.",
      line: "budget show by quarter"),
    TourStep(
      "session save", "Keep it under a name; 'planbench NAME' opens it again.",
      line: "session save first tour"),
  ]
}

extension Plan {
  /// A line below the total as it is typed; the last one where there are fewer.
  fileprivate func lineName(_ place: Int) -> String {
    let lines = budget.children(of: .total)
    guard let line = lines.dropFirst(place).first ?? lines.last else {
      return Keyword.total.rawValue
    }
    return budget.path(of: line.id)
  }
}
