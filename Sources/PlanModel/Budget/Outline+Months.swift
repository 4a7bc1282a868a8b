import Quantities

extension Outline {
  /// For each row the amounts of the twelve months of the fiscal year, which add up to its amount.
  ///
  /// Lines that are phased alike are dealt out one behind the other, so that a parent of such lines
  /// falls as its amount would. What children leave of a parent, or exceed it by, is dealt out behind
  /// them, phased as the parent itself is: a line more moves none before it. Each line without
  /// children is within one minor unit of its exact part, and a parent has what is inside it: where
  /// both cannot be had, the columns add up, and the parent is further off.
  package func months() throws(PlanError) -> [[Money]] {
    var dealings: [Phasing: Dealing] = [:]
    var months = rows.map { _ in [Money](repeating: .zero, count: 12) }
    for index in insideFirst {
      let row = rows[index]
      let dealt = dealings[row.phasing, default: Dealing(row.phasing)]
        .months(of: row.unallocated ?? row.amount)
      months[index] = try sums(of: months[index], and: dealt, at: index)
      guard let parent = row.parent else { continue }
      months[parent] = try sums(of: months[parent], and: months[index], at: parent)
    }
    return months
  }

  /// The places of the rows, each behind those of the lines inside it.
  private var insideFirst: [Int] {
    var order: [Int] = []
    var open: [Int] = []
    for (index, row) in rows.enumerated() {
      while let last = open.last, rows[last].depth >= row.depth { order.append(open.removeLast()) }
      open.append(index)
    }
    return order + open.reversed()
  }

  private func sums(
    of one: [Money], and other: [Money], at row: Int
  ) throws(PlanError) -> [Money] {
    var sums: [Money] = []
    for (one, other) in zip(one, other) {
      let (sum, overflow) = one.minorUnits.addingReportingOverflow(other.minorUnits)
      guard !overflow else {
        throw .amount(.figuresBeyondLimit, of: rows[row].line.name.text)
      }
      sums.append(Money(minorUnits: sum))
    }
    return sums
  }
}

extension Budget {
  /// The months of every line; where one begins to be dealt out, those before it decide.
  package func months() throws(PlanError) -> [LineID: [Money]] {
    let outline = outline()
    return Dictionary(uniqueKeysWithValues: zip(outline.rows.map(\.line.id), try outline.months()))
  }
}
