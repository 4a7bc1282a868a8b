import CommandLanguage
import PlanModel
import Quantities
import Text

/// Numbers with commas between them.
struct NumberList: ArgumentValue, Hashable {
  static let kind = ValueKind.values
  static let extent = Extent.phrase
  static let sample = NumberList(values: DataValues([], unit: .plain))

  let values: DataValues

  private init(values: DataValues) { self.values = values }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    var cells: [DataCell] = []
    for item in try ListItems.split(words) {
      cells.append(
        try Self.located(item[...].range) { () throws(LineError) in
          try DataCell(reading: item[...].joined, in: vocabulary.currency)
        })
    }
    values = try Self.located(words.range) { [cells] () throws(LineError) in
      try DataValues(cells)
    }
  }

  private static func located<Value>(
    _ range: Range<Int>, _ body: () throws(LineError) -> Value
  ) throws(UsageError) -> Value {
    do throws(LineError) {
      return try body()
    } catch {
      throw UsageError(error, at: range)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    values.text(in: vocabulary.currency)
  }
}
