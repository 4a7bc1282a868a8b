import Quantities

/// One rule of the playbook that a plan is read against.
package struct Check: Sendable {
  package let area: CheckArea
  /// What is not as the rule says on a day, in the order of the plan.
  let findings: @Sendable (Plan, Day) -> [Finding]

  init(_ area: CheckArea, findings: @escaping @Sendable (Plan, Day) -> [Finding]) {
    self.area = area
    self.findings = findings
  }

  /// All rules; of findings that are equally serious, those of the earlier rule come first.
  static let all = [
    envelope, shares, division, people, alignment, smart, pillars, checkIns, weights,
    leadTime,
  ]
}

/// A part of the plan that is read by itself.
package enum CheckArea: String, Hashable, Sendable, CaseIterable {
  case budget, staff, okr, initiative
}

extension Plan {
  /// What is not as the playbook says, in one area or in all, the most serious first.
  package func findings(in area: CheckArea? = nil, on day: Day) -> [Finding] {
    let checks = Check.all.filter { area == nil || $0.area == area }
    let findings = checks.flatMap { $0.findings(self, day) }
    return Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
