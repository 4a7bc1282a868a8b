import Glibc
import PseudoTerminal
import Sessions

/// A program on a terminal of its own, and what it takes to answer there.
struct TimedTerminal {
  /// What an answer takes.
  struct Cost {
    let wall: Duration
    let cpu: Duration
  }

  private let terminal: PseudoTerminal
  private let clock = ContinuousClock()
  /// From the start to the first prompt.
  private(set) var start = Cost(wall: .zero, cpu: .zero)
  /// How long nothing more is shown once a screen is called still.
  private static let quiet = Duration.milliseconds(300)

  /// Starts a program and waits for its prompt; nil where there is no such program.
  init?(_ command: [String], in home: String, prompt: String) {
    guard let program = Self.path(of: command[0]) else { return nil }
    let begin = clock.now
    terminal = must {
      try PseudoTerminal(
        running: program, Array(command.dropFirst()),
        environment: [
          "HOME": home, "USER": "planner", "PS1": "$ ", "INPUTRC": home + "/inputrc",
        ])
    }
    must { try terminal.expect(prompt) }
    start = Cost(wall: clock.now - begin, cpu: cpu)
  }

  /// What it takes to type something and see a text.
  func cost(of keys: String, until text: String) -> Cost {
    cost {
      must { try terminal.type(keys) }
      must { try terminal.expect(text) }
      return clock.now
    }
  }

  /// What it takes to type something until nothing moves on the screen.
  func costUntilStill(of keys: String) -> Cost {
    terminal.waitUntilStill()
    return cost {
      var (count, last) = (terminal.shown.count, clock.now)
      must { try terminal.type(keys) }
      let deadline = clock.now + .seconds(60)
      var isWaiting = true
      while isWaiting || clock.now - last < Self.quiet, clock.now < deadline {
        terminal.waitUntilStill(milliseconds: 1)
        guard terminal.shown.count > count else { continue }
        (count, last, isWaiting) = (terminal.shown.count, clock.now - .milliseconds(1), false)
      }
      return last
    }
  }

  private func cost(_ work: () -> ContinuousClock.Instant) -> Cost {
    let (begin, before) = (clock.now, cpu)
    let end = work()
    return Cost(wall: end - begin, cpu: cpu - before)
  }

  /// How many libraries the program has brought into memory, while it runs.
  var libraryCount: Int {
    let maps = try? RealFileSystem().readWhole("/proc/\(terminal.process)/maps")
    let places = String(decoding: maps ?? [], as: UTF8.self).split(separator: "\n")
    return Set(places.filter { $0.contains(".so") }.compactMap { $0.split(separator: " ").last })
      .count
  }

  /// What the processor has spent on the program so far.
  private var cpu: Duration {
    var (clock, time) = (clockid_t(), timespec())
    guard clock_getcpuclockid(terminal.process, &clock) == 0, clock_gettime(clock, &time) == 0
    else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Where a program of the system is; what stands in for one in a user's folders is not meant.
  private static func path(of program: String) -> String? {
    guard !program.contains("/") else { return program }
    return ["/usr/bin/", "/bin/"].map { $0 + program }.first { access($0, X_OK) == 0 }
  }
}

extension TimedTerminal.Cost {
  /// What is in the middle of several; nil of none.
  init?(median costs: [Self]) {
    guard !costs.isEmpty else { return nil }
    self.init(wall: .median(costs.map(\.wall)), cpu: .median(costs.map(\.cpu)))
  }
}
