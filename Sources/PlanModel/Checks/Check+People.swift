import Quantities

extension Check {
  /// No function and no talent is left with nobody, from the beginning of the year to its end.
  static let people = Check(.staff) { plan, _ in
    let staffing = plan.staffing
    guard staffing.year.people(in: StaffingYear.quarters.upperBound) > 0 else { return [] }
    let functions = (staffing.functions?.parts ?? []).indices.map { StaffPlace(function: $0) }
    let talents = (staffing.talents?.parts ?? []).indices.map { StaffPlace(talent: $0) }
    return (functions + talents).compactMap { place in
      guard staffing.year.people(at: place, in: StaffingYear.quarters.upperBound) == 0 else {
        return nil
      }
      return Finding(
        .gap, place.talent == nil ? "R4.2" : "R4.3", at: .staff(place), found: "nobody",
        wanted: "one person at least",
        remedy: "Give it people with 'staff set', or hire with 'staff hire'.")
    }
  }
}
