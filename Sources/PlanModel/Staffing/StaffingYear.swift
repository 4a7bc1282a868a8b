import Quantities

/// The people of each quarter, and what they cost.
///
/// Those who join a function are divided by the shares of the talents, those who join a talent by
/// the shares of the functions. A person costs what is said of the cell, else of the function, else
/// of the talent, else of everyone.
package struct StaffingYear: Hashable, Sendable {
  /// For each quarter a row for each function, or one for all, of a column for each talent, or one
  /// for all.
  private var cells: [[[Int64]]] = []
  /// The cost of each quarter in minor units, divided like the cells.
  private var costs: [[[Int64]]] = []
  /// Whether a cost is known for anyone.
  package private(set) var hasCosts = false

  package static let quarters = 1...4

  init() {}

  init(of staffing: Staffing) throws(PlanError) {
    var people = Self.beginning(of: staffing)
    let rates = try Self.rates(in: staffing)
    hasCosts = !staffing.costs.isEmpty
    var total: Int64 = 0
    for quarter in Self.quarters {
      for hire in staffing.hires where hire.quarter == quarter {
        Self.join(hire, &people, in: staffing)
      }
      guard people.joined().reduce(0, +) <= TwoWayApportionment.largestTotal else {
        throw .staffing(.peopleBeyondLimit)
      }
      cells.append(people)
      costs.append(try Self.costs(of: people, at: rates, in: quarter, &total))
    }
  }

  /// The people at a place in a quarter, 1 to 4.
  package func people(at place: StaffPlace = StaffPlace(), in quarter: Int) -> Int64 {
    cells.isEmpty ? 0 : Self.sum(cells[quarter - 1], at: place)
  }

  /// The cost of a place in a quarter, 1 to 4.
  package func cost(of place: StaffPlace = StaffPlace(), in quarter: Int) -> Money {
    costs.isEmpty ? .zero : Money(minorUnits: Self.sum(costs[quarter - 1], at: place))
  }

  /// The cost of a place in the whole year.
  package func cost(of place: StaffPlace = StaffPlace()) -> Money {
    Self.quarters.reduce(.zero) { $0 + cost(of: place, in: $1) }
  }

  private static func sum(_ cells: [[Int64]], at place: StaffPlace) -> Int64 {
    let rows = place.function.map { cells[$0...$0] } ?? cells[...]
    return rows.reduce(0) { sum, row in
      sum + (place.talent.map { row[$0] } ?? row.reduce(0, +))
    }
  }

  private static func beginning(of staffing: Staffing) -> [[Int64]] {
    let table = staffing.table
    if !table.cells.isEmpty { return table.cells }
    if staffing.functions != nil { return table.functionTotals.map { [$0] } }
    return [staffing.talents == nil ? [staffing.people] : table.talentTotals]
  }

  private static func join(_ hire: StaffHire, _ people: inout [[Int64]], in staffing: Staffing) {
    let joining = hire.joining(sum(people, at: hire.place))
    let rows = hire.place.function.map { [$0] } ?? Array(people.indices)
    let columns = hire.place.talent.map { [$0] } ?? Array(people[0].indices)
    // One of both is a single one: a hire names a function or a talent.
    let weights =
      rows.count > 1
      ? staffing.functions?.weights : columns.count > 1 ? staffing.talents?.weights : nil
    let parts = Apportionment.largestRemainder.apportion(joining, by: weights ?? [1])
    var next = parts.makeIterator()
    for row in rows {
      for column in columns { people[row][column] += next.next() ?? 0 }
    }
  }

  /// What a person costs in each quarter, divided like the cells.
  private static func rates(in staffing: Staffing) throws(PlanError) -> [[[Int64]]] {
    var rates: [[[Int64]]] = []
    for function in 0..<max(1, staffing.functions?.parts.count ?? 0) {
      var row: [[Int64]] = []
      for talent in 0..<max(1, staffing.talents?.parts.count ?? 0) {
        let cost = staffing.cost(
          at: StaffPlace(
            function: staffing.functions == nil ? nil : function,
            talent: staffing.talents == nil ? nil : talent))
        guard let byQuarter = cost.map(\.byQuarter) ?? [0, 0, 0, 0] else {
          throw .staffing(.costBeyondLimit)
        }
        row.append(byQuarter)
      }
      rates.append(row)
    }
    return rates
  }

  private static func costs(
    of people: [[Int64]], at rates: [[[Int64]]], in quarter: Int, _ total: inout Int64
  ) throws(PlanError) -> [[Int64]] {
    var costs = people
    for row in people.indices {
      for column in people[row].indices {
        let (cost, isTooLarge) = people[row][column].multipliedReportingOverflow(
          by: rates[row][column][quarter - 1])
        let (sum, isSumTooLarge) = total.addingReportingOverflow(cost)
        guard !isTooLarge, !isSumTooLarge, Money(minorUnits: sum) <= .limit else {
          throw .staffing(.costBeyondLimit)
        }
        costs[row][column] = cost
        total = sum
      }
    }
    return costs
  }
}
