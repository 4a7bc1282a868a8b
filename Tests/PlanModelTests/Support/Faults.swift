import PlanModel
import Quantities

extension Budget {
  /// What does not add up, worked out from the records alone.
  func faults() -> [String] {
    var faults: [String] = []
    let outline = outline()
    let rows = outline.rows
    var children: [Int: [Outline.Row]] = [:]
    for row in rows { row.parent.map { children[$0, default: []].append(row) } }
    for (index, row) in rows.enumerated() {
      let path = path(of: row.line.id)
      let sum = children[index]?.map(\.amount).reduce(.zero, +)
      if row.amount != amount(of: row.line.id) { faults.append("amount of \(path)") }
      if row.unallocated != unallocated(of: row.line.id) { faults.append("unallocated of \(path)") }
      if let sum, row.amount - sum != row.unallocated { faults.append("sum of \(path)") }
      if row.depth != row.line.depth { faults.append("depth of \(path)") }
      if row.amount < .zero { faults.append("\(path) is below zero") }
      if resolve(names(of: row.line.id)) != .found(row.line.id) { faults.append("name of \(path)") }
      faults += shareFaults(of: row, children[index] ?? [])
    }
    if rows.count != count + 1 { faults.append("count") }
    let rebuilt = try? Budget(records: records, nextNumber: nextNumber)
    if rebuilt != self { faults.append("records") }
    if rebuilt?.outline() != outline { faults.append("figures of the records") }
    return faults
  }

  /// Shares that differ from their exact part by a minor unit or more, or leave what they should
  /// not.
  private func shareFaults(of row: Outline.Row, _ children: [Outline.Row]) -> [String] {
    let shares = children.filter { $0.line.allocation.share != nil && !$0.line.isLocked }
    let parts = children.compactMap(\.line.allocation.share)
    let sum = parts.reduce(0.0) { $0 + $1.fraction.approximation }
    guard row.line.method == .largestRemainder, sum < 1.0001 else { return [] }
    return shares.compactMap { child in
      let exact = child.line.allocation.share!.of(row.amount)
      let isNear = child.amount == exact.whole || child.amount == exact.whole + Money(minorUnits: 1)
      return isNear ? nil : "share of \(path(of: child.line.id))"
    }
  }
}
