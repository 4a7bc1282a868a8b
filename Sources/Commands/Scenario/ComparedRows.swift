import PlanEngine
import Reports

/// Values of several plans by what they are of, in the order in which that comes up.
struct ComparedRows<Value> {
  struct Row {
    /// What it is of in the plan that it came up in first.
    let key: PlanFigures.Key
    let title: Cell
    /// What it is of in each plan; nil where that has none.
    fileprivate(set) var keys: [PlanFigures.Key?]
    /// One for each plan; nil where it has none.
    fileprivate(set) var values: [Value?]
  }

  /// What scenarios made themselves is one thing where they call it the same.
  private enum Key: Hashable {
    case shared(PlanFigures.Key)
    case own(Cell)
  }

  private let count: Int
  private var keys: [Key] = []
  private var rows: [Key: Row] = [:]

  /// Rows of so many plans.
  init(of count: Int) {
    self.count = count
  }

  var all: [Row] { keys.compactMap { rows[$0] } }

  /// Adds a value, if there is one, of something that all plans know or that is a plan's own.
  mutating func add(
    _ value: Value?, of key: PlanFigures.Key, isShared: Bool, at place: Int,
    called title: () -> Cell
  ) {
    let group = isShared ? Key.shared(key) : .own(title())
    if rows[group] == nil {
      keys.append(group)
      rows[group] = Row(
        key: key, title: title(), keys: Array(repeating: nil, count: count),
        values: Array(repeating: nil, count: count))
    }
    rows[group]?.keys[place] = key
    rows[group]?.values[place] = value
  }
}
