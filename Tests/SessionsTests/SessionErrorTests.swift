import Quantities
import Sessions
import Testing
import Text

private let full = FileError(.write, "/sessions/annual.json", .noSpace)

// One of each; every case is also brought about by a test of what causes it.
private let errors: [SessionError] = [
  .nameRefused("a/b", reason: "it holds a '/'"),
  .notFound("anual", nearest: "annual"), .notFound("annual", nearest: nil),
  .alreadyThere("annual"),
  .inUse("annual", by: nil),
  .inUse("annual", by: SessionHolder(user: "ann", host: "desk", process: 1, since: .noon)),
  .needsName,
  .readOnly(.asked), .readOnly(.heldBy(nil)), .readOnly(.disk(full)),
  .file(full), .notKept(full), .mayBeLost(full),
  .snapshotRefused(path: "annual.json", .foreign, rebuildable: nil),
  .snapshotRefused(path: "annual.json", .foreign, rebuildable: "annual"),
  .snapshotRefused(path: "annual.json", .newer(version: 2), rebuildable: "annual"),
  .snapshotMissing(journal: "annual.journal", snapshot: "annual.json", rebuildable: nil),
  .snapshotMissing(journal: "annual.journal", snapshot: "annual.json", rebuildable: "annual"),
  .journalRefused(path: "annual.journal", .beginning(.foreign)),
  .otherPast(journal: "annual.journal"), .nothingToRebuild("annual"),
  .journalRefused(path: "annual.journal", .foreign),
  .journalRefused(path: "annual.journal", .newer(version: "2")),
  .journalRefused(path: "annual.journal", .damaged(record: 0)),
  .journalRefused(path: "annual.journal", .damaged(record: 3)),
  .stepRefused(journal: "annual.journal", number: 3, line: "fly", reason: "no"),
  .nothingToUndo, .nothingToRedo, .noSuchStep(3), .notInEffect(3), .nothingAfter(3),
  .tooEarly(number: 1, start: 2), .fewerToUndo(asked: 3, there: 1),
  .fewerToUndo(asked: 3, there: 2),
  .fewerToRedo(asked: 3, there: 1), .fewerToRedo(asked: 3, there: 2), .checkpointThere("v1"),
  .noSuchCheckpoint("v1"),
]

@Test(arguments: errors)
func `every error says what is wrong and how to go on`(error: SessionError) throws {
  let key = error.message.key
  #expect(!key.isEmpty && !key.hasSuffix("."))
  #expect(key.first?.isUppercase != true)
  let hint = try #require(error.hint)
  #expect(hint.key.hasSuffix("."))
  #expect(hint.key.first?.isLowercase != true)
}

@Test func `who holds a session is said in one phrase`() {
  let holder = SessionHolder(user: "ann", host: "desk", process: 4711, since: .noon)
  #expect(
    holder.message
      == "\("\("ann") (process \("4711") on \("desk"))" as Message) since \("2027-03-12T12:00")")
}
