/// What was changed since all that formulas say was worked out; many things are not told apart.
package struct Touched<ID: Hashable & Sendable>: Sendable {
  /// Nil where it may be anything.
  package private(set) var ids: [ID]? = []

  private static var most: Int { 256 }

  mutating func note(_ id: ID) {
    guard ids?.last != id else { return }
    if ids?.count == Self.most { ids = nil } else { ids?.append(id) }
  }
}
