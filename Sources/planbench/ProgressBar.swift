import Glibc
import LineEditing
import Sessions
import Text

/// A bar on the screen for what takes long, with the time that is left; gone when it ends.
///
/// A class, because several runs of one process show it one after another.
final class ProgressBar: @unchecked Sendable {
  private var began: Double?
  private var isShown = false

  /// What ends sooner shows no bar, in seconds.
  private static let patience = 0.5
  private static let width = 30

  /// Shows how far it has come; nil takes the bar away. It is called from one thread at a time.
  func show(_ progress: Progress?) {
    guard let progress else { return end() }
    let now = Self.seconds
    let began = began ?? now
    self.began = began
    guard now - began > Self.patience, progress.part > 0 else { return }
    let full = Int((progress.part * Double(Self.width)).rounded(.down))
    let bar = String(repeating: "#", count: full).padded(to: Self.width, .left)
    let left = (now - began) / progress.part * (1 - progress.part)
    let percent = Int((100 * progress.part).rounded(.down))
    write("\r[\(bar)] \(percent)% \(Int(left.rounded(.up)))s\u{1B}[K")
    isShown = true
  }

  private func end() {
    if isShown { write("\r\u{1B}[K") }
    (began, isShown) = (nil, false)
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
