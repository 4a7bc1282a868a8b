import Text

/// Why a session refuses what was asked; nothing has changed then, unless the case says so.
package enum SessionError: ExplainedError {
  case nameRefused(String, reason: Message)
  case notFound(String, nearest: String?)
  case alreadyThere(String)
  case inUse(String, by: SessionHolder?)
  /// Somebody else went on with it.
  case changed(String)
  /// A session without a name was to be saved.
  case needsName
  case readOnly(ReadOnlyReason)

  case file(FileError)
  case notKept(FileError)
  /// The session is read-only from here on.
  case mayBeLost(FileError)

  /// A session that its journal alone leads to is rebuildable by its name.
  case snapshotRefused(path: String, SnapshotError, rebuildable: String?)
  case snapshotMissing(journal: String, snapshot: String, rebuildable: String?)
  case journalRefused(path: String, JournalError)
  case stepRefused(journal: String, number: Int, line: String, reason: Message)

  /// The steps before a snapshot do not lead to it.
  case otherPast(journal: String)
  case nothingToRebuild(String)

  case nothingToUndo
  case nothingToRedo
  case fewerToUndo(asked: Int, there: Int)
  case fewerToRedo(asked: Int, there: Int)
  case noSuchStep(Int)
  case notInEffect(Int)
  case nothingAfter(Int)
  case tooEarly(number: Int, start: Int)
  case checkpointThere(String)
  case noSuchCheckpoint(String)
}

/// Why a session takes no changes.
package enum ReadOnlyReason: Hashable, Sendable {
  case asked
  case heldBy(SessionHolder?)
  /// The lock could not be taken, or a torn record not be cut off.
  case disk(FileError)
  /// The disk failed while a step was brought to it.
  case failedSync(FileError)
}

extension ReadOnlyReason {
  /// Ends a sentence that begins with "read-only".
  package var message: Message {
    switch self {
    case .asked: "it was opened only to be read"
    case .heldBy(let holder?): "it is in use by \(holder.message)"
    case .heldBy(nil): "it is in use elsewhere"
    case .disk(let error), .failedSync(let error): error.message
    }
  }
}
