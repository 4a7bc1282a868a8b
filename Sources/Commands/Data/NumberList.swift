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
    for item in try Self.items(words, in: vocabulary.currency) {
      cells.append(
        try Self.located(item[...].range) { () throws(LineError) in
          try DataCell(reading: item[...].joined, in: vocabulary.currency)
        })
    }
    values = try Self.located(words.range) { [cells] () throws(LineError) in
      try DataValues(cells)
    }
  }

  /// What is one value as a whole is not cut at its blanks.
  private static func items(
    _ words: ArraySlice<Word>, in currency: Currency
  ) throws(UsageError) -> [[Word]] {
    let typed = words.joined
    let isList = typed.contains { ",，、".contains($0) }
    guard !isList, (try? DataCell(reading: typed, in: currency)) != nil else {
      return try ListItems.split(words)
    }
    return [Array(words)]
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
