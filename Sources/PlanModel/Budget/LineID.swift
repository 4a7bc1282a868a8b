/// Tells budget lines apart for as long as a plan lives; never given twice.
package struct LineID: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  /// The root of every budget.
  package static let total = LineID(0)

  package static func < (left: LineID, right: LineID) -> Bool { left.number < right.number }

  /// Numbers are given in a row, so they spread by themselves: hashing them costs a dictionary of
  /// lines more than half of each look-up.
  package func _rawHashValue(seed: Int) -> Int { number }
}
