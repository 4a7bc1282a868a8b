import Glibc
import LineEditing
import Text

/// Bytes on their way to standard output, in big chunks.
final class StandardOutput {
  /// A person at a terminal sees each answer as it comes.
  private let chunk = isatty(STDOUT_FILENO) == 1 ? 1 : 64 * 1024
  private var bytes: [UInt8] = []

  func write(_ text: String) {
    bytes += text.utf8
    if bytes.count >= chunk { flush() }
  }

  /// Ends the process where nobody can get the answers: nothing is done whose answer is lost.
  func flush() {
    guard !bytes.isEmpty else { return }
    let failure = bytes.write(to: STDOUT_FILENO)
    bytes.removeAll(keepingCapacity: true)
    switch failure {
    case nil: return
    case EPIPE: Termination.end(by: SIGPIPE)
    case .some(let code):
      StandardError.write(
        "planbench: cannot write the answers: \(String(cString: strerror(code)))\n")
      ExitStatus.failed.end()
    }
  }
}

/// Errors and notices, which wait for nothing.
enum StandardError {
  static func write(_ text: String) {
    _ = Array(text.utf8).write(to: STDERR_FILENO)
  }
}

extension [UInt8] {
  /// Writes all bytes; the number of the error where that fails.
  fileprivate func write(to descriptor: Int32) -> Int32? {
    withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(rebasing: bytes[...])
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard count >= 0 || errno == EINTR else { return errno }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(Swift.max(count, 0)))
      }
      return nil
    }
  }
}
