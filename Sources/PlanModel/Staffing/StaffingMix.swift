import Quantities

/// How people are divided one way, by function or by talent: names with shares that make a whole.
package struct StaffingMix: Hashable, Sendable {
  package let parts: [Part]
  /// The shares over their common denominator.
  let weights: [Int64]

  package struct Part: Hashable, Sendable {
    package let name: Name
    package let share: Share

    package init(name: Name, share: Share) {
      self.name = name
      self.share = share
    }
  }

  /// So many parts are the most of one mix.
  package static let limit = 200

  package init(_ parts: [Part]) throws(PlanError) {
    guard parts.count <= Self.limit else { throw .staffing(.tooManyParts) }
    for (index, part) in parts.enumerated() {
      guard part.name != Budget.totalName else { throw .nameReserved(part.name) }
      guard !parts[..<index].contains(where: { $0.name == part.name }) else {
        throw .nameRepeated(part.name)
      }
    }
    guard let scale = try? ShareScale(parts.map(\.share)) else { throw .staffing(.sharesTooFine) }
    guard scale.rest == 0 else { throw .staffing(.noWhole) }
    self.parts = parts
    weights = parts.map { scale.weight(of: $0.share) }
  }

  /// Names for the parts of a ratio, in order.
  package init(_ ratio: Ratio, names: [Name]) throws(PlanError) {
    guard ratio.kind != .amounts else { throw .staffing(.ratioOfAmounts) }
    guard ratio.count == names.count else {
      throw .partsAndNames(parts: ratio.count, names: names)
    }
    let shares = ratio.shares
    guard shares.count == ratio.count else { throw .staffing(.sharesTooFine) }
    try self.init(zip(names, shares).map(Part.init))
  }

  package var names: [Name] { parts.map(\.name) }

  func index(of name: Name) -> Int? { parts.firstIndex { $0.name == name } }

  /// Whole people for every part: the pinned ones as they are, the others by their shares of what
  /// is left; nil where that cannot be.
  func people(of total: Int64, pinned: [Int: Int64]) -> [Int64]? {
    let left = pinned.values.reduce(total, -)
    let free = weights.enumerated().map { pinned[$0.offset] == nil ? $0.element : 0 }
    guard left == 0 || left > 0 && free.contains(where: { $0 > 0 }) else { return nil }
    let given = Apportionment.largestRemainder.apportion(left, by: free)
    return given.enumerated().map { pinned[$0.offset] ?? $0.element }
  }
}
