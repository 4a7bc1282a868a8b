import Sessions
import Synchronization

extension ChineseScreens {
  /// What simulations say that no example shows.
  func showSimulations() {
    type([
      "= normal(100, 20)", "= uniform(0, 10)", "= triangular(0, 2, 10)", "= beta(2, 38)",
      "= gamma(3, 20)", "= poisson(4)", "= bernoulli(30%)", "= binomial(20, 30%)",
      "= choice(100, 3, 200, 1)", "= pool(200..400, 300..700)", "= pool(1, 2)", "= 1..2..3",
      "let cpl = 200..600", "simulate cpl trials 2亿亿", "simulate cpl trials 20亿",
      "simulate cpl to 100%", "simulate cpl trials 5000 to 0.01%",
      "let r = ln(normal(4.1, 1))", "simulate r",
      "tornado cpl", "let q by quarter as flow = 1..2, 1..3, 2..3, 2..4", "let s = q * cpl",
      "tornado s", "set charts off", "cdf cpl trials 100", "set charts ascii", "fan q by quarter",
      "sensitivity q", "sensitivity s", "let p by quarter = 1..2, 1..3, 2..3, 2..4",
      "let t by quarter as flow = p * q", "sensitivity t", "sensitivity r", "let z = min(cpl, 0)",
      "sensitivity z", "correlate cpl with r at 0.5", "let e = cpl * (2..3)",
      "correlate cpl with e at 0.5", "sensitivity e",
    ])
    for blocks in [0, 30] { showStopped(after: blocks) }
  }

  private func showStopped(after blocks: Int) {
    let asked = Counter()
    var screen = Screen()
    _ = screen.type("let cpl = 200..600")
    screen.interpreter.workbench.world.isInterrupted = { asked.next() > blocks }
    type(["simulate cpl"], on: screen)
  }
}

/// Counts calls from several threads.
private final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
