import Testing

/// A source file of the tree.
struct SourceFile: CustomTestStringConvertible {
  let path: String
  let language: SourceReader.Language
  let lineCount: Int
  let tokens: [SourceToken]

  var testDescription: String { path }

  init(path: String, text: String) {
    self.path = path
    language = SourceReader.Language(path: path)
    lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
    tokens = SourceReader.tokens(of: text, in: language)
  }

  init(_ path: String) throws {
    self.init(path: path, text: try Repository.text(of: path))
  }

  /// All Swift and C files of Sources and Tests.
  static let tree: [SourceFile] = {
    let endings = [".swift", ".c", ".h"]
    return Repository.files(in: ["Sources", "Tests"], endingIn: endings).compactMap {
      try? SourceFile($0)
    }
  }()

  /// The Swift files in a folder and in those below it.
  static func all(in folder: String) -> [SourceFile] {
    tree.filter { $0.path.hasPrefix(folder + "/") && $0.language == .swift }
  }

  /// The module that each `import` names, also in `import struct Module.Name`.
  var imports: Set<String> {
    let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let modules = tokens.indices.filter { tokens[$0].isWord(["import"]) }.compactMap { index in
      tokens[(index + 1)...].first { !$0.isWord(kinds) }?.text
    }
    return Set(modules)
  }

  /// The structs that the file declares with one of some conformances.
  func structs(conformingTo protocols: Set<String>) -> [String] {
    tokens.indices.filter { tokens[$0].isWord(["struct"]) }.compactMap { index in
      let head = tokens[index...].prefix { !$0.isMark("{") }
      return head.contains { $0.isWord(protocols) } ? tokens[index + 1].text : nil
    }
  }
}
