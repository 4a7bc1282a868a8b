import Glibc
import Synchronization

/// The one place where there are several threads.
package enum TrialThreads {
  /// How many processors there are.
  package static var available: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Runs tasks that do not touch each other, each once, on so many threads.
  ///
  /// - Parameter body: gets the number of a task, and makes false of it to end all that have not
  ///   begun.
  static func run(_ tasks: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Bool) {
    let queue = Queue(tasks, body)
    let others = (1..<max(1, min(threads, tasks))).compactMap { _ in start(queue) }
    queue.work()
    for thread in others { pthread_join(thread, nil) }
  }

  private static func start(_ queue: Queue) -> pthread_t? {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(queue)
    let result = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Queue>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, context.toOpaque())
    guard result != 0 else { return thread }
    context.release()
    return nil
  }

  /// The tasks that are still to be taken; a class, because threads share it.
  private final class Queue: Sendable {
    private let next = Atomic(0)
    private let tasks: Int
    private let body: @Sendable (Int) -> Bool

    init(_ tasks: Int, _ body: @escaping @Sendable (Int) -> Bool) {
      self.tasks = tasks
      self.body = body
    }

    func work() {
      while true {
        let task = next.add(1, ordering: .relaxed).oldValue
        guard task < tasks, body(task) else { return next.store(tasks, ordering: .relaxed) }
      }
    }
  }
}
