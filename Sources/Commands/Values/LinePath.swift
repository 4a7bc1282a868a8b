import CommandLanguage
import PlanModel
import Quantities
import Text

/// A line of the budget, found by its path.
struct LinePath: ArgumentValue, Hashable {
  static let kind = ValueKind.line
  static let extent = Extent.phrase
  static let sample = LinePath(id: .total, path: "total")

  let id: LineID
  /// The full path.
  let path: String

  init(id: LineID, path: String) {
    self.id = id
    self.path = path
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard !words.isKeyword(.total) else {
      self = .sample
      return
    }
    do throws(UsageError) {
      self = try LinePath(words.path, at: words.range, in: vocabulary)
    } catch {
      throw Self.severalLines(in: words, vocabulary) ?? error
    }
  }

  /// Why words are no line that are several.
  private static func severalLines(
    in words: ArraySlice<Word>, _ vocabulary: any Vocabulary
  ) -> UsageError? {
    let paths = (try? ListItems.split(words))?.map { $0[...].path } ?? []
    let areLines = paths.allSatisfy { path in
      if case .found = vocabulary.resolve(path, as: .line) { true } else { false }
    }
    guard paths.count > 1, areLines else { return nil }
    return UsageError(
      "one line is wanted here, and these are \(paths.count)",
      hint: "Type the command once for each of them.", at: words.range)
  }

  /// The line that names stand for.
  init(
    _ names: [String], at range: Range<Int>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    switch vocabulary.resolve(names, as: .line) {
    case .found(let id, let path):
      self.init(id: LineID(id), path: path)
    case .unknown, .removed:
      throw UsageError(
        "there is no line '\(names.joined(separator: "."))'",
        hint: vocabulary.nearest(to: names, as: .line).map(Self.suggestion)
          ?? "'budget show' lists the lines, 'budget add' makes one.", at: range)
    case .ambiguous(let paths):
      throw UsageError(
        "'\(names.joined(separator: "."))' may be \(paths.map(Typed.init(own:)).list)",
        hint: "Type the path of the one that is meant.", at: range)
    }
  }

  private static func suggestion(_ path: String) -> Message {
    path.contains("\"") ? "Did you mean \(path), in quotes?" : "Did you mean '\(path)'?"
  }

  func canonical(in vocabulary: any Vocabulary) -> String { path }
}
