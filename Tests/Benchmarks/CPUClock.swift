import Glibc

/// The processor time that this process has used, which other processes do not lengthen.
enum CPUClock {
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// What a piece of work takes.
  static func time(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }

  /// The median of several measurements.
  static func median(of runs: Int, _ measure: () -> Duration) -> Duration {
    median((0..<runs).map { _ in measure() })
  }

  /// The one in the middle, of at least one.
  static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}
