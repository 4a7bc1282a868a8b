import Text

/// A place where a plan is not as a rule of the playbook says.
package struct Finding: Hashable, Sendable {
  package let severity: Severity
  /// The number of the rule, such as `R4.1`.
  package let rule: String
  package let place: Place
  package let found: Message
  package let wanted: Message
  package let remedy: Message

  package enum Place: Hashable, Sendable {
    case line(LineID)
    case staff(StaffPlace)
    case aim(AimID)
    /// What stands at the top of the tree of objectives.
    case top
    case pillar(Pillar)
    case initiative(InitiativeID)
  }

  init(
    _ severity: Severity, _ rule: String, at place: Place, found: Message, wanted: Message,
    remedy: Message
  ) {
    self.severity = severity
    self.rule = rule
    self.place = place
    self.found = found
    self.wanted = wanted
    self.remedy = remedy
  }
}

/// How serious a finding is, the most serious first.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  /// What was promised is not kept.
  case breach
  /// Something is missing.
  case gap
  /// A figure is far from what the playbook advises.
  case drift
}
