import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Every figure that differs between two plans: before, after, the difference, and that in percent.
struct PlanDifference {
  private let (before, after): (Plan, Plan)
  private let (old, new): (PlanFigures, PlanFigures)
  /// The figures that differ, in the order in which a plan is read.
  let rows: [PlanFigures.Key]
  private let goals: GoalChanges

  init(from before: Plan, to after: Plan, today: Day) {
    (self.before, self.after) = (before, after)
    var old = PlanFigures(of: before, on: before.today ?? today, isFine: true)
    var new = PlanFigures(of: after, on: after.today ?? today, isFine: true)
    old.addParts(of: new, in: before)
    new.addParts(of: old, in: after)
    let phased = PhasedFigures(from: before, to: after)
    old.add(phased, \.before)
    new.add(phased, \.after)
    (self.old, self.new) = (old, new)
    let gone = old.keys.filter { new[$0] == nil }
    let moved = new.keys.filter { !(old[$0]?.isSame(as: new[$0]) ?? false) } + gone
    let there = Set(moved.filter { new[$0] != nil })
    let parts = Dictionary(grouping: new.keys.filter(\.isPart), by: \.driver)
    rows = moved.filter { key in
      let isPartOfAll = parts[key.driver]?.allSatisfy(there.contains) ?? false
      guard !key.isPart || isPartOfAll else { return true }
      return key.isOfItsOwn(beside: there) && (!key.isTarget || old[key] != nil && new[key] != nil)
        && (!key.isRemainder || [old[key], new[key]].contains { ($0?.number ?? 0) != 0 })
    }
    goals = GoalChanges(from: before, to: after)
  }

  var isEmpty: Bool { rows.isEmpty && !goals.haveMoved }

  /// The figures, and how the goals are met.
  var blocks: [Block] {
    (rows.isEmpty ? [] : [.table(table)]) + (goals.table.map { [.table($0)] } ?? []) + notes
  }

  private var table: Table {
    Table(
      columns: [
        Column("figure", "Figure"), Column("before", "Before"), Column("after", "After"),
        Column("difference", "Difference"), Column("percent", "Percent"),
      ], rows: rows.map(row))
  }

  /// The first of them, as a changing command answers.
  var changes: [Block] {
    let rows = rows.filter { !$0.isRemainder }
    guard !rows.isEmpty else { return [] }
    let changes = rows.map { key in
      Table.Row([
        name(of: key), old[key].map { Cell($0, in: before) } ?? .empty,
        new[key].map { Cell($0, in: after) } ?? .empty,
      ])
    }
    return [
      .table(
        Table(
          columns: [
            Column("figure", "Figure"), Column("before", "Before"), Column("after", "After"),
          ],
          rows: changes, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'budget show' and 'driver list' have them")))
    ]
  }

  /// What the figures rest on.
  private var notes: [Block] {
    let isLinear = rows.contains(.expectedReturn) || rows.contains(.returnRate)
    return
      (isLinear
      ? [.note("Returns are taken as linear: each unit brings as much as the first.")] : [])
      + FixedMeans(of: there.fixedThings, in: after).blocks
      + BeliefNote.blocks(
        from: BeliefNote(under: rows.filter { old[$0] != nil }, in: before),
        to: BeliefNote(under: there, in: after))
  }

  /// The figures that are there after the change.
  private var there: [PlanFigures.Key] { rows.filter { new[$0] != nil } }

  private func row(_ key: PlanFigures.Key) -> Table.Row {
    let (one, two) = (old[key], new[key])
    return Table.Row([
      name(of: key), one.map { Cell($0, in: before) } ?? .empty,
      two.map { Cell($0, in: after) } ?? .empty, difference(one, two), percent(one, two),
    ])
  }

  private func name(of key: PlanFigures.Key) -> Cell {
    FigureTitle(key, new[key] == nil ? before : after).cell
  }

  private func difference(_ one: PlanFigures.Amount?, _ two: PlanFigures.Amount?) -> Cell {
    switch (one, two) {
    case (.money(let one), .money(let two)): .change(two - one)
    case (.figure(let one), .figure(let two)) where one.unit == .money && two.unit == .money:
      Cell(change: FigureValue(two.value - one.value, .money), in: after)
        .inThreeDigits(if: one.spread != nil || two.spread != nil)
    case (let one?, let two?):
      one.isShare && two.isShare
        ? Cell(shareChange: two.number - one.number) ?? .empty
        : Cell(change: two.number - one.number)
          .inThreeDigits(if: one.isUncertain || two.isUncertain)
    case (nil, _), (_, nil): .empty
    }
  }

  private func percent(_ one: PlanFigures.Amount?, _ two: PlanFigures.Amount?) -> Cell {
    guard let one = one?.number, let two = two?.number, one != 0 else { return .empty }
    return Cell(shareChange: (two - one) / one.magnitude) ?? .empty
  }
}

extension PlanFigures.Amount {
  fileprivate var isUncertain: Bool {
    if case .figure(let figure) = self { figure.spread != nil } else { false }
  }
}

/// How a figure of a plan is called.
struct FigureTitle {
  private let key: PlanFigures.Key
  private let plan: Plan

  init(_ key: PlanFigures.Key, _ plan: Plan) {
    self.key = key
    self.plan = plan
  }

  var cell: Cell {
    switch key {
    case .line(let id): .line(path(of: id))
    case .unallocated(let id): .message("unallocated in \(Message.line(path(of: id)))")
    case .phased(let id, let step, let index):
      .message("\(Message.line(path(of: id))) \(step.label(index, in: plan.fiscalYear))")
    case .expectedReturn: .message("expected return")
    case .returnRate: .message("return for 1")
    case .driver(let id): .text(plan.drivers[id].name.text)
    case .part(let id, let step, let index):
      .text("\(plan.drivers[id].name.text) \(step.label(index, in: plan.fiscalYear))")
    case .target(let id): target(id)
    case .watch(let id):
      plan.watches.all.first { $0.id == id }.map { Cell($0.formula, in: plan) } ?? .empty
    case .actual(let id): .message("actual of \(plan.objectives[id].title) (\(id.text))")
    case .score(let id): .message("score of \(plan.objectives[id].title) (\(id.text))")
    case .people(let place): .message(people(place))
    case .peopleEarlier(let place, let quarter): .message("\(people(place)) Q\(quarter)")
    case .staffCost(let place):
      place == StaffPlace()
        ? .message("cost of all people") : .message("cost of \(plan.staffing.path(of: place))")
    }
  }

  private func path(of line: LineID) -> String {
    plan.budget.names(of: line).map(\.text).joined(separator: ".")
  }

  private func target(_ id: Int) -> Cell {
    guard let goal = plan.goals.all.first(where: { $0.id == id }) else { return .empty }
    return .message("target of \(plan.opening(of: goal))")
  }

  private func people(_ place: StaffPlace) -> Message {
    let path = plan.staffing.path(of: place)
    return path.isEmpty ? "people" : "people: \(path)"
  }
}

extension PlanFigures.Key {
  /// Whether it says more than the others: the periods of a driver do where its year does not move,
  /// or is gone; the quarters of a place where its end of the year does not; and what is known of a
  /// talent in a function where the function does not.
  func isOfItsOwn(beside others: Set<PlanFigures.Key>) -> Bool {
    switch self {
    case .part(let id, _, _): !others.contains(.driver(id))
    case .peopleEarlier(let place, _): !others.contains(.people(place))
    case .people(let place):
      place.whole.map { !others.contains(.people($0)) } ?? true
    case .staffCost(let place):
      place.whole.map { !others.contains(.staffCost($0)) } ?? true
    case .line, .unallocated, .phased, .expectedReturn, .returnRate, .driver, .target, .watch,
      .actual, .score:
      true
    }
  }

  /// Whether it is a period of a driver.
  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }

  /// The driver whose period it is.
  fileprivate var driver: DriverID? {
    if case .part(let id, _, _) = self { id } else { nil }
  }

  /// Whether it is what lines leave of another.
  fileprivate var isRemainder: Bool {
    if case .unallocated = self { true } else { false }
  }

  /// Whether it is what a goal is to come to.
  var isTarget: Bool {
    if case .target = self { true } else { false }
  }
}

extension PlanFigures.Amount {
  /// Whether both are the same, but for what only binary digits tell apart.
  fileprivate func isSame(as other: PlanFigures.Amount?) -> Bool {
    guard case .figure(let one) = self, case .figure(let two) = other else { return self == other }
    let size = max(one.value.magnitude, two.value.magnitude)
    return one.unit == two.unit && (one.value - two.value).magnitude <= size * 0x1p-44
  }

  /// Whether it is shown as a percent.
  fileprivate var isShare: Bool {
    switch self {
    case .score: true
    case .figure(let figure): figure.unit == .share
    case .money, .rate, .people, .measure: false
    }
  }

  /// The figure as a number, for differences.
  var number: Double {
    switch self {
    case .money(let money): Double(money.minorUnits)
    case .rate(let rate): rate.approximation
    case .people(let people): Double(people)
    case .score(let score): score.fraction.approximation
    case .measure(let measure): measure.fraction.approximation
    case .figure(let figure): figure.value
    }
  }
}

extension Cell {
  init(_ amount: PlanFigures.Amount, in plan: Plan) {
    self =
      switch amount {
      case .money(let money): .money(money)
      case .rate(let rate): Cell(rate: rate)
      case .people(let people): .count(Int(people))
      case .score(let score): .share(score.fraction)
      case .measure(let measure): .measure(measure)
      case .figure(let figure): Cell(figure, in: plan)
      }
  }
}

extension Cell {
  /// What comes back for one unit, to four decimals.
  init(rate: Fraction) {
    let parts = (rate.approximation * 10_000).roundedUpAtHalf
    self =
      Int64(exactly: parts).flatMap { ReturnRate($0, decimals: 4) }.map(Cell.returnRate) ?? .empty
  }
}

extension Cell {
  /// A difference of numbers; none where it is larger than any number.
  fileprivate init(change: Double) {
    self = change.isFinite ? .numberChange(change) : .empty
  }

  /// The same with three digits at most where it is not certain, since trials know no more.
  func inThreeDigits(if isUncertain: Bool) -> Cell {
    let size: Double =
      switch self {
      case .numberChange(let size), .number(let size): size
      case .change(let money), .money(let money): Double(money.minorUnits)
      default: 0
      }
    guard isUncertain, let power = size.magnitude.powerOfTen else { return self }
    return .rounded(self, step: power / 100)
  }

  /// What a percent is shown in, fine enough for its one decimal.
  private static let parts = 1_000_000.0

  /// A difference as a part of one; none where it is larger than any number.
  init?(shareChange change: Double) {
    let parts = (change * Self.parts).rounded()
    guard let whole = Int64(exactly: parts), let share = Fraction(whole, of: Int64(Self.parts))
    else { return nil }
    self = .shareChange(share)
  }
}

extension StaffPlace {
  /// The function of a talent in it; nil for any other place.
  fileprivate var whole: StaffPlace? {
    talent == nil ? nil : function.map { StaffPlace(function: $0) }
  }
}
