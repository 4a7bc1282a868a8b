import Glibc

/// The three descriptors that every process is given, or should be.
enum StandardStreams {
  /// Fills the place of a stream that is closed, so that no file gets its number; using it still
  /// fails as it would have.
  static func keepOpen() {
    for (descriptor, unusable) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] {
      guard fcntl(descriptor, F_GETFD) < 0 else { continue }
      guard open("/dev/null", unusable) == descriptor else { return }
    }
  }
}
