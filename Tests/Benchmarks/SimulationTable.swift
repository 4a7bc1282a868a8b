import CFunnel
import Formulas
import Glibc
import PlanEngine
import PlanModel
import Quantities

/// Trials a second of a funnel of twelve channels, beside the same funnel written in C.
enum SimulationTable {
  private static let trials = 1 << 20
  private static let runs = 9

  static func print() {
    let reference = median { Reference.time(trials) }
    Figures.head("simulation", columns: ["Mtrials/s", "of C, %", "threads"])
    row("C, one thread", reference, of: reference, threads: 1)
    for (name, plan) in Funnel.all {
      let alone = median { time(plan, threads: 1) }
      row(name, alone, of: reference, threads: 1)
      row("\(name), two threads", median { time(plan, threads: 2) }, of: reference, threads: 2)
    }
    for sampling in Sampling.allCases where sampling != .random {
      let seconds = median { time(Funnel.plan(), sampling, threads: 1) }
      row("funnel, \(sampling.rawValue)", seconds, of: reference, threads: 1)
    }
  }

  private static func row(
    _ name: String, _ seconds: Double, of reference: Double, threads: Int
  ) {
    let rate = Double(trials) / seconds / 1e6
    Figures.row(name, columns: [rate, 100 * reference / seconds, Double(threads)], unit: 1)
  }

  private static func median(_ time: () -> Double) -> Double {
    (0..<runs).map { _ in time() }.sorted()[runs / 2]
  }

  private static func time(
    _ plan: Plan, _ sampling: Sampling = .random, threads: Int
  ) -> Double {
    let points = Points(seed: 1, sampling: sampling, trials: trials)
    guard let roi = try? plan.bound("roi"),
      var simulation = try? Simulation(of: [roi], in: [plan], points: points)
    else { preconditionFailure("the funnel has a return") }
    return WallClock.time {
      simulation.run(0..<points.randomizations, threads: threads)
    }
  }
}

/// The funnel as a plan.
private enum Funnel {
  static var all: [(String, Plan)] {
    [
      ("funnel", plan()), ("funnel with an if", plan(isCapped: true)),
      ("funnel of 24 channels", plan(channels: 24)), ("funnel with a correlation", correlated),
    ]
  }

  static func plan(channels: Int = 12, isCapped: Bool = false) -> Plan {
    var plan = Desk(.empty).interpreter.workbench.session.plan
    let all = 0..<channels
    for index in all {
      let i = index % 12
      plan.drivers.set("spend\(index)", "\(50_000 + 10_000 * i)", in: plan)
      plan.drivers.set("cpl\(index)", "\(200 + 20 * i)..\(600 + 60 * i)", in: plan)
      plan.drivers.set("conversion\(index)", "pert(3%, 4%, 5%)", in: plan)
      plan.drivers.set("deal\(index)", "40000..160000", in: plan)
    }
    let signed = all.map { "spend\($0) / cpl\($0) * conversion\($0) * deal\($0)" }
    plan.drivers.set("signed", signed.joined(separator: " + "), in: plan)
    let spent = all.map { "spend\($0)" }.joined(separator: " + ")
    let value = isCapped ? "if(signed > 10000000, 10000000 + signed / 2, signed)" : "signed"
    plan.drivers.set("roi", "\(value) / (\(spent))", in: plan)
    return plan
  }

  private static var correlated: Plan {
    var plan = plan()
    guard let one = plan.drivers.id(of: name("cpl0")),
      let other = plan.drivers.id(of: name("cpl1")),
      (try? plan.correlate([(one, other)], at: Measure(millionths: 600_000))) != nil
    else { preconditionFailure("two drivers can move together") }
    return plan
  }
}

/// The funnel in C.
private enum Reference {
  static func time(_ trials: Int) -> Double {
    let quantiles = quantiles
    var funnel = model
    var out = [Double](repeating: 0, count: 1 << 16)
    let seconds = WallClock.time {
      for first in stride(from: 0, to: trials, by: out.count) {
        funnel_trials(&funnel, quantiles, UInt64(first), &out, out.count)
      }
    }
    precondition(out.allSatisfy { $0 > 0 }, "the trials are wanted")
    return seconds
  }

  private static var model: funnel {
    var model = funnel()
    let reach = 2 * 1.6448536269514722
    withUnsafeMutableBytes(of: &model.spend) { spend in
      for (i, _) in spend.bindMemory(to: Double.self).enumerated() {
        spend.bindMemory(to: Double.self)[i] = 50_000 + 10_000 * Double(i)
      }
    }
    withUnsafeMutableBytes(of: &model.cost_mean) { mean in
      for (i, _) in mean.bindMemory(to: Double.self).enumerated() {
        let (low, high) = (200 + 20 * Double(i), 600 + 60 * Double(i))
        mean.bindMemory(to: Double.self)[i] = (log(low) + log(high)) / 2
      }
    }
    withUnsafeMutableBytes(of: &model.cost_sd) { sd in
      for (i, _) in sd.bindMemory(to: Double.self).enumerated() {
        sd.bindMemory(to: Double.self)[i] = log(3) / reach
      }
    }
    model.deal_mean = (log(40_000) + log(160_000)) / 2
    model.deal_sd = log(4) / reach
    return model
  }

  private static var quantiles: [Double] {
    guard let pert = try? Distribution.pert(low: 0.03, mode: 0.04, high: 0.05) else {
      preconditionFailure("the conversion can be")
    }
    let steps = Int(FUNNEL_STEPS)
    return [0.03] + (1..<steps).map { pert.quantile(Double($0) / Double(steps)) } + [0.05]
  }
}

/// The time on the wall, which threads share.
private enum WallClock {
  static func time(_ body: () -> Void) -> Double {
    let begin = now
    body()
    return now - begin
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
