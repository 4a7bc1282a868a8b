import PlanModel
import Sessions
import Synchronization

extension ChineseScreens {
  /// What simulations say that no example shows.
  func showSimulations() {
    type([
      "= normal(100, 20)", "= uniform(0, 10)", "= triangular(0, 2, 10)", "= beta(2, 38)",
      "= gamma(3, 20)", "= poisson(4)", "= bernoulli(30%)", "= binomial(20, 30%)",
      "= choice(100, 3, 200, 1)", "= pool(200..400, 300..700)", "= pool(1, 2)", "= 1..2..3",
      "let cpl = 200..600", "simulate cpl trials 2亿亿", "simulate cpl trials 200亿",
      "simulate cpl to 100%", "simulate cpl trials 5000 to 0.01%",
      "let r = ln(normal(4.1, 1))", "simulate r",
      "tornado cpl", "let q by quarter as flow = 1..2, 1..3, 2..3, 2..4", "let s = q * cpl",
      "tornado s", "set charts off", "cdf cpl trials 100", "set charts ascii", "fan q by quarter",
      "sensitivity q", "sensitivity s", "let p by quarter = 1..2, 1..3, 2..3, 2..4",
      "let t by quarter as flow = p * q", "sensitivity t", "sensitivity r", "let z = min(cpl, 0)",
      "sensitivity z", "correlate cpl with r at 0.5", "let e = cpl * (2..3)",
      "correlate cpl with e at 0.5", "sensitivity e",
    ])
    type([
      "= 2..2", "= pert(3, 2, 1)", "let d = samples(deals)", "data set deals to 1, 2",
      "let d = samples(deals)", "goal d >= 1", "let w = 1..2", "goal w >= 1000", "goal list",
      "simulate w trials 1600", "goal w >= 0.001", "goal list", "data remove deals anyway",
      "let r = ln(normal(4.1, 1))", "goal r >= 1", "scenario new cut", "in cut: let e = 1..2",
      "in cut: simulate e", "in cut: histogram e", "in cut: simulate e in plan",
    ])
    type([
      "let a = 1..2", "let b = 1..3", "let c = 1..4", "okr measure KR1 = a * (1..2)",
      "let d = okr.KR1 * b", "tornado okr.KR1", "sensitivity okr.KR1", "tornado d",
      "sensitivity d", "correlate a with b at 0.9", "correlate b with c at 0.9",
      "correlate b with c at 0.5", "tornado d", "let n = bernoulli(50%)",
      "let e = a + normal(0, 10) * n", "let f = e + (n - 0.5) * normal(0, 1)", "tornado f",
      "let b = 5", "correlate list", "= nofunction(1)", "= ln(normal(0, 1))",
      "let huge = uniform(1, 1.79) * 10^308", "histogram huge",
    ])
    for blocks in [0, 30] { showStopped(after: blocks, "simulate cpl") }
    showStopped(after: 30, "simulate cpl block 1 of 2 into 1.json")
    showBlocks()
    showData()
  }

  /// What is said of blocks that no example shows.
  private func showBlocks() {
    type([
      "let cpl = 200..600", "simulate cpl block 1 of 2",
      "simulate cpl to 1% block 1 of 2 into 1.json",
      "simulate cpl trials 160 block 1 of 40 into 1.json",
      "simulate cpl trials 160 block 3 of 2 into 1.json",
      "simulate cpl trials 160 block 1 of 3 into 1.json",
      "simulate cpl trials 320 block 2 of 3 into 2.json",
      "simulate merge 1.json", "simulate merge 1.json, 2.json", "simulate merge 1.json, 1.json",
      "simulate merge none*.json", "let b = 1", "simulate merge 1.json",
    ])
    let files = Screen.disk()
    for (number, spoiled) in Self.spoiledBlocks.enumerated() {
      try? files.createWhole("/plans/b\(number).json", with: Array(spoiled.utf8))
      type(["simulate merge b\(number).json"], on: Screen(files: files))
    }
  }

  /// What is said of data that no example shows.
  private func showData() {
    type([
      "data set a to 3%, 5", "data set a to 1e50", "data set a to 1, 2", "data set a to 1, 2, 3",
      "= samples(b)", "= samples(3)", "data remove b", "data import a", "1", "abc", "",
      "data import a", "", "data import a", "amount", "", "data import a from deals.csv column b",
    ])
    let files = Screen.disk()
    let rows = String(repeating: "1\n", count: DataValues.most + 1)
    try? files.createWhole("/plans/many.txt", with: Array(rows.utf8))
    type(["data import a from many.txt"], on: Screen(files: files))
  }

  private static let spoiledBlocks: [String] = {
    let start = #"{"format":"planbench simulation block","#
    let ground = Screen.ground(of: "simulate budget.core trials 16")
    let plan = #""ground":"\#(ground)","#
    let run = #""run":"simulate budget.core trials 16","#
    let good = start + #""version":2,"# + plan + run + #""block":1,"of":1,"results":{"figures":[[{"#
    let rest = #""results":{"figures":[[]],"goals":[[]],"wins":[]}}"#
    return [
      start, start + #""version":3}"#,
      start + #""version":2,"# + plan + run + #""block":3,"of":2,"# + rest,
      start + #""version":2,"# + plan + run + #""block":1,"of":2,"# + rest,
      start + #""version":2,"# + plan + run + #""block":1,"of":20,"# + rest,
      good + #""buckets":[[1,2]],"faults":0,"parts":[]}]],"goals":[[]],"wins":[]}}"#,
      good + #""buckets":[[1,2,2]],"faults":0,"parts":[]}]],"goals":[[]],"wins":[]}}"#,
      start + #""version":2,"# + plan + #""run":"undo","block":1,"of":2,"# + rest,
    ]
  }()

  private func showStopped(after blocks: Int, _ line: String) {
    let asked = Counter()
    var screen = Screen()
    _ = screen.type("let cpl = 200..600")
    screen.interpreter.workbench.world.isInterrupted = { asked.next() > blocks }
    type([line], on: screen)
  }
}

/// Counts calls from several threads.
private final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
