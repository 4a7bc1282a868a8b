import Quantities
import Text

extension Message {
  fileprivate static func late(_ days: Int) -> Message {
    days == 1 ? "reserved 1 day late" : "reserved \(days) days late"
  }
}

extension Check {
  /// What an initiative needs is reserved as long before it begins as the playbook says.
  static let leadTime = Check(.initiative) { plan, day in
    plan.initiatives.all.compactMap { initiative in
      guard let asked = initiative.reserveAsked(by: plan.playbook),
        let late = initiative.daysLate(by: plan.playbook, on: day), late > 0
      else { return nil }
      let name = Quoting.quoted(initiative.name.text)
      let isSaid = initiative.reserve != nil
      return Finding(
        isSaid ? .drift : .gap, "R1.10", at: .initiative(initiative.id),
        found: isSaid ? .late(late) : "not reserved", wanted: "by \(asked)",
        remedy: isSaid
          ? "Reserve earlier, or type 'initiative edit \(name) \(Label.begin.typed)' and a later day."
          : "Type 'initiative edit \(name) \(Label.reserve.typed)' and the day.")
    }
  }
}
