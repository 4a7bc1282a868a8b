import HashTreeCollections
import Quantities

/// How the attention of the management is divided, and the hours that went into each layer.
package struct Effort: Hashable, Sendable {
  package private(set) var split: EffortSplit?
  private var byNumber: TreeDictionary<Int, Box<EffortEntry>> = [:]
  /// What can be derived from the entries: the minutes of each layer that has any.
  private var minutesByLayer: [Name: Int64] = [:]
  /// How many entries were ever logged: no number is given twice.
  package private(set) var given = 0

  package init() {}

  /// Refuses entries that do not fit together.
  package init(
    split: EffortSplit?, entries: [(number: Int, entry: EffortEntry)], given: Int,
    in year: FiscalYear
  ) throws(PlanError) {
    self.split = split
    self.given = given
    for (number, entry) in entries {
      guard number >= 1, number <= given, byNumber[number] == nil,
        split?.names.contains(entry.layer) == true, entry.time > .zero
      else { throw .effort(.damagedEntry(number)) }
      guard year.contains(entry.day) else { throw .dayOutside(entry.day, year) }
      insert(entry, as: number)
    }
  }

  package var isEmpty: Bool { self == Effort() }

  /// The log in the order in which it was written.
  package var entries: [(number: Int, entry: EffortEntry)] {
    byNumber.map { ($0.key, $0.value.value) }.sorted { $0.number < $1.number }
  }

  /// Divides the attention anew; a layer with hours keeps its name.
  package mutating func setSplit(_ split: EffortSplit) throws(PlanError) {
    let left = names.first { minutesByLayer[$0] != nil && !split.names.contains($0) }
    if let left { throw .effort(.layerInUse(left)) }
    self.split = split
  }

  /// Logs hours, and returns the number of the entry.
  package mutating func log(_ entry: EffortEntry, in year: FiscalYear) throws(PlanError) -> Int {
    guard split?.names.contains(entry.layer) == true else { throw .effort(.notSplit) }
    guard entry.time > .zero else { throw .effort(.noTime) }
    guard year.contains(entry.day) else { throw .dayOutside(entry.day, year) }
    given += 1
    insert(entry, as: given)
    return given
  }

  /// Takes an entry out, and returns it.
  package mutating func remove(_ number: Int) throws(PlanError) -> EffortEntry {
    guard let entry = byNumber.removeValue(forKey: number)?.value else {
      throw .effort(.unknownEntry(number))
    }
    let left = total(of: entry.layer).minutes - entry.time.minutes
    minutesByLayer[entry.layer] = left > 0 ? left : nil
    return entry
  }

  /// All time that a layer got.
  package func total(of layer: Name) -> Duration {
    Duration(minutes: minutesByLayer[layer] ?? 0) ?? .zero
  }

  /// The time that each layer got between two days, in the order of the layers.
  package func times(from first: Day, to last: Day) -> [Duration] {
    var minutes: [Name: Int64] = [:]
    for box in byNumber.values where (first...last).contains(box.value.day) {
      minutes[box.value.layer, default: 0] += box.value.time.minutes
    }
    return names.map { Duration(minutes: minutes[$0] ?? 0) ?? .zero }
  }

  private var names: [Name] { split?.names ?? [] }

  private mutating func insert(_ entry: EffortEntry, as number: Int) {
    byNumber[number] = Box(entry)
    minutesByLayer[entry.layer, default: 0] += entry.time.minutes
  }
}

/// Hours of attention that a layer got on a day.
package struct EffortEntry: Hashable, Sendable {
  package let layer: Name
  package let time: Duration
  package let day: Day
  package let note: String?

  package init(layer: Name, time: Duration, day: Day, note: String? = nil) {
    self.layer = layer
    self.time = time
    self.day = day
    self.note = note
  }
}
