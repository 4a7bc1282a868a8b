import Glibc

/// A process that was started, fed and waited for.
struct Child {
  /// What the processor spent on it.
  let cpu: Duration
  /// From start to exit.
  let wall: Duration

  /// Runs a program on a file as its input, its output dropped; nil where there is no such program
  /// or it fails.
  init?(_ command: [String], reading file: String = "/dev/null") {
    let clock = ContinuousClock()
    let start = clock.now
    guard let process = Self.spawn(command, reading: file) else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    cpu = Duration(usage.ru_utime) + Duration(usage.ru_stime)
    wall = clock.now - start
  }

  private static func spawn(_ command: [String], reading file: String) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, file, O_RDONLY, 0)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var words = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, nil, &words, environ)
    return code == 0 ? process : nil
  }
}

extension Duration {
  fileprivate init(_ time: timeval) {
    self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
  }
}
