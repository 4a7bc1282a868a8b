import PlanModel

/// What objectives cost: a tree of them when it is shown, and check-ins one by one.
enum ObjectivesTable {
  private static let treeSizes = [1_000, 10_000]
  private static let checkInSizes = [1_000, 10_000, 100_000]

  static func print() {
    Figures.head("objectives", checkInSizes)
    let trees = treeSizes.map { size in
      var desk = Desk(plan(of: size))
      return CPUClock.time { desk.type(["okr tree"], true) }.seconds
    }
    Figures.row("okr tree, ms in all", trees + [nil], unit: 1e-3)
    let times = checkInSizes.map { count in
      var desk = Desk(plan(of: 1_000))
      let lines = checkIns(count)
      return CPUClock.time { desk.type(lines, false) }.seconds / Double(count)
    }
    Figures.row("okr checkin, µs each", times, unit: 1e-6)
  }

  /// A hundredth of so many are objectives; the others are results under them.
  private static func plan(of count: Int) -> Plan {
    let objectives = count / 100
    var desk = Desk(.empty)
    desk.write(
      (0..<objectives).map { "okr add objective \($0)" }
        + (0..<count - objectives).map {
          "okr result result \($0) under O\(1 + $0 % objectives) target 100"
        })
    desk.runScript(false)
    return desk.interpreter.workbench.session.plan
  }

  /// Check-ins on a hundred results, on one day after another.
  private static func checkIns(_ count: Int) -> [String] {
    (0..<count).map { "okr checkin KR\(1 + $0 % 100) \($0 % 90) on 2027-03-\(10 + $0 % 20)" }
  }
}
