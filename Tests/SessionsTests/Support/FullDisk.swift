import Sessions
import Synchronization

/// A disk whose space can run out and come back; what was being written is cut short then.
final class FullDisk: Sendable {
  private let state = Mutex((isFull: false, spare: ""))
  private let inner: MemoryFileSystem

  init(_ inner: MemoryFileSystem) {
    self.inner = inner
  }

  var isFull: Bool {
    get { state.withLock { $0.isFull } }
    set { state.withLock { $0.isFull = newValue } }
  }

  /// Files with this ending still find space.
  var spare: String {
    get { state.withLock { $0.spare } }
    set { state.withLock { $0.spare = newValue } }
  }

  /// Every other write takes a few bytes before it fails, as a real one does.
  var failing: FailingFileSystem {
    FailingFileSystem(inner) { [self] call in
      let (isFull, spare) = state.withLock { $0 }
      guard isFull, call.action == .write, spare.isEmpty || !call.path.hasSuffix(spare) else {
        return nil
      }
      return call.number % 2 == 0 ? .shortWrite(3) : .error(.noSpace)
    }
  }
}
