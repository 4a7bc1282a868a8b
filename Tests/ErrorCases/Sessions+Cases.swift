import JSON
import Quantities
import Sessions

extension FileError.Action {
  package static let cases: [Self] = [
    .look, .open, .read, .write, .cut, .sync, .lock, .rename, .remove, .create, .list,
  ]
}

extension FileError.Reason {
  package static let cases: [Self] = [
    .notThere, .alreadyThere, .noSpace, .notAllowed, .readOnlyDisk, .input, .interrupted, .busy,
    .link, .folder, .notAFolder, .notPlain, .pathTooLong, .tooManyFiles, .tooLarge(limit: 9),
    .outside, .ofSession, .changed, .powerCut, .notText, .other(code: 99, text: "…"),
  ]
}

extension FileError {
  package static let cases: [Self] =
    FileError.Action.cases.map { Self($0, "annual.json", .noSpace) }
    + FileError.Reason.cases.map { Self(.write, "annual.json", $0) }
}

extension SnapshotError {
  package static let cases: [Self] =
    [.foreign, .newer(version: 2)]
    + JSONSyntaxError.Problem.cases.map {
      .syntax(JSONSyntaxError(line: 1, column: 1, problem: $0))
    } + JSONValueError.Problem.cases.map { .value(JSONValueError($0).inside("plan")) }
}

extension JournalError {
  package static let cases: [Self] = [
    .foreign, .newer(version: "2"), .damaged(record: 0), .damaged(record: 3), .beginning(.foreign),
  ]
}

extension ReadOnlyReason {
  package static let cases: [Self] = [
    .asked, .heldBy(nil), .heldBy(.ann), .disk(.full), .failedSync(.full),
  ]
}

extension SessionError {
  package static let cases: [Self] =
    [
      .nameRefused("a/b", reason: "it holds a '/'"),
      .notFound("anual", nearest: "annual"), .notFound("annual", nearest: nil),
      .alreadyThere("annual"), .inUse("annual", by: nil), .inUse("annual", by: .ann),
      .changed("annual"), .needsName,
      .file(.full), .notKept(.full), .mayBeLost(.full),
      .snapshotRefused(path: "annual.json", .foreign, rebuildable: "annual"),
      .snapshotRefused(path: "annual.json", .newer(version: 2), rebuildable: "annual"),
      .snapshotMissing(journal: "annual.journal", snapshot: "annual.json", rebuildable: nil),
      .snapshotMissing(journal: "annual.journal", snapshot: "annual.json", rebuildable: "annual"),
      .otherPast(journal: "annual.journal"), .nothingToRebuild("annual"),
      .stepRefused(
        journal: "annual.journal", number: 3, line: "fly", reason: "there is nothing to undo"),
      .nothingToUndo, .nothingToRedo, .noSuchStep(3), .notInEffect(3), .nothingAfter(3),
      .tooEarly(number: 1, start: 2), .fewerToUndo(asked: 3, there: 1),
      .fewerToUndo(asked: 3, there: 2), .fewerToRedo(asked: 3, there: 1),
      .fewerToRedo(asked: 3, there: 2), .checkpointThere("v1"), .noSuchCheckpoint("v1"),
    ] + ReadOnlyReason.cases.map { .readOnly($0) }
    + SnapshotError.cases.map { .snapshotRefused(path: "annual.json", $0, rebuildable: nil) }
    + JournalError.cases.map { .journalRefused(path: "annual.journal", $0) }
}

extension FileError {
  fileprivate static let full = FileError(.write, "/sessions/annual.json", .noSpace)
}

extension SessionHolder {
  fileprivate static let ann = SessionHolder(
    user: "ann", host: "desk", process: 1,
    since: Moment(day: Day(year: 2027, month: 3, day: 12)!, hour: 12, minute: 0, offset: 480))
}
