/// A length of time in whole minutes, never negative; a day has 24 hours.
package struct Duration: Hashable, Sendable {
  package let minutes: Int64

  package static let zero = Duration(unchecked: 0)

  /// Nil for a negative number.
  package init?(minutes: Int64) {
    guard minutes >= 0 else { return nil }
    self.init(unchecked: minutes)
  }

  private init(unchecked minutes: Int64) {
    self.minutes = minutes
  }
}

extension Duration: Comparable {
  package static func < (left: Duration, right: Duration) -> Bool { left.minutes < right.minutes }
}
