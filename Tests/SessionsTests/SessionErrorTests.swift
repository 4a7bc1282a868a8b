import ErrorCases
import Sessions
import Testing
import Text

@Test(arguments: SessionError.cases)
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
      == "\("\("ann") (process \("4711") on \("desk"))" as Message) since \("2027-03-12 12:00:00")")
}

/// A refusal, and what is said about it.
private struct Saying: Sendable, CustomTestStringConvertible {
  let error: SessionError
  let message: String
  let hint: String

  init(_ error: SessionError, _ message: String, _ hint: String) {
    self.error = error
    self.message = message
    self.hint = hint
  }

  var testDescription: String { message }

  private static let full = FileError(.write, "annual.json", .noSpace)
  private static let ann = SessionHolder(user: "ann", host: "desk", process: 4711, since: nil)

  static let ofNames = [
    Saying(
      .nameRefused("a/b", reason: "it holds a '/'"),
      "'a/b' cannot be a session's name: it holds a '/'",
      "Give 1 to 80 characters, as in 'annual 2027'."),
    Saying(
      .notFound("anual", nearest: "annual"), "there is no session 'anual'",
      "Did you mean 'annual'? 'session list' shows them all."),
    Saying(
      .notFound("anual", nearest: nil), "there is no session 'anual'",
      "'session list' shows the sessions that are there."),
    Saying(
      .alreadyThere("annual"), "there is already a session 'annual'",
      "Choose another name; 'session save annual overwrite' takes its place."),
    Saying(
      .inUse("annual", by: ann), "session 'annual' is in use by ann (process 4711 on desk)",
      "Choose another name, or wait until it is free."),
    Saying(
      .inUse("annual", by: nil), "session 'annual' is in use elsewhere",
      "Choose another name, or wait until it is free."),
    Saying(
      .changed("annual"), "session 'annual' has changed since it was opened",
      "Run the lines again: they will begin with what it holds now."),
    Saying(
      .needsName, "this session has no name yet", "Give it one, as in 'session save annual'."),
  ]

  static let ofDisks = [
    Saying(
      .readOnly(.asked), "this session is read-only: it was opened only to be read",
      "Go on with a copy of your own: 'session save' and another name."),
    Saying(
      .readOnly(.heldBy(ann)),
      "this session is read-only: it is in use by ann (process 4711 on desk)",
      "Go on with a copy of your own: 'session save' and another name."),
    Saying(
      .readOnly(.heldBy(nil)), "this session is read-only: it is in use elsewhere",
      "Go on with a copy of your own: 'session save' and another name."),
    Saying(
      .file(full), "cannot write 'annual.json': no space is left on the disk",
      "Free some space and try again."),
    Saying(
      .notKept(full),
      "the line was not kept: cannot write 'annual.json': no space is left on the disk",
      "Free some space and try again."),
    Saying(
      .mayBeLost(full),
      "the disk failed, and the line may be lost: "
        + "cannot write 'annual.json': no space is left on the disk",
      "Save a copy elsewhere: 'session save' and another name."),
  ]

  static let ofFiles = [
    Saying(
      .snapshotRefused(path: "annual.json", .foreign, rebuildable: "annual"),
      "'annual.json' is refused: it is not a session",
      "It was left as it is. 'session recover annual as NAME' rebuilds it from its journal."),
    Saying(
      .snapshotRefused(path: "annual.json", .foreign, rebuildable: nil),
      "'annual.json' is refused: it is not a session", "It was left as it is."),
    Saying(
      .snapshotRefused(path: "annual.json", .newer(version: 2), rebuildable: "annual"),
      "'annual.json' is refused: version 2 of the format is newer than this program",
      "Open it with the program that wrote it."),
    Saying(
      .snapshotMissing(journal: "a.journal", snapshot: "a.json", rebuildable: "a"),
      "'a.journal' continues 'a.json', which is not there",
      "Put it back, or rebuild it from its journal: 'session recover a as NAME'."),
    Saying(
      .snapshotMissing(journal: "a.journal", snapshot: "a.json", rebuildable: nil),
      "'a.journal' continues 'a.json', which is not there",
      "Put the snapshot back beside its journal."),
    Saying(
      .journalRefused(path: "a.journal", .damaged(record: 3)),
      "'a.journal' is refused: record 3 is damaged, though others follow it",
      "It was left as it is. 'session recover' rebuilds what it still holds, under another name."),
    Saying(
      .journalRefused(path: "a.journal", .newer(version: "3")),
      "'a.journal' is refused: version 3 of the format is newer than this program",
      "Open it with the program that wrote it."),
    Saying(
      .stepRefused(journal: "a.journal", number: 3, line: "fly", reason: "there is no 'fly'"),
      "step 3 of 'a.journal' no longer applies: 'fly': there is no 'fly'",
      "Move 'a.journal' away to open the snapshot without the steps behind it."),
    Saying(
      .otherPast(journal: "a.journal"),
      "'a.journal' leads to another plan than the snapshot holds",
      "What was typed since the snapshot can be undone."),
    Saying(
      .nothingToRebuild("a"), "there is no journal that 'a' could be rebuilt from",
      "What is typed at the prompt is in one, what a script did is not."),
  ]

  static let ofSteps =
    [
      (.nothingToUndo, "there is nothing to undo"),
      (.fewerToUndo(asked: 3, there: 1), "only 1 step can be undone"),
      (.fewerToUndo(asked: 3, there: 2), "only 2 steps can be undone"),
      (.noSuchStep(3), "there is no step 3"),
      (.notInEffect(3), "step 3 is not in effect"),
      (.nothingAfter(3), "nothing follows step 3"),
      (.tooEarly(number: 1, start: 2), "what can be undone begins after step 2"),
    ].map { Saying($0, $1, "'history' shows the steps with their numbers.") } + [
      Saying(
        .nothingToRedo, "there is nothing to redo",
        "'undo' makes something to redo; a new change ends it."),
      Saying(.fewerToRedo(asked: 3, there: 1), "only 1 step can be redone", "Ask for fewer."),
      Saying(.fewerToRedo(asked: 3, there: 2), "only 2 steps can be redone", "Ask for fewer."),
      Saying(
        .checkpointThere("v1"), "there is already a checkpoint 'v1'",
        "Choose another label, or add 'overwrite'."),
      Saying(
        .noSuchCheckpoint("v1"), "there is no checkpoint 'v1'",
        "'checkpoint list' lists the checkpoints."),
    ]

  static let all = ofNames + ofDisks + ofFiles + ofSteps
}

@Test(arguments: Saying.all)
private func `a refusal of a session says what is wrong and how to go on`(saying: Saying) {
  #expect(saying.error.message.plain == saying.message)
  #expect(saying.error.hint?.plain == saying.hint)
}

@Test func `what every kind of refusal says is written down`() {
  func kinds(_ errors: [SessionError]) -> Set<String> {
    Set(errors.map { String("\($0)".prefix { $0 != "(" }) })
  }
  #expect(kinds(Saying.all.map(\.error)) == kinds(SessionError.cases))
}
