import CommandLanguage
import PlanModel
import Quantities
import Text

/// The path of a line that is to be made: an existing parent, or none, and a new name.
struct NewLine: ArgumentValue, Hashable {
  static let kind = ValueKind.newLine
  static let sample = NewLine(parent: nil, name: .sample)

  let parent: LinePath?
  let name: Name

  init(parent: LinePath?, name: Name) {
    self.parent = parent
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let names = words.path
    do {
      name = try Name(names.last ?? "")
    } catch {
      throw UsageError(error, at: words.range)
    }
    parent =
      names.count > 1
      ? try LinePath(names.dropLast(), at: words.range, in: vocabulary) : nil
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    parent.map { Quoting.path($0.path, name.text) } ?? name.canonical(in: vocabulary)
  }
}
