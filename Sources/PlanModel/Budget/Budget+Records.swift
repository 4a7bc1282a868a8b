import Quantities

extension Budget {
  /// All lines, parents before children and siblings in order, the total first.
  package var records: [LineRecord] { subtree(of: .total).map { LineRecord(self[$0]) } }

  /// Builds the budget that has these lines; refuses what no command could have made.
  ///
  /// `nextNumber` keeps the numbers of lines that were removed from being given again; without one
  /// it follows the largest.
  package init(records: [LineRecord], nextNumber: Int? = nil) throws(PlanError) {
    self.init()
    guard let total = records.first, total.number == LineID.total.number,
      total.name == Self.totalName
    else { throw .damagedRecord(records.first?.name.text ?? "", .noTotal) }
    guard total.parent == nil else { throw .damagedRecord(total.name.text, .totalWithParent) }
    guard total.allocation.fixedAmount != nil else { throw .totalCannotBe(.share) }
    insert(total.line(depth: 0))
    for record in records.dropFirst() { try insert(record) }
    for record in records { try checkAmounts(of: record) }
    for record in records { try checkChildren(of: LineID(record.number)) }
    let least = (records.map(\.number).max() ?? 0) + 1
    guard (least...Self.largestNumber).contains(nextNumber ?? least) else {
      throw .damagedRecord(total.name.text, .nextNumberGiven)
    }
    reserveNumbers(below: nextNumber ?? least)
  }

  private mutating func insert(_ record: LineRecord) throws(PlanError) {
    let name = record.name.text
    guard record.number > 0, record.number < Self.largestNumber else {
      throw .damagedRecord(name, .numberNeverGiven)
    }
    guard !contains(LineID(record.number)) else { throw .damagedRecord(name, .numberRepeated) }
    guard let parent = record.parent.map(LineID.init), contains(parent) else {
      throw .damagedRecord(name, .parentMissing)
    }
    guard record.order >= envelopes[parent]?.nextOrder ?? 0, record.order < Self.largestNumber
    else {
      throw .damagedRecord(name, .orderRepeated)
    }
    try checkName(record.name, under: parent)
    try checkDepth(below: parent)
    insert(record.line(depth: box(parent).value.depth + 1))
  }

  /// No plan comes near it by commands, and nothing that counts on from it overflows.
  private static let largestNumber = 1 << 53

  private func checkAmounts(of record: LineRecord) throws(PlanError) {
    try check(record.allocation, of: path(of: LineID(record.number)))
    guard let locked = record.lockedAmount else { return }
    guard locked >= .zero, locked <= .limit, locked == record.allocation.fixedAmount ?? locked
    else { throw .damagedRecord(record.name.text, .lockOfAnotherAmount) }
  }
}
