import Glibc
import LineEditing
import Rendering
import Reports
import Sessions
import Text

/// Bytes on their way to standard output, in big chunks.
final class StandardOutput {
  /// A person at a terminal sees each answer as it comes.
  private let chunk = isatty(STDOUT_FILENO) == 1 ? 1 : 64 * 1024
  private var bytes: [UInt8] = []
  private let language: Language

  /// - Parameter language: that in which it says that the answers cannot be written.
  init(in language: Language) {
    self.language = language
  }

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
      refuse(FileError(.write, "<stdout>", FileError.Reason(code: code)))
      ExitStatus.failed.end()
    }
  }

  private func refuse(_ error: FileError) {
    var style = Style.standardError
    style.language = language
    let failure = Failure(
      chain: [], source: "", range: nil, message: error.message, hint: error.hint)
    StandardError.write(Renderer(.text, style).render(failure))
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
