/// The targets that Package.swift declares.
struct Manifest {
  struct Target {
    let name: String
    /// Targets, and products of packages.
    let dependencies: Set<String>
    /// The folder that holds its sources.
    let folder: String
  }

  let targets: [Target]

  init() throws {
    let tokens = SourceReader.tokens(of: try Repository.text(of: "Package.swift"), in: .swift)
    targets = tokens.indices.dropFirst().compactMap { Self.target(at: $0, in: tokens) }
  }

  private static let kinds: Set = ["target", "executableTarget", "testTarget", "systemLibrary"]

  private static func target(at index: Int, in tokens: [SourceToken]) -> Target? {
    let kind = tokens[index]
    guard kind.isWord(kinds), tokens[index - 1].isMark("."), tokens[index + 1].isMark("(") else {
      return nil
    }
    let call = group(tokens[(index + 1)...])
    guard let name = value(of: "name", in: call)?.first?.text else { return nil }
    let usual = kind.text == "testTarget" ? "Tests" : "Sources"
    return Target(
      name: name, dependencies: names(in: value(of: "dependencies", in: call) ?? []),
      folder: value(of: "path", in: call)?.first?.text ?? "\(usual)/\(name)")
  }

  /// What stands in the brackets that open a list of tokens.
  private static func group(_ tokens: ArraySlice<SourceToken>) -> ArraySlice<SourceToken> {
    var depth = 0
    return tokens.prefix { token in
      if token.isMark("(") || token.isMark("[") { depth += 1 }
      if token.isMark(")") || token.isMark("]") { depth -= 1 }
      return depth > 0
    }.dropFirst()
  }

  /// What follows a label of a call: what stands in its brackets, or one text and all behind it.
  private static func value(
    of label: String, in call: ArraySlice<SourceToken>
  ) -> ArraySlice<SourceToken>? {
    guard let index = call.firstIndex(where: { $0.isWord([label]) }) else { return nil }
    let value = call[(index + 2)...]
    return value.first?.isMark("[") == true ? group(value) : value
  }

  private static func names(in list: ArraySlice<SourceToken>) -> Set<String> {
    let texts = list.indices.filter { index in
      let isPackage = index >= list.startIndex + 2 && list[index - 2].isWord(["package"])
      return list[index].kind == .text && !isPackage
    }
    return Set(texts.map { list[$0].text })
  }
}
