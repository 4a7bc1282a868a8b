extension History {
  /// How many steps are in effect, and how many undone ones could be brought back.
  struct Depths: Hashable, Sendable {
    var done: Int
    var undone: Int
  }

  var depths: Depths { Depths(done: done.count, undone: undone.count) }

  /// The depths that a change leads to.
  func depths(after change: Step.Change) throws(SessionError) -> Depths {
    var after = depths
    switch change {
    case .lines, .restore: after = Depths(done: done.count + 1, undone: 0)
    case .checkpoint: break
    case .undo: after.move(-1)
    case .redo: after.move(1)
    case .undoTo(let number): after.move(try place(after: number) - done.count)
    }
    return after
  }
}

extension History.Depths {
  /// Brings back so many undone steps, or takes back so many for a negative count.
  fileprivate mutating func move(_ count: Int) {
    done += count
    undone -= count
  }

  /// Whether somebody who begins at these depths, without the plans behind them, can follow the
  /// change.
  func lead(to after: History.Depths, by change: Step.Change) -> Bool {
    switch change {
    case .lines, .checkpoint: true
    case .undo, .undoTo: after.done >= done
    case .redo: after.undone >= undone
    case .restore: false
    }
  }
}
