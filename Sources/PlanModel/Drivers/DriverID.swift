/// Tells drivers apart for as long as a plan lives; never given twice.
package struct DriverID: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: DriverID, right: DriverID) -> Bool { left.number < right.number }

  /// Numbers are given in a row, so they spread by themselves.
  package func _rawHashValue(seed: Int) -> Int { number }
}
