import PlanModel
import Quantities
import Text

/// A plan being worked on: its steps, and the files that keep them.
///
/// Every change goes through the journal before it is there: what was answered is never lost. A
/// session in memory has no files until it is saved.
package struct Session: Sendable {
  var history: History
  var place: Place
  /// What the user has to be told, oldest first, until it is taken.
  var notices: [Message] = []
  /// Leads to the earlier steps of the history; nil once they were asked for.
  var past: Past?

  /// Runs one canonical line on a plan; the interpreter knows how.
  package typealias Replay = @Sendable (_ canonicalLine: String, _ plan: inout Plan) throws -> Void

  /// Where a session is kept.
  enum Place: Sendable {
    /// Nowhere; the name is the one that it is saved under, and already was where it stands there.
    /// A copy of a session with a journal keeps what that follows, to get one of its own.
    case memory(name: SessionName?, isThere: Bool = false, base: Journal.Base? = nil)
    case store(SessionStore)
  }

  init(history: History, place: Place) {
    self.history = history
    self.place = place
    savedCount = history.log.count
  }

  /// How many steps there were when the session was last saved.
  var savedCount: Int

  /// A session in memory: no journal, no lock, no file unless it is saved.
  package init(plan: Plan) {
    self.init(history: History(plan: plan), place: .memory(name: nil))
  }

  /// A session in memory that gets its files under that name once it is saved.
  package init(plan: Plan, toBeNamed name: String) throws(SessionError) {
    self.init(
      history: History(plan: plan), place: .memory(name: try SessionName(given: name)))
  }
}

extension Session {
  package var plan: Plan { history.plan }
  package var checkpoints: [Checkpoint] { history.checkpoints }
  /// The steps in effect, the latest last.
  package var steps: [Step] { history.steps }
  /// The steps that were undone, the next to redo last.
  package var undoneSteps: [Step] { history.undoneSteps }
  /// Everything that happened, undo and redo too.
  package var log: [Step] { history.log }

  /// Nil as long as the user has given none.
  package var name: String? {
    switch place {
    case .memory(let name, _, _): name?.text
    case .store(let store): store.name.isUnsaved ? nil : store.name.text
    }
  }

  /// What its files are called, whether the user gave that name or not; nil where there are none.
  package var fileName: String? {
    guard case .store(let store) = place else { return nil }
    return store.name.isUnsaved && store.lock == nil ? nil : store.name.text
  }

  /// Why the session takes no changes; nil when it takes them.
  package var readOnlyReason: ReadOnlyReason? {
    switch place {
    case .memory: nil
    case .store(let store): store.readOnlyReason
    }
  }

  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Whether something happened since the session was last saved.
  package var hasUnsavedChanges: Bool { history.log.count != savedCount }

  /// The same name, plan and steps without any file: what is done to it stays in memory.
  ///
  /// Where it is saved it has a journal if the session has, or would have behind its next step.
  package func inMemory() -> Session {
    var session = self
    session.place = .memory(name: name.flatMap { try? SessionName($0) }, base: base)
    return session
  }

  private var base: Journal.Base? {
    switch place {
    case .memory(_, _, let base): return base
    case .store(let store):
      let isWritten = store.lock != nil && store.snapshotCount != nil
      return isWritten || store.journal.isBegun ? store.journal.base : nil
    }
  }

  /// What the user has to be told, once.
  package mutating func takeNotices() -> [Message] {
    defer { notices = [] }
    return notices
  }
}
