import PlanModel
import Reports
import Sessions
import Text

extension Workbench {
  /// Forgets an open group: the plan is as it was before its first line.
  mutating func abandonGroup() {
    group = nil
  }

  /// Makes an open group one step, then writes what it staged, in order.
  mutating func closeGroup() throws(LineError) {
    guard let group = group.take() else { return }
    if !group.lines.isEmpty, group.plan != session.plan {
      try joined { () throws(SessionError) in
        try session.accept(group.plan, lines: group.lines, world: world)
      }
    }
    for save in group.saves { try write(save) }
  }

  private mutating func write(_ save: Group.StagedSave) throws(LineError) {
    guard !isDryRun else { return }
    try joined { () throws(SessionError) in
      if save.plan == session.plan || save.name == nil || save.name == session.name {
        try session.save(as: save.name, overwrite: save.overwrites, world: world)
      } else {
        var aside = Session(plan: save.plan)
        try aside.save(as: save.name, overwrite: save.overwrites, world: world)
      }
    }
  }
}
