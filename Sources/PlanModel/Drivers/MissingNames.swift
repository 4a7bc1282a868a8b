/// Names in formulas for which there is nothing; some may be in no formula any more.
///
/// It says only where to look, so plans with other ones are equal.
package struct MissingNames: Hashable, Sendable {
  private var targets: Set<FormulaTarget> = []

  var isEmpty: Bool { targets.isEmpty }

  package mutating func add(_ target: FormulaTarget) { targets.insert(target) }

  mutating func remove(_ found: some Sequence<FormulaTarget>) { targets.subtract(found) }

  package static func == (left: MissingNames, right: MissingNames) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
