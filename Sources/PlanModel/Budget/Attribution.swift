import Quantities

/// Whom and what a line belongs to: as it says itself, or as the nearest line above says.
package struct Attribution: Hashable, Sendable {
  package private(set) var owner: Name?
  package private(set) var category: Name?
  /// Nil where nobody says.
  package private(set) var status: LineStatus?

  /// The same for a line below, which may say otherwise.
  func followed(by details: LineDetails) -> Attribution {
    var below = self
    below.owner = details.owner ?? owner
    below.category = details.category ?? category
    below.status = details.status ?? status
    return below
  }
}

extension Budget {
  /// What is said above a line.
  func attribution(above id: LineID) -> Attribution {
    ancestors(of: id).reversed().reduce(Attribution()) { $0.followed(by: self[$1].details) }
  }
}
