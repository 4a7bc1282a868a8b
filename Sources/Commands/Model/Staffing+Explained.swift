import CommandLanguage
import PlanModel
import Quantities
import Text

extension Staffing {
  /// The command that gives a place its people; nil for what follows from others.
  func command(setting place: StaffPlace) -> String? {
    if place == StaffPlace() { return "\(StaffTotal.name) \(people)" }
    if let pinned = pins[place] { return "\(StaffSet.name) \(path(of: place)) \(pinned)" }
    if place.talent == nil, let functions { return command(StaffFunctions.name, functions) }
    if place.function == nil, let talents { return command(StaffTalents.name, talents) }
    return nil
  }

  private func command(_ name: String, _ mix: StaffingMix) -> String {
    let shares = mix.parts.map(\.share.canonical).joined(separator: "/")
    let names = mix.names.map { Quoting.quoted($0.text) }.joined(separator: ", ")
    return "\(name) \(shares) \(Label.into.rawValue) \(names)"
  }

  /// The command that says what a person at a place costs: of the place itself, else of everyone.
  func command(pricing place: StaffPlace, in currency: Currency) -> String? {
    let priced = [
      place, StaffPlace(function: place.function), StaffPlace(talent: place.talent), StaffPlace(),
    ].first { costs[$0] != nil }
    guard let priced, let cost = costs[priced] else { return nil }
    let words = [
      StaffCostSet.name, path(of: priced), cost.amount.canonical(in: currency),
      Label.per.rawValue, cost.per.rawValue,
    ]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
