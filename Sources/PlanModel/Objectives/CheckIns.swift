import HashTreeCollections
import Quantities

/// What was found on a day.
package struct CheckIn: Hashable, Sendable {
  package let day: Day
  package let value: Measure
  package let confidence: Share?
  package let note: String?

  package init(day: Day, value: Measure, confidence: Share? = nil, note: String? = nil) {
    self.day = day
    self.value = value
    self.confidence = confidence
    self.note = note
  }
}

/// The check-ins of a result, in the order in which they were made.
///
/// One more costs the same whatever their number, and so does the actual behind the last of them.
package struct CheckIns: Hashable, Sendable {
  private var byNumber: TreeDictionary<Int, Box<CheckIn>> = [:]
  /// The one of the latest day; of several on it, the one made last.
  package private(set) var latest: CheckIn?
  /// All values together, in millionths.
  private(set) var total: Int128 = 0

  package init() {}

  package init(_ checkIns: [CheckIn]) {
    for checkIn in checkIns { append(checkIn) }
  }

  package var count: Int { byNumber.count }

  package mutating func append(_ checkIn: CheckIn) {
    byNumber[count] = Box(checkIn)
    total += Int128(checkIn.value.millionths)
    if latest.map({ $0.day <= checkIn.day }) ?? true { latest = checkIn }
  }

  package var all: [CheckIn] { (0..<count).compactMap { byNumber[$0]?.value } }

  /// The latest that is not after a day.
  package func latest(by day: Day) -> CheckIn? {
    guard let latest, latest.day > day else { return latest }
    return all.filter { $0.day <= day }.reduce(nil) { found, next in
      found.map { $0.day > next.day } ?? false ? found : next
    }
  }

  /// The sum of those that are not after a day, in millionths.
  func total(by day: Day) -> Int128 {
    guard let latest, latest.day > day else { return total }
    return all.filter { $0.day <= day }.reduce(0) { $0 + Int128($1.value.millionths) }
  }
}
