import PlanModel

/// What an edit costs, by the shape of the budget and the way in, beside other programs.
struct ReplayTable {
  static let sizes = [1_000, 10_000, 100_000]
  /// The most that an edit at the largest size may cost, in edits at the size before.
  private static let mostGrowth = 2.0

  let scratch: Scratch
  /// The rows that grew by more.
  private(set) var grown: [String] = []

  init(in scratch: Scratch) {
    self.scratch = scratch
  }

  mutating func print(_ shape: Shape) {
    Figures.head(shape.rawValue, Self.sizes, rate: "edits/s")
    let plans = Self.sizes.map { Replay.plan(of: shape, $0) }
    let edits = Self.sizes.map(shape.edits)
    for replay in Replay.all {
      let figures = zip(plans, edits).map { plan, edits in
        Self.seconds(of: edits) { replay.time(of: edits, on: plan) }
      }
      row(replay.name, figures)
      if let growth = Figures.growth(of: figures), growth > Self.mostGrowth {
        grown.append("\(shape.rawValue), \(replay.name)")
      }
    }
    row(
      "a Swift dictionary",
      edits.map { edits in
        Self.seconds(of: edits) { DictionaryReference.time(of: edits) }
      })
    for program in ProgramReference.allCases { print(program, edits) }
  }

  private func print(_ program: ProgramReference, _ edits: [[Edit]]) {
    // A start takes longer than ten thousand edits, and varies by more.
    let figures = edits.map { edits in
      edits.count < 100_000
        ? nil : program.time(of: edits, in: scratch).map { $0.seconds / Double(edits.count) }
    }
    guard figures.last != .some(nil) else { return Figures.absent(program.name) }
    row(program.name, figures)
  }

  private func row(_ name: String, _ figures: [Double?]) {
    let rate = (figures.last ?? nil).map { Figures.grouped(Int(1 / $0)) } ?? ""
    Figures.row(name, figures, unit: 1e-6, rate: rate)
  }

  private static func seconds(of edits: [Edit], _ measure: () -> Duration) -> Double {
    let runs = max(3, min(15, 50_000 / edits.count))
    return Duration.median(of: runs, measure).seconds / Double(edits.count)
  }
}
