import Formulas
import Quantities
import Text

/// A formula whose names stand for things of the plan, so that it follows their renames and moves.
package struct PlanFormula: Hashable, Sendable {
  private let content: Box<Content>

  private struct Content: Hashable, Sendable {
    let formula: Formula
    let targets: [FormulaTarget]

    init(_ formula: Formula, _ targets: [FormulaTarget]) {
      self.formula = formula
      self.targets = targets
    }

    static func == (left: Content, right: Content) -> Bool {
      left.targets == right.targets && left.formula.nodes == right.formula.nodes
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(formula.nodes)
      hasher.combine(targets)
    }
  }

  /// Takes a target for each reference of the formula, in their order.
  package init(_ formula: Formula, targets: [FormulaTarget]) {
    precondition(formula.references.count == targets.count, "each reference has a target")
    let distinct = targets.uniqued
    let formula =
      distinct.count == targets.count
      ? formula
      : formula.renumbering { number in distinct.firstIndex(of: targets[number]) ?? number }
    content = Box(Content(formula, distinct))
  }

  /// The formulas of two numbers.
  package static let zero = PlanFormula(.zero, targets: [])
  package static let one = PlanFormula(.one, targets: [])

  package var formula: Formula { content.value.formula }

  /// What the formula rests on, each once.
  package var targets: [FormulaTarget] { content.value.targets }

  /// The formula with other things in the place of those that it rests on.
  package func replacing(_ new: (FormulaTarget) -> FormulaTarget) -> PlanFormula {
    PlanFormula(formula, targets: targets.map(new))
  }
}

/// What a name in a formula stands for.
package enum FormulaTarget: Hashable, Sendable {
  case driver(DriverID)
  /// What a budget line gets.
  case line(LineID)
  /// How many people are at a place of the staff, or in all.
  case people(StaffPlace)
  /// What the people at a place cost.
  case cost(StaffPlace)
  /// What a key result or a KPI has reached.
  case actual(AimID)
  /// How much of the way to an aim is made, from 0 to 1.
  case progress(AimID)
  /// Data that values are drawn from.
  case data(DataID)
  /// What was removed, under the name that it had.
  case missing(FormulaReference)
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
