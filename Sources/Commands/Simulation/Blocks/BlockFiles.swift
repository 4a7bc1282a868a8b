import CommandLanguage
import Sessions
import Text

/// Files with blocks of a simulation; `*` in the last part of a path stands for any letters.
struct BlockFiles: ArgumentValue, Hashable {
  static let kind = ValueKind.file
  static let extent = Extent.phrase
  static let sample = BlockFiles(names: [.sample])

  private let names: [FileName]

  private init(names: [FileName]) { self.names = names }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    names = try ListItems.split(words).map { words throws(UsageError) in
      try FileName(reading: words[...], in: vocabulary)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    names.map { $0.canonical(in: vocabulary) }.joined(separator: ", ")
  }

  /// The paths of all, each with the name that it was typed as.
  func paths(in world: World) throws(LineError) -> [(path: String, typed: String)] {
    var paths: [(path: String, typed: String)] = []
    for name in names {
      let found = try Self.paths(matching: name.path, in: world)
      guard !found.isEmpty else {
        throw LineError(
          "no file is called like '\(name.path)'", hint: "'*' stands for any letters.",
          culprit: name.path)
      }
      paths += found.map { ($0, name.path) }
    }
    return paths
  }

  private static func paths(
    matching typed: String, in world: World
  ) throws(LineError) -> [String] {
    do throws(FileError) {
      return try world.paths(matching: typed)
    } catch {
      throw LineError(error.message, hint: error.hint, culprit: typed)
    }
  }
}
