import PlanModel

/// What people cost: a table of 200 functions and 50 talents, when a number changes and when it is
/// shown.
enum PeopleTable {
  private static let sizes = [(4, 3), (50, 20), (200, 50)]

  static func print() {
    Figures.head("staffing, cells", sizes.map { $0.0 * $0.1 })
    let changes = sizes.map { functions, talents in
      var desk = Desk(plan(functions, talents))
      return CPUClock.time { desk.type(["staff total 1234"], false) }.seconds
    }
    Figures.row("staff total, ms", changes, unit: 1e-3)
    let shows = sizes.map { functions, talents in
      var desk = Desk(plan(functions, talents))
      return CPUClock.time { desk.type(["staff show"], true) }.seconds
    }
    Figures.row("staff show, ms", shows, unit: 1e-3)
  }

  /// Weights that are no round numbers, so that every cell has to be rounded.
  private static func plan(_ functions: Int, _ talents: Int) -> Plan {
    var desk = Desk(.empty)
    desk.write([
      "staff total 1000", "staff functions \(ratio(functions, 7)) into \(names("f", functions))",
      "staff talents \(ratio(talents, 5)) into \(names("t", talents))",
    ])
    desk.runScript(false)
    return desk.interpreter.workbench.session.plan
  }

  private static func ratio(_ count: Int, _ step: Int) -> String {
    (0..<count).map { String(1 + $0 * step % 11) }.joined(separator: ":")
  }

  private static func names(_ stem: String, _ count: Int) -> String {
    (0..<count).map { "\(stem)\($0)" }.joined(separator: ", ")
  }
}
