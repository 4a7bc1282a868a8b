import Quantities

/// What there is to say about a session itself.
package struct SessionInfo: Hashable, Sendable {
  /// Nil as long as the user has given none.
  package let name: String?
  package let readOnlyReason: ReadOnlyReason?
  package let hasUnsavedChanges: Bool
  /// Nil for a session in memory, and before the first step of one without a name.
  package let snapshot: File?
  package let journal: File?
  /// How many records the journal has, and how many of them the snapshot contains.
  package let recordCount: Int
  package let containedCount: Int
  package let stepCount: Int
  package let undoneCount: Int
  package let checkpoints: [Name]

  package struct File: Hashable, Sendable {
    package let path: String
    package let size: Int
  }
}

extension Session {
  package func info(world: World) throws(SessionError) -> SessionInfo {
    let store: SessionStore? = if case .store(let store) = place { store } else { nil }
    return SessionInfo(
      name: name, readOnlyReason: readOnlyReason, hasUnsavedChanges: hasUnsavedChanges,
      snapshot: try file(store?.files.snapshot, in: world),
      journal: try file(store?.files.journal, in: world),
      recordCount: log.count, containedCount: store?.snapshotCount ?? 0,
      stepCount: steps.count, undoneCount: undoneSteps.count,
      checkpoints: checkpoints.map(\.label))
  }

  private func file(
    _ path: String?, in world: World
  ) throws(SessionError) -> SessionInfo.File? {
    guard let path else { return nil }
    let status = try filed { () throws(FileError) in try world.files.status(of: path) }
    return status.map { SessionInfo.File(path: path, size: $0.size) }
  }
}
