import Glibc

/// A program that runs with files for its streams.
package struct Launch {
  package let process: pid_t
  private let streams: [String]

  init(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String],
    streams: [String]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams[0], O_RDONLY | O_CREAT, 0o600)
    for descriptor in 1...2 {
      posix_spawn_file_actions_addopen(
        &actions, Int32(descriptor), streams[descriptor], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var child: pid_t = 0
    // The shell goes to the folder, and becomes the program there.
    let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder, program]
    let code = withCStrings(shell + arguments) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        Self.withDefaultSignals {
          posix_spawn(&child, "/bin/sh", &actions, $0, arguments, environment)
        }
      }
    }
    guard code == 0 else { throw WorkplaceError.notStarted(program, errno: code) }
    process = child
    self.streams = streams
  }

  package func wait() throws -> Outcome {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      out: contents(of: streams[1]) ?? "", err: contents(of: streams[2]) ?? "",
      ending: ProcessEnding(status: status))
  }

  /// Whoever runs the tests may ignore signals that the program expects to end by.
  private static func withDefaultSignals<Result>(
    _ body: (UnsafePointer<posix_spawnattr_t>) -> Result
  ) -> Result {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    return body(&attributes)
  }
}
