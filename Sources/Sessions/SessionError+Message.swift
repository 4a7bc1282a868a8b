import Text

extension SessionError {
  package var message: Message {
    switch self {
    case .nameRefused(let name, let reason): "'\(name)' cannot be a session's name: \(reason)"
    case .notFound(let name, _): "there is no session '\(name)'"
    case .alreadyThere(let name): "there is already a session '\(name)'"
    case .inUse(let name, let holder?): "session '\(name)' is in use by \(holder.message)"
    case .inUse(let name, nil): "session '\(name)' is in use elsewhere"
    case .changed(let name): "session '\(name)' has changed since it was opened"
    case .needsName: "this session has no name yet"
    case .readOnly(let reason): "this session is read-only: \(reason.message)"
    case .file(let error): error.message
    case .notKept(let error): "the line was not kept: \(error.message)"
    case .mayBeLost(let error): "the disk failed, and the line may be lost: \(error.message)"
    case .snapshotRefused(let path, let error, _): "'\(path)' is refused: \(error.message)"
    case .snapshotMissing(let journal, let snapshot, _):
      "'\(journal)' continues '\(snapshot)', which is not there"
    case .journalRefused(let path, let error): "'\(path)' is refused: \(error.message)"
    case .stepRefused(let journal, let number, let line, let reason):
      "step \(number) of '\(journal)' no longer applies: '\(line)': \(reason)"
    case .otherPast(let journal): "'\(journal)' leads to another plan than the snapshot holds"
    case .nothingToRebuild(let name): "there is no journal that '\(name)' could be rebuilt from"
    case .nothingToUndo: "there is nothing to undo"
    case .nothingToRedo: "there is nothing to redo"
    case .fewerToUndo(_, 1): "only 1 step can be undone"
    case .fewerToUndo(_, let there): "only \(there) steps can be undone"
    case .fewerToRedo(_, 1): "only 1 step can be redone"
    case .fewerToRedo(_, let there): "only \(there) steps can be redone"
    case .noSuchStep(let number): "there is no step \(number)"
    case .notInEffect(let number): "step \(number) is not in effect"
    case .nothingAfter(let number): "nothing follows step \(number)"
    case .tooEarly(_, let start): "what can be undone begins after step \(start)"
    case .checkpointThere(let label): "there is already a checkpoint '\(label)'"
    case .noSuchCheckpoint(let label): "there is no checkpoint '\(label)'"
    }
  }

  package var hint: Message? {
    switch self {
    case .nameRefused: "Give 1 to 80 characters, as in 'annual 2027'."
    case .notFound(_, let nearest?): "Did you mean '\(nearest)'? 'session list' shows them all."
    case .notFound(_, nil): "'session list' shows the sessions that are there."
    case .alreadyThere(let name):
      "Choose another name; 'session save \(Quoting.quoted(name)) overwrite' takes its place."
    case .inUse: "Choose another name, or wait until it is free."
    case .changed: "Run the lines again: they will begin with what it holds now."
    case .needsName: "Give it one, as in 'session save annual'."
    case .readOnly: "Go on with a copy of your own: 'session save' and another name."
    case .file(let error), .notKept(let error): error.hint
    case .mayBeLost: "Save a copy elsewhere: 'session save' and another name."
    case .snapshotRefused(_, .newer, _): SnapshotError.newer(version: 0).hint
    case .snapshotRefused(_, _, let name?):
      "It was left as it is. 'session recover \(name) as NAME' rebuilds it from its journal."
    case .snapshotRefused(_, let error, nil): error.hint
    case .snapshotMissing(_, _, let name?):
      "Put it back, or rebuild it from its journal: 'session recover \(name) as NAME'."
    case .snapshotMissing(_, _, nil): "Put the snapshot back beside its journal."
    case .journalRefused(_, let error): error.hint
    case .otherPast: "What was typed since the snapshot can be undone."
    case .nothingToRebuild: "What is typed at the prompt is in one, what a script did is not."
    case .stepRefused(let journal, _, _, _):
      "Move '\(journal)' away to open the snapshot without the steps behind it."
    case .nothingToRedo: "'undo' makes something to redo; a new change ends it."
    case .fewerToRedo: "Ask for fewer."
    case .nothingToUndo, .fewerToUndo, .noSuchStep, .notInEffect, .nothingAfter, .tooEarly:
      "'history' shows the steps with their numbers."
    case .checkpointThere: "Choose another label, or add 'overwrite'."
    case .noSuchCheckpoint: "'checkpoint list' lists the checkpoints."
    }
  }

  package var culprit: String? {
    switch self {
    case .nameRefused(let name, _), .notFound(let name, _), .alreadyThere(let name),
      .changed(let name),
      .inUse(let name, _), .nothingToRebuild(let name), .checkpointThere(let name),
      .noSuchCheckpoint(let name):
      name
    case .fewerToUndo(let number, _), .fewerToRedo(let number, _), .noSuchStep(let number),
      .notInEffect(let number), .nothingAfter(let number),
      .tooEarly(let number, _):
      String(number)
    case .file(let error): error.culprit
    case .needsName, .readOnly, .notKept, .mayBeLost, .snapshotRefused,
      .snapshotMissing, .journalRefused, .stepRefused, .otherPast, .nothingToUndo, .nothingToRedo:
      nil
    }
  }
}

extension JournalError {
  package var message: Message {
    switch self {
    case .foreign: "it is not a journal"
    case .newer(let version): "version \(version) of the format is newer than this program"
    case .damaged(0): "its first line is damaged"
    case .damaged(let record): "record \(record) is damaged, though others follow it"
    case .beginning(let error): "the plan that it begins with cannot be read: \(error.message)"
    }
  }

  package var hint: Message {
    switch self {
    case .newer: "Open it with the program that wrote it."
    case .damaged, .beginning:
      "It was left as it is. 'session recover' rebuilds what it still holds, under another name."
    case .foreign: "It was left as it is. Move it away to open the snapshot alone."
    }
  }
}
