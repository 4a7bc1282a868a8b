import CommandLanguage
import PlanModel
import Quantities
import Text

extension MeasureKind: Choice {}
extension Pillar: Choice {}

/// A number that is measured, and whether it was typed as a percent.
struct MeasureValue: ArgumentValue, Hashable {
  static let kind = ValueKind.measure
  static let sample = MeasureValue(measure: .zero, isPercent: false)

  let measure: Measure
  let isPercent: Bool

  init(measure: Measure, isPercent: Bool) {
    self.measure = measure
    self.isPercent = isPercent
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    measure = try words.read { text throws(ReadingError) in try Measure(reading: text) }
    isPercent = words.joined.utf8.last == UInt8(ascii: "%")
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    measure.canonical + (isPercent ? Measurement.percent : "")
  }
}

/// Several numbers of one kind in one word, with a sign between them.
struct MeasureList: Hashable {
  let values: [MeasureValue]

  /// Reads so many numbers; nil where there are more or fewer.
  init?(
    reading words: ArraySlice<Word>, separatedBy sign: String, count: Int
  ) throws(UsageError) {
    let parts = words.joined.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == count else { return nil }
    var values: [MeasureValue] = []
    for part in parts {
      do throws(ReadingError) {
        values.append(
          MeasureValue(measure: try Measure(reading: String(part)), isPercent: part.last == "%"))
      } catch {
        throw UsageError(error, at: words.range)
      }
    }
    self.values = values
  }

  /// So many zeros.
  init(zeros count: Int) {
    values = Array(repeating: .sample, count: count)
  }

  var measures: [Measure] { values.map(\.measure) }
  var isPercent: Bool { values.contains(where: \.isPercent) }

  func canonical(_ sign: String, in vocabulary: any Vocabulary) -> String {
    values.map { $0.canonical(in: vocabulary) }.joined(separator: sign)
  }
}

/// The values to be at by the end of each quarter: `10/20/35/50`.
struct QuarterTargets: ArgumentValue, Hashable {
  static let kind = ValueKind.measures
  static let sample = QuarterTargets(list: MeasureList(zeros: 4))

  private let list: MeasureList

  private init(list: MeasureList) {
    self.list = list
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard let list = try MeasureList(reading: words, separatedBy: "/", count: 4) else {
      throw UsageError(
        "'\(words.joined)' is no value for each of 4 quarters",
        hint: "Write what is to be reached by the end of each, as in 10/20/35/50.",
        at: words.range)
    }
    self.list = list
  }

  var measures: [Measure] { list.measures }
  var isPercent: Bool { list.isPercent }

  func canonical(in vocabulary: any Vocabulary) -> String {
    list.canonical("/", in: vocabulary)
  }
}

/// The lower and the higher end of where a value is to stay: `5..8`.
struct MeasureRange: ArgumentValue, Hashable {
  static let kind = ValueKind.range
  static let sample = MeasureRange(list: MeasureList(zeros: 2))

  private let list: MeasureList

  private init(list: MeasureList) {
    self.list = list
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard let list = try MeasureList(reading: words, separatedBy: "..", count: 2) else {
      throw UsageError(
        "'\(words.joined)' is no range", hint: "Write its two ends, as in 5..8.",
        at: words.range)
    }
    self.list = list
  }

  var target: Target {
    .within(list.measures[0], list.measures[1])
  }

  var isPercent: Bool { list.isPercent }

  func canonical(in vocabulary: any Vocabulary) -> String {
    list.canonical("..", in: vocabulary)
  }
}
