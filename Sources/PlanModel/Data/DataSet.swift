import Formulas
import Quantities

/// Tells sets of data apart for as long as a plan lives; never given twice.
package struct DataID: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: DataID, right: DataID) -> Bool { left.number < right.number }
}

/// Values that were observed, as formulas draw them: last year's deals, answers of a survey.
package struct DataSet: Hashable, Sendable {
  package let id: DataID
  private let exactName: ExactName
  package let values: DataValues
  /// The file and the column that they come from; nil where they were typed.
  package let source: String?

  package init(id: DataID, name: Name, values: DataValues, source: String?) {
    self.id = id
    exactName = ExactName(name: name)
    self.values = values
    self.source = source
  }

  package var name: Name { exactName.name }
}

/// Values of one unit, in the order in which they stood.
package struct DataValues: Hashable, Sendable {
  /// Exactly as they were typed; percents by the number before the sign.
  package let decimals: [FormulaDecimal]
  package let unit: FormulaUnit
  /// The values to reckon with, in rising order, made once for all evaluations: a percent as a part
  /// of one.
  package let numbers: [Double]
  package let mean: Double

  /// How many a set may hold.
  package static let most = 100_000

  package init(_ decimals: [FormulaDecimal], unit: FormulaUnit) {
    self.decimals = decimals
    self.unit = unit
    let numbers =
      unit == .share ? decimals.map { $0.shifted(by: -2).value } : decimals.map(\.value)
    mean = numbers.reduce(0, +) / Double(max(1, numbers.count))
    self.numbers = numbers.sorted()
  }

  package var count: Int { decimals.count }

  /// As they are typed again.
  package func text(in currency: Currency) -> String {
    let sign =
      switch unit {
      case .money: currency.code
      case .share: "%"
      case .plain, .people: ""
      }
    return decimals.map { $0.text + sign }.joined(separator: ", ")
  }
}

/// The data of a plan, each set under a number that is given once.
package struct DataSets: Hashable, Sendable {
  package private(set) var all: [DataSet] = []
  package private(set) var nextNumber = 1

  package init() {}

  package init(_ sets: [DataSet], nextNumber: Int) {
    all = sets
    self.nextNumber = nextNumber
  }

  package var count: Int { all.count }

  /// The set with an id of these.
  package subscript(id: DataID) -> DataSet {
    guard let set = all.first(where: { $0.id == id }) else {
      preconditionFailure("the id is of another plan")
    }
    return set
  }

  package func contains(_ id: DataID) -> Bool { all.contains { $0.id == id } }

  package func id(of name: Name) -> DataID? { all.first { $0.name == name }?.id }

  /// Takes values under a name, in place of those that it had.
  package mutating func set(_ name: Name, to values: DataValues, source: String?) {
    if let place = all.firstIndex(where: { $0.name == name }) {
      all[place] = DataSet(
        id: all[place].id, name: all[place].name, values: values, source: source)
    } else {
      all.append(DataSet(id: DataID(nextNumber), name: name, values: values, source: source))
      nextNumber += 1
    }
  }

  package mutating func remove(_ id: DataID) { all.removeAll { $0.id == id } }
}
