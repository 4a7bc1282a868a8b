import Formulas
import PlanModel
import Text

// The steps of a formula.
extension Model {
  /// Adds the steps of a formula; the column of its value, and what that counts.
  mutating func add(
    _ formula: PlanFormula, of figure: Figure, in period: FormulaPeriod, _ plan: Plan
  ) throws(PlanError) -> (Int, FormulaUnit) {
    let inputs = formula.targets.map { input($0, in: period, plan) }
    let units: [FormulaUnit]
    do throws(FormulaError) {
      units = try formula.formula.units { inputs[$0].unit }
    } catch {
      let place = FormulaPlace(plan.text(of: formula), at: error.range)
      throw .placed(.driver(.units(name(of: figure, in: plan), error)), at: [place])
    }
    let nodes = formula.formula.nodes
    var nodeColumns: [Int] = []
    nodeColumns.reserveCapacity(nodes.count)
    var draws = FormulaDraws(formula, units, stream(of: figure, in: period, plan), plan.data)
    for (number, node) in nodes.enumerated() {
      self.node = number
      let column =
        switch node {
        case .literal(let literal): add(.number(literal.value(in: plan.currency)))
        case .reference(let number): inputs[number].column
        case .negation(let value): add(.negation(nodeColumns[value]))
        case .operation(let sign, let left, let right):
          add(.operation(sign, nodeColumns[left], nodeColumns[right]))
        case .call(let function, let values): add(.call(function, values.map { nodeColumns[$0] }))
        case .draw(let distribution, let values):
          draw(draws.take(distribution, values, number, nodeColumns), units[number], plan)
        }
      nodeColumns.append(column)
    }
    node = nil
    return (nodeColumns[nodeColumns.count - 1], units[units.count - 1])
  }

  /// The column of a draw; a member of a pool has none.
  private mutating func draw(_ draw: FormulaDraws.Draw?, _ unit: FormulaUnit, _ plan: Plan) -> Int {
    guard let draw else { return FormulaDraws.noColumn }
    let column = add(.draw(draw.belief, from: uniform(draw.stream, in: plan)))
    beliefUnits[column] = unit
    return column
  }

  /// The column of the parts of one that a stream draws, moving with others where that was said.
  private mutating func uniform(_ stream: Stream, in plan: Plan) -> Int {
    if let known = uniforms[stream] { return known }
    let column = correlated(stream, in: plan) ?? independent(stream)
    uniforms[stream] = column
    return column
  }

  private mutating func independent(_ stream: Stream) -> Int {
    if let known = independent[stream] { return known }
    let column = add(.uniform(stream))
    independent[stream] = column
    return column
  }

  /// The column of a driver's draw that moves with those of other drivers; nil for one that does not.
  private mutating func correlated(_ stream: Stream, in plan: Plan) -> Int? {
    guard let driver = stream.driver else { return nil }
    let group = plan.uncertainty.group(of: driver)
    guard group.count > 1, let place = group.firstIndex(of: driver),
      let copula = Copula(ranks: plan.uncertainty.ranks(of: group))
    else { return nil }
    let columns = group[...place].map { independent(Stream(of: plan.drivers[$0])) }
    return add(.correlation(Array(copula.weights[place][...place]), columns))
  }

  /// The first stream of a figure's formula in a period.
  private func stream(
    of figure: Figure, in period: FormulaPeriod, _ plan: Plan
  ) -> Stream {
    switch figure {
    case .driver(let id, _):
      let driver = plan.drivers[id]
      let formula = driver.series.formulas.count > 1 ? period.index : 0
      return formula == 0
        ? Stream(of: driver) : Stream(owner: driver.firstName.folded, formula: formula)
    case .line(let id): return Stream(owner: "=budget.\(id.number)")
    case .aim(let id): return Stream(of: id)
    case .formula: return .asked
    }
  }
}

/// The draws of one formula, in their order.
private struct FormulaDraws {
  private let formula: PlanFormula
  private let units: [FormulaUnit]
  private let data: DataSets
  /// The nodes that are beliefs of a pool.
  private let members: Set<Int>
  private var beliefs: [Int: Belief] = [:]
  private var next: Stream

  struct Draw {
    let belief: Belief
    let stream: Stream
  }

  /// In place of the column of what is never looked at.
  static let noColumn = -1

  init(_ formula: PlanFormula, _ units: [FormulaUnit], _ first: Stream, _ data: DataSets) {
    self.formula = formula
    self.units = units
    self.data = data
    next = first
    let formula = formula.formula
    members = Set(
      formula.nodes.flatMap { node in
        if case .draw(.pool, let values) = node { values.filter(formula.isDraw) } else { [Int]() }
      })
  }

  /// The draw that a node makes; nil for a member of a pool.
  mutating func take(
    _ distribution: FormulaDistribution, _ values: [Int], _ node: Int, _ columns: [Int]
  ) -> Draw? {
    let belief = belief(distribution, values, columns)
    beliefs[node] = belief
    guard !members.contains(node) else { return nil }
    defer { next = next.following }
    return Draw(belief: belief, stream: next)
  }

  private func belief(
    _ distribution: FormulaDistribution, _ values: [Int], _ columns: [Int]
  ) -> Belief {
    if distribution == .samples { return .data(numbers(of: values[0])) }
    guard distribution == .pool else {
      return .distribution(
        distribution, values.map { columns[$0] }, isPercent: units[values[0]] == .share)
    }
    var pooled: [(belief: Belief, weight: Int?)] = []
    for value in values {
      if let belief = beliefs[value] {
        pooled.append((belief, nil))
      } else {
        pooled[pooled.count - 1].weight = columns[value]
      }
    }
    return .pool(pooled)
  }

  /// The values of the data that a node names.
  private func numbers(of node: Int) -> [Double] {
    guard case .reference(let number) = formula.formula.nodes[node],
      case .data(let id) = formula.targets[number]
    else { preconditionFailure("samples are of data") }
    return data[id].values.numbers
  }
}
