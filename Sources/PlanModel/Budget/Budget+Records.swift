import Quantities

extension Budget {
  /// All lines, parents before children and siblings in order, the total first.
  package var records: [LineRecord] { subtree(of: .total).map { LineRecord(self[$0]) } }

  /// Builds the budget that has these lines; refuses what no command could have made.
  ///
  /// `nextNumber` keeps the numbers of lines that were removed from being given again.
  package init(records: [LineRecord], nextNumber: Int = 1) throws(PlanError) {
    self.init()
    guard let total = records.first, total.number == LineID.total.number,
      total.name == Self.totalName
    else { throw .damagedRecord(records.first?.name.text ?? "", .noTotal) }
    guard total.parent == nil else { throw .damagedRecord(total.name.text, .totalWithParent) }
    guard total.allocation.fixedAmount != nil else { throw .totalCannotBeShare }
    insert(total.line(depth: 0))
    for record in records.dropFirst() { try insert(record) }
    for record in records { try checkAmounts(of: record) }
    for record in records { try checkChildren(of: LineID(record.number)) }
    reserveNumbers(below: max(nextNumber, (records.map(\.number).max() ?? 0) + 1))
  }

  private mutating func insert(_ record: LineRecord) throws(PlanError) {
    let name = record.name.text
    guard record.number > 0, record.number < Int.max else {
      throw .damagedRecord(name, .numberBelowZero)
    }
    guard !contains(LineID(record.number)) else { throw .damagedRecord(name, .numberRepeated) }
    guard let parent = record.parent.map(LineID.init), contains(parent) else {
      throw .damagedRecord(name, .parentMissing)
    }
    guard record.order >= envelopes[parent]?.nextOrder ?? 0, record.order < Int.max else {
      throw .damagedRecord(name, .orderRepeated)
    }
    try checkName(record.name, under: parent)
    try checkDepth(below: parent)
    insert(record.line(depth: box(parent).value.depth + 1))
  }

  private func checkAmounts(of record: LineRecord) throws(PlanError) {
    try check(record.allocation, of: path(of: LineID(record.number)))
    guard let locked = record.lockedAmount else { return }
    guard locked >= .zero, locked <= .limit, locked == record.allocation.fixedAmount ?? locked
    else { throw .damagedRecord(record.name.text, .lockOfAnotherAmount) }
  }
}
