import Quantities
import Text

extension Staffing {
  /// The place that names stand for: a function, a talent, or one of each in any order.
  package func place(named names: [Name]) -> StaffPlace? {
    let functions = names.compactMap { self.functions?.index(of: $0) }
    let talents = names.compactMap { self.talents?.index(of: $0) }
    guard functions.count <= 1, talents.count <= 1, !names.isEmpty,
      functions.count + talents.count == names.count
    else { return nil }
    return StaffPlace(function: functions.first, talent: talents.first)
  }

  /// The names of a place, the function first, as they are typed.
  package func path(of place: StaffPlace) -> String {
    Quoting.path(names(of: place).map(\.text))
  }

  package func names(of place: StaffPlace) -> [Name] {
    [place.function.flatMap { functions?.names[$0] }, place.talent.flatMap { talents?.names[$0] }]
      .compactMap(\.self)
  }

  /// What is nearest to names that stand for no place, each by itself.
  package func nearest(to names: [Name]) -> String? {
    let known = ((functions?.names ?? []) + (talents?.names ?? [])).map(\.text)
    let meant = names.compactMap { name in
      known.contains { $0.folded == name.text.folded } ? name.text : known.nearest(to: name.text)
    }
    guard meant.count == names.count else { return nil }
    let nearest = meant.compactMap { try? Name($0) }
    return place(named: nearest).map(path(of:))
  }
}
