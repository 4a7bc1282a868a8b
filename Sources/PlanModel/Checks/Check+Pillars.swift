extension Check {
  /// Something contributes to every pillar.
  static let pillars = Check(.okr) { plan, _ in
    guard plan.objectives.count > 0 else { return [] }
    let served = Set(plan.objectives.contributions().map(\.pillar))
    return Pillar.allCases.filter { !served.contains($0) }.map { pillar in
      Finding(
        .gap, "R1.4", at: .pillar(pillar), found: "no contribution", wanted: "one at least",
        remedy: "Add an objective with 'okr add', or give one this pillar with 'okr edit'.")
    }
  }
}
