import PlanModel
import Reports
import Sessions
import Text

extension Workbench {
  /// Forgets an open group: all is as it was before its first line.
  mutating func abandonGroup() {
    guard let group = group.take() else { return }
    destination = group.destination
    transcript = group.transcript
    guard let session = group.leftSession else { return }
    self.session.close(world: world)
    self.session = session
  }

  /// Makes an open group one step; what it staged is still to be written.
  mutating func closeGroup() throws(LineError) -> [Staged] {
    guard let group else { return [] }
    let saved = group.staged.lazy.compactMap(\.save).first { $0.name == session.name }
    // The session itself, where a script has opened it: what follows the line is not saved.
    let own = opensCopies && session.fileName != nil ? saved : nil
    let (plan, lines) = own.map { ($0.copy.plan, $0.lines) } ?? (group.plan, group.lines)
    if !lines.isEmpty, plan != session.plan {
      try joined { () throws(SessionError) in
        try session.accept(plan, lines: lines, typed: group.title, world: world)
      }
    }
    self.group = nil
    destination = group.destination
    transcript = group.transcript
    if var session = group.leftSession { session.close(world: world) }
    return group.staged
  }

  /// Whether the lines of a group have answered nothing, or left anything to keep.
  package var hasBegun: Bool {
    guard let group else { return true }
    return !group.hasAnswered || group.plan != session.plan || group.savesAny
  }

  /// Whether lines of a script change the plan behind its last save, which nothing keeps.
  var leavesUnsaved: Bool {
    guard opensCopies, !isDryRun, let group else { return false }
    return group.staged.last { $0.save != nil }?.save.map { $0.copy.plan != group.plan } ?? false
  }

  /// Writes what a group staged.
  mutating func write(_ staged: Staged, isLastSave: Bool) throws(LineError) {
    switch staged {
    case .save(let save):
      try joined { () throws(SessionError) in try write(save, isLast: isLastSave) }
    case .answers(let answers): try joined { () throws(FileError) in try write(answers) }
    }
  }

  /// The session goes on under the last name, where nothing changed it since.
  private mutating func write(_ save: Staged.Save, isLast: Bool) throws(SessionError) {
    if save.name == session.name || isLast && save.copy.plan == session.plan {
      try session.save(as: save.name, overwrite: save.overwrites, world: world)
    } else {
      var copy = save.copy
      try copy.save(as: save.name, overwrite: save.overwrites, world: world)
    }
  }

  private func write(_ answers: Staged.Answers) throws(FileError) {
    do throws(FileError) {
      switch answers.beginning {
      case .new(let overwrites):
        try world.write(answers.bytes, to: answers.path, overwrite: overwrites)
      case .end: try world.append(answers.bytes, to: answers.path)
      }
    } catch {
      throw error.told(of: answers.path)
    }
  }
}
