// Files that commands name: what is imported, run, and written as output.

extension World {
  /// What was in a file, and what tells it from other files.
  package struct Content: Hashable, Sendable {
    package let bytes: [UInt8]
    /// The same for two paths that lead to the same file.
    package let identity: FileStatus.Identity
  }

  /// A path as seen from the working folder.
  package func path(_ typed: String) -> String { path(typed, from: workingFolder) }

  /// A path as seen from a folder; one that begins with `~/` begins at home.
  package func path(_ typed: String, from folder: String) -> String {
    guard let homeFolder, typed.hasPrefix("~/") else { return FilePath.join(folder, typed) }
    return FilePath.join(homeFolder, String(typed.dropFirst(2)))
  }

  /// Everything in a file, a pipe or a device.
  package func read(_ typed: String) throws(FileError) -> Content {
    let path = try readablePath(typed)
    let file = try files.open(path, for: .readingAnything)
    defer { files.close(file) }
    let identity = try files.status(of: file).identity
    return Content(bytes: try files.readToEnd(file), identity: identity)
  }

  /// Makes a file, or replaces one if that is wanted: all of it is there or nothing changed.
  package func write(
    _ bytes: [UInt8], to typed: String, overwrite: Bool
  ) throws(FileError) {
    let path = try writablePath(typed)
    switch try files.status(of: path)?.kind {
    case nil: try files.createWhole(path, with: bytes, for: .others)
    case .file:
      guard overwrite else { throw FileError(.write, path, .alreadyThere) }
      try files.replace(path, with: bytes, for: .others)
    case .folder: throw FileError(.write, path, .folder)
    case .link: try writeThrough(bytes, to: path, or: .link)
    case .other: try writeThrough(bytes, to: path, or: .notPlain)
    }
  }

  /// Refuses a path to which nothing could be written, before there is anything to write.
  package func checkWritable(_ typed: String, overwrite: Bool) throws(FileError) {
    let path = try writablePath(typed)
    switch try files.status(of: path)?.kind {
    case nil:
      guard try files.status(of: FilePath.folder(of: path)) != nil else {
        throw FileError(.create, path, .notThere)
      }
    case .file: guard overwrite else { throw FileError(.write, path, .alreadyThere) }
    case .folder: throw FileError(.write, path, .folder)
    case .link: try refuseForScript(path, .link)
    case .other: try refuseForScript(path, .notPlain)
    }
  }

  /// Adds to the end of a file, which is made when it is not there.
  package func append(_ bytes: [UInt8], to typed: String) throws(FileError) {
    let path = try writablePath(typed)
    switch try files.status(of: path)?.kind {
    case .link: try writeThrough(bytes, to: path, or: .link)
    case .other: try writeThrough(bytes, to: path, or: .notPlain)
    case .file, .folder, nil:
      let file = try files.open(path, for: .appending(for: .others))
      defer { files.close(file) }
      try files.writeWhole(bytes, to: file)
    }
  }

  /// Writes into a pipe or a device, which only the prompt may do; a script hears why not.
  private func writeThrough(
    _ bytes: [UInt8], to path: String, or reason: FileError.Reason
  ) throws(FileError) {
    try refuseForScript(path, reason)
    let file = try files.open(path, for: .writingThrough)
    defer { files.close(file) }
    try files.writeWhole(bytes, to: file)
  }

  private func refuseForScript(
    _ path: String, _ reason: FileError.Reason
  ) throws(FileError) {
    guard mayWriteAnywhere else { throw FileError(.write, path, reason) }
  }

  private func readablePath(_ typed: String) throws(FileError) -> String {
    // The system would read the path only up to there.
    guard !typed.utf8.contains(0) else { throw FileError(.open, typed, .notThere) }
    return path(typed)
  }

  /// The path: for the prompt, where its links lead; for a script, one that stays below the working
  /// folder and passes no link.
  private func writablePath(_ typed: String) throws(FileError) -> String {
    let path = try placedPath(typed)
    guard SessionFiles.hold(FilePath.last(of: path)),
      let folder = try? files.target(of: FilePath.folder(of: path)),
      let sessions = try? files.target(of: sessionsFolder),
      FilePath.resolved(folder) == FilePath.resolved(sessions)
    else { return path }
    throw FileError(.write, path, .ofSession)
  }

  private func placedPath(_ typed: String) throws(FileError) -> String {
    let path = try readablePath(typed)
    guard !mayWriteAnywhere else {
      return try files.status(of: path)?.kind == .link ? try files.target(of: path) : path
    }
    guard let parts = FilePath.parts(of: path, below: workingFolder), !parts.isEmpty else {
      throw FileError(.write, path, .outside)
    }
    var folder = workingFolder
    for part in parts.dropLast() {
      folder = FilePath.join(folder, part)
      if try files.status(of: folder)?.kind == .link { throw FileError(.write, folder, .link) }
    }
    return FilePath.join(folder, parts[parts.count - 1])
  }
}

extension World {
  /// The paths of the files that a path stands for, in order: `*` in its last part is any letters,
  /// but for the dot of a hidden file.
  package func paths(matching typed: String) throws(FileError) -> [String] {
    let name = FilePath.last(of: typed)
    guard name.contains("*") else { return [typed] }
    let folder = String(typed.dropLast(name.count))
    let names = try files.list(path(folder.isEmpty ? "." : folder))
    return names.filter { $0.matches(name) && !$0.hasPrefix(".") }.sorted().map { folder + $0 }
  }
}

extension String {
  /// Whether it is a pattern's texts in their order, with anything where a `*` stands.
  fileprivate func matches(_ pattern: String) -> Bool {
    let texts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard hasPrefix(texts[0]), hasSuffix(texts[texts.count - 1]) else { return false }
    var rest = dropFirst(texts[0].count)
    for text in texts.dropFirst().dropLast() where !text.isEmpty {
      guard let range = rest.firstRange(of: text) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.count >= texts[texts.count - 1].count
  }
}
