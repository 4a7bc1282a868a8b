import Glibc

/// What the process says when it has ended.
enum ExitStatus: Int32 {
  case good = 0
  /// A command failed, or its answer could not be written.
  case failed = 1
  /// The arguments make no sense.
  case calledWrongly = 64

  func end() -> Never {
    exit(rawValue)
  }
}
