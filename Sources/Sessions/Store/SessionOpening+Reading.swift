extension SessionOpening {
  func readSnapshot() throws(SessionError) -> (Snapshot, Checksum) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try world.files.readWhole(files.snapshot)
    } catch {
      guard error.reason == .notThere else { throw .file(error) }
      throw .snapshotMissing(
        journal: files.journal, snapshot: files.snapshot, rebuildable: rebuildableName)
    }
    do throws(SnapshotError) {
      return (try Snapshot(reading: bytes), Checksum(of: bytes))
    } catch {
      throw .snapshotRefused(path: files.snapshot, error, rebuildable: rebuildableName)
    }
  }

  /// An empty one where there is no file.
  func readJournal() throws(SessionError) -> Journal {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try world.files.readWhole(files.journal)
    } catch {
      guard error.reason == .notThere else { throw .file(error) }
      return Journal()
    }
    do throws(JournalError) {
      return try Journal(reading: bytes)
    } catch {
      throw .journalRefused(path: files.journal, error)
    }
  }

  /// The session's name where its journal alone leads to its plan.
  private var rebuildableName: String? {
    guard let journal = try? readJournal(), journal.base != nil, !journal.isOld else { return nil }
    return files.name.text
  }

  /// Why it would be refused, as far as its files tell; nil where it would not.
  var damage: SessionError? {
    do throws(SessionError) {
      _ = try readSnapshot()
      _ = try readJournal()
      return nil
    } catch {
      return error
    }
  }
}
