/// A place in the table of people: a function, a talent, or the cell where both meet.
package struct StaffPlace: Hashable, Sendable {
  /// Counted in the order of the mix; nil for a whole talent.
  package let function: Int?
  /// Counted in the order of the mix; nil for a whole function.
  package let talent: Int?

  package init(function: Int? = nil, talent: Int? = nil) {
    self.function = function
    self.talent = talent
  }

  /// The place by one number, which tells it from all others.
  package var number: Int { ((function ?? -1) + 1) * Self.stride + (talent ?? -1) + 1 }

  package init(number: Int) {
    let (function, talent) = number.quotientAndRemainder(dividingBy: Self.stride)
    self.init(
      function: function == 0 ? nil : function - 1, talent: talent == 0 ? nil : talent - 1)
  }

  private static let stride = StaffingMix.limit + 1
}
