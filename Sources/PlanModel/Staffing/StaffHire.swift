/// People who join a place at the beginning of a quarter.
package struct StaffHire: Hashable, Sendable {
  package let place: StaffPlace
  /// 1 to 4.
  package let quarter: Int
  package let count: Count

  package enum Count: Hashable, Sendable {
    /// So many more than there are.
    case more(Int64)
    /// As many as it takes to be so many; nobody where they are more already.
    case upTo(Int64)

    var people: Int64 {
      switch self {
      case .more(let people), .upTo(let people): people
      }
    }
  }

  package init(at place: StaffPlace, in quarter: Int, _ count: Count) {
    self.place = place
    self.quarter = quarter
    self.count = count
  }

  /// How many join a place that has so many.
  func joining(_ people: Int64) -> Int64 {
    switch count {
    case .more(let more): more
    case .upTo(let goal): max(0, goal - people)
    }
  }
}
