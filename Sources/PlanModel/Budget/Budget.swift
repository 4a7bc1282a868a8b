import HashTreeCollections
import Quantities

/// A tree of budget lines under one total.
///
/// Old budgets are cheap to keep: copies share what they have in common, and an edit costs the
/// same whatever the number of lines. Amounts that follow a parent are derived when asked for.
package struct Budget: Sendable {
  private(set) var lines: TreeDictionary<LineID, Box<BudgetLine>>
  /// What can be derived from the lines, by parent.
  private(set) var envelopes: TreeDictionary<LineID, Envelope> = [:]
  /// What can be derived from the lines, by name alone.
  private(set) var linesByName: TreeDictionary<Name, TreeSet<LineID>> = [:]
  /// What can be derived from the lines: those whose amount a formula says.
  package private(set) var computedLines: TreeSet<LineID> = []
  /// The same: which of them rest on what.
  private(set) var users = FormulaIndex<LineID>()
  /// Those that changed since all that formulas say was worked out.
  var touched = Touched<LineID>()
  /// The number that the next new line gets.
  package private(set) var nextNumber = 1

  /// Trees end so many levels below the total.
  package static let maximumDepth = 64

  /// A budget of nothing: a total of zero without lines.
  package init() {
    let total = BudgetLine(
      id: .total, parent: nil, depth: 0, name: Self.totalName, order: 0, allocation: .amount(.zero))
    lines = [.total: Box(total)]
  }

  package static let totalName = Name(known: "total")

  /// How many lines there are below the total.
  package var count: Int { lines.count - 1 }

  /// The line with an id of this budget.
  package subscript(id: LineID) -> BudgetLine { box(id).value }

  /// What a line gets, without a copy of all else that it holds.
  package func allocation(of id: LineID) -> Allocation { box(id).value.allocation }

  /// The line where it lies, for those who need little of it.
  func box(_ id: LineID) -> Box<BudgetLine> {
    guard let box = lines[id] else { preconditionFailure("the id is of another budget") }
    return box
  }

  /// Whether the budget still has the line, for ids that were kept outside of it.
  package func contains(_ id: LineID) -> Bool { lines[id] != nil }
}

extension Budget: Hashable {
  /// Whether both have the same lines under the same ids; cheap for budgets with a common past.
  package static func == (left: Budget, right: Budget) -> Bool { left.lines == right.lines }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(lines.count)
    hasher.combine(self[.total])
  }
}

// The only places that change a budget; each keeps the derived parts in step.
extension Budget {
  mutating func makeID() -> LineID {
    defer { nextNumber += 1 }
    return LineID(nextNumber)
  }

  mutating func reserveNumbers(below number: Int) {
    nextNumber = max(nextNumber, number)
  }

  mutating func insert(_ line: BudgetLine) {
    lines[line.id] = Box(line)
    note(line.id, computedBy: line.allocation.formula, insteadOf: nil)
    guard let parent = line.parent else { return }
    envelopes[parent, default: Envelope()].add(line)
    linesByName[line.name, default: []].insert(line.id)
  }

  /// Takes out a line that has no children.
  mutating func removeLeaf(_ id: LineID) {
    let line = self[id]
    lines[id] = nil
    note(id, computedBy: nil, insteadOf: line.allocation.formula)
    forget(line.name, of: id)
    guard let parent = line.parent else { return }
    envelopes[parent]?.remove(line)
    if envelopes[parent]?.children.isEmpty == true { envelopes[parent] = nil }
  }

  mutating func modify(_ id: LineID, _ change: (inout BudgetLine) -> Void) {
    let old = box(id)
    var line = old.value
    change(&line)
    replace(old, by: Box(line))
  }

  /// Puts a line in the place of the one with the same id.
  mutating func replace(_ old: Box<BudgetLine>, by new: Box<BudgetLine>) {
    let (id, name) = (new.value.id, new.value.name)
    lines[id] = new
    note(
      id, computedBy: new.value.allocation.formula, insteadOf: old.value.allocation.formula)
    guard let parent = new.value.parent else { return }
    envelopes.updateValue(forKey: parent, default: Envelope()) { $0.replace(old, by: new) }
    guard old.value.name != name else { return }
    forget(old.value.name, of: id)
    linesByName[name, default: []].insert(id)
  }

  private mutating func note(
    _ id: LineID, computedBy new: PlanFormula?, insteadOf old: PlanFormula?
  ) {
    touched.note(id)
    guard old != new else { return }
    users.replace(old.map { [$0] } ?? [], by: new.map { [$0] } ?? [], of: id)
    if new == nil { computedLines.remove(id) } else { computedLines.insert(id) }
  }

  private mutating func forget(_ name: Name, of id: LineID) {
    linesByName[name]?.remove(id)
    if linesByName[name]?.isEmpty == true { linesByName[name] = nil }
  }
}
