import Quantities

/// Everything planned for a year.
package struct Plan: Hashable, Sendable {
  private var exactName: ExactName
  package var currency: Currency
  package var fiscalYear: FiscalYear
  /// The day that stands for today in this plan; nil where the world's day does.
  package var today: Day?
  package var budget: Budget
  /// The budget as it was frozen for later comparison.
  @CopyOnWrite package var baseline: Baseline?
  @CopyOnWrite package var objectives: Objectives
  @CopyOnWrite package var todos: Todos
  @CopyOnWrite package var playbook: Playbook
  @CopyOnWrite package var staffing: Staffing
  @CopyOnWrite package var effort: Effort
  @CopyOnWrite package var initiatives: Initiatives
  package var drivers = Drivers()
  @CopyOnWrite package var goals = Goals()
  @CopyOnWrite package var watches = Watches()
  /// Names that formulas have of things that were removed, so that they need not be looked for.
  @CopyOnWrite package var missing = MissingNames()
  @CopyOnWrite package var uncertainty = Uncertainty()
  @CopyOnWrite package var data = DataSets()
  @CopyOnWrite package var scenarios = Scenarios()

  package init(
    name: Name, currency: Currency = .cny, fiscalYear: FiscalYear, today: Day? = nil,
    budget: Budget = Budget(), baseline: Baseline? = nil, objectives: Objectives = Objectives(),
    todos: Todos = Todos(), playbook: Playbook = Playbook(),
    staffing: Staffing = Staffing(), effort: Effort = Effort(),
    initiatives: Initiatives = Initiatives()
  ) {
    exactName = ExactName(name: name)
    self.currency = currency
    self.fiscalYear = fiscalYear
    self.today = today
    self.budget = budget
    self.baseline = baseline
    self.objectives = objectives
    self.todos = todos
    self.playbook = playbook
    self.staffing = staffing
    self.effort = effort
    self.initiatives = initiatives
  }

  package var name: Name {
    get { exactName.name }
    set { exactName = ExactName(name: newValue) }
  }

  /// Freezes the budget for comparison, in place of what was frozen before.
  package mutating func freezeBaseline(label: String, on day: Day? = nil) {
    baseline = Baseline(label: label, day: day, budget: budget.withoutFormulas)
  }
}

/// A budget as it was frozen for comparison.
package struct Baseline: Hashable, Sendable {
  package let label: String
  package let day: Day?
  package let budget: Budget

  package init(label: String, day: Day? = nil, budget: Budget) {
    self.label = label
    self.day = day
    self.budget = budget
  }
}
