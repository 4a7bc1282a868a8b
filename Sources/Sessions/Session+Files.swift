extension Session {
  /// Whether the path leads to a file that keeps this session.
  package func isKept(in path: String, world: World) -> Bool {
    guard let fileName, let name = try? SessionName(fileName) else { return false }
    let files = SessionFiles(folder: world.sessionsFolder, name: name)
    return [files.snapshot, files.journal, files.lock].contains {
      FilePath.resolved($0) == FilePath.resolved(path)
    }
  }
}
