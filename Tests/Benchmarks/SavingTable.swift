import Commands
import PlanModel
import Sessions

/// What saving and opening a session takes, beside the same bytes written and read plainly.
struct SavingTable {
  private static let sizes = [100, 10_000, 100_000]
  private static let runs = 5

  private let scratch: Scratch
  private let world: World
  private let files = RealFileSystem()

  init(in scratch: Scratch) {
    self.scratch = scratch
    var world = World.fixed(at: .morning, files: files)
    world.sessionsFolder = scratch.path
    self.world = world
  }

  func print() {
    Figures.head("save and open, ms (×10 is even)", Self.sizes, rate: "lines/s")
    let plans = Self.sizes.map { Replay.plan(of: .mixed, $0) }
    row("save, synced to the disk", plans.map { plan in time { save(plan) } })
    row(
      "the same bytes, plainly",
      plans.map { plan in
        let bytes = savedBytes(of: plan)
        return time { must { try files.replace(file, with: bytes) } }
      })
    row(
      "open",
      plans.map { plan in
        save(plan)
        return time { open() }
      })
    row(
      "the same bytes, plainly",
      plans.map { plan in
        save(plan)
        return time { _ = must { try files.readWhole(file) } }
      })
    row(
      "python3, json.load",
      plans.map { plan in
        save(plan)
        return pythonTime
      })
  }

  private func row(_ name: String, _ figures: [Double?]) {
    guard let last = figures.last ?? nil else { return Figures.absent(name) }
    let rate = Figures.grouped(Int(Double(Self.sizes[2]) / last))
    Figures.row(name, figures, unit: 1e-3, rate: rate)
  }

  private var file: String { FilePath.join(scratch.path, "bench.json") }

  /// Saves a plan as the session that is measured.
  func save(_ plan: Plan) {
    var session = Session(plan: plan)
    must { try session.save(as: "bench", overwrite: true, world: world) }
  }

  private func savedBytes(of plan: Plan) -> [UInt8] {
    save(plan)
    return must { try files.readWhole(file) }
  }

  private func open() {
    var session = must {
      try Session.open("bench", world: world) { line, plan in
        try Interpreter.apply(canonical: line, to: &plan, today: Moment.morning.day)
      }
    }
    session.close(world: world)
  }

  private var pythonTime: Double? {
    guard let idle = Child(["python3", "-c", "import json"]),
      let busy = Child(["python3", "-c", "import json, sys; json.load(sys.stdin)"], reading: file)
    else { return nil }
    return (busy.cpu - idle.cpu).seconds
  }

  private func time(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    return Duration.median(of: Self.runs) { clock.measure(work) }.seconds
  }
}
