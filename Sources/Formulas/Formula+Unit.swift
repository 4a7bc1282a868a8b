extension Formula {
  /// What the value counts; values that do not mix are refused where they meet.
  ///
  /// - Parameter reference: what the reference with a number counts.
  package func unit(
    ofReference reference: (Int) -> FormulaUnit
  ) throws(FormulaError) -> FormulaUnit {
    let units = try units(ofReference: reference)
    return units[units.count - 1]
  }

  /// What the value of each node counts.
  package func units(
    ofReference reference: (Int) -> FormulaUnit
  ) throws(FormulaError) -> [FormulaUnit] {
    var units: [FormulaUnit] = []
    units.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      units.append(try unit(of: node, at: places[index], units, reference))
    }
    return units
  }

  private func unit(
    of node: FormulaNode, at place: Range<Int>, _ units: [FormulaUnit],
    _ reference: (Int) -> FormulaUnit
  ) throws(FormulaError) -> FormulaUnit {
    switch node {
    case .literal(let literal): return literal.unit
    case .reference(let number): return reference(number)
    case .negation(let value): return units[value]
    case .operation(let sign, let left, let right):
      let areMixed = !sign.isSideBySide || mixes(left, right, units)
      guard areMixed, let unit = sign.unit(units[left], units[right]) else {
        throw FormulaError(.units(sign, units[left], units[right]), at: place)
      }
      return unit
    case .draw(let distribution, let values):
      guard let unit = distribution.unit(members(of: distribution, values).map { units[$0] }) else {
        throw FormulaError(.distributionUnits(distribution), at: place)
      }
      return unit
    case .call(let function, let values):
      let sides = function.isSideBySide ? values.dropFirst(function == .if ? 1 : 0) : []
      let areMixed = sides.allSatisfy { mixes($0, sides.first ?? $0, units) }
      guard areMixed, let unit = function.unit(values.map { units[$0] }) else {
        throw FormulaError(.functionUnits(function), at: place)
      }
      return unit
    }
  }

  /// The values whose units make that of a draw; the weights of a pool do not.
  private func members(of distribution: FormulaDistribution, _ values: [Int]) -> [Int] {
    distribution == .pool ? values.filter(isDraw) : values
  }

  /// Whether some of it is drawn anew in each trial.
  package var holdsDraws: Bool { nodes.indices.contains(where: isDraw) }

  /// Whether a node is drawn anew in each trial.
  package func isDraw(_ node: Int) -> Bool {
    if case .draw = nodes[node] { true } else { false }
  }

  /// Whether two values may stand side by side, of which one may be a percent.
  private func mixes(_ left: Int, _ right: Int, _ units: [FormulaUnit]) -> Bool {
    guard (units[left] == .share) != (units[right] == .share) else { return true }
    let other = units[left] == .share ? right : left
    return units[other] != .plain || isNumber(other)
  }

  private func isNumber(_ node: Int) -> Bool {
    switch nodes[node] {
    case .literal: true
    case .negation(let value): isNumber(value)
    case .reference, .operation, .call, .draw: false
    }
  }
}
