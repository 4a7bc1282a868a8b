/// Sainte-Laguë's parts: seats are given in the order of (2 × seats held + 1) ÷ weight.
///
/// All seats below one such quotient are a beginning of that order, and the rounded ideals are
/// those up to the quotient 2 × total ÷ sum. They miss the total by half a seat per part at most,
/// so the few that are missing are given, or the few too many taken back, one by one.
struct SainteLague {
  private(set) var parts: [Int64]
  private let weights: [Int64]

  init(_ total: Int64, _ weights: [Int64], _ sum: Int128) {
    self.weights = weights
    parts = weights.map { weight in
      let ideal = (Int128(total) * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      return Int64(ideal.quotient) + (2 * ideal.remainder >= sum ? 1 : 0)
    }
    // Rounding up may pass Int64 before the seats are taken back.
    let given = parts.reduce(Int128(0)) { $0 + Int128($1) }
    let missing = Int(Int128(total) - given)
    if missing > 0 { give(missing) } else { takeBack(-missing) }
  }

  private mutating func give(_ count: Int) {
    var queue = weights.indices.filter { weights[$0] > 0 }
    queue.heapify { comesNext($0, before: $1) }
    for _ in 0..<count {
      parts[queue[0]] += 1
      queue.siftDown(0) { comesNext($0, before: $1) }
    }
  }

  private mutating func takeBack(_ count: Int) {
    var queue = weights.indices.filter { parts[$0] > 0 }
    queue.heapify { cameLast($0, after: $1) }
    for _ in 0..<count {
      parts[queue[0]] -= 1
      queue.siftDown(0) { cameLast($0, after: $1) }
    }
  }

  /// Whether the next seat of `one` is given before the next seat of `other`.
  private func comesNext(_ one: Int, before other: Int) -> Bool {
    let left = (2 * Int128(parts[one]) + 1) * Int128(weights[other])
    let right = (2 * Int128(parts[other]) + 1) * Int128(weights[one])
    return left == right ? one < other : left < right
  }

  /// Whether the last seat of `one` was given after the last seat of `other`.
  private func cameLast(_ one: Int, after other: Int) -> Bool {
    let left = (2 * Int128(parts[one]) - 1) * Int128(weights[other])
    let right = (2 * Int128(parts[other]) - 1) * Int128(weights[one])
    return left == right ? one > other : left > right
  }
}

extension [Int] {
  /// Orders a binary heap so that its first element comes before all others.
  fileprivate mutating func heapify(by comesFirst: (Int, Int) -> Bool) {
    for index in stride(from: count / 2 - 1, through: 0, by: -1) { siftDown(index, by: comesFirst) }
  }

  /// Moves the element at `start` down until none below it comes before it.
  fileprivate mutating func siftDown(_ start: Int, by comesFirst: (Int, Int) -> Bool) {
    var parent = start
    while 2 * parent + 1 < count {
      var child = 2 * parent + 1
      if child + 1 < count, comesFirst(self[child + 1], self[child]) { child += 1 }
      guard comesFirst(self[child], self[parent]) else { return }
      swapAt(child, parent)
      parent = child
    }
  }
}
