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
    try Self.refuseStrange(words, names)
    do {
      name = try Name(names.last ?? "")
    } catch {
      throw UsageError(error, at: words.range)
    }
    parent =
      names.count > 1
      ? try LinePath(names.dropLast(), at: words.range, in: vocabulary) : nil
  }

  /// Refuses what is rather an amount in the wrong place, or half a path; in quotes both are names.
  private static func refuseStrange(
    _ words: ArraySlice<Word>, _ names: [String]
  ) throws(UsageError) {
    guard !words.contains(where: \.hasQuotes) else { return }
    guard !words.isKeyword(.total) else {
      throw UsageError(
        "'\(words.joined)' is the name of the whole budget", hint: "Choose another name.",
        at: words.range)
    }
    if names.count > 1, names.contains("") {
      throw UsageError(
        "a name is missing beside the dot in '\(words.joined)'",
        hint: "Write a path as core.events, or a name with a dot in quotes.", at: words.range)
    }
    guard let name = names.last, Quoting.readsAsAmount(name) else { return }
    throw UsageError(
      "'\(name)' is rather an amount than a name",
      hint: "The name comes first, then the amount; a name like it goes into quotes.",
      at: words.range)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    parent.map { Quoting.path($0.path, name.text) } ?? name.canonical(in: vocabulary)
  }
}
