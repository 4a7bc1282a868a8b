import Glibc
import LineEditing
import Sessions
import Synchronization
import Text

/// A bar on the screen for what takes long, with the time that is left; gone when it ends.
///
/// A class, because several runs of one process show it one after another.
final class ProgressBar: Sendable {
  private struct State {
    var began: Double?
    /// The largest part that was told of; threads may tell theirs in another order.
    var part = 0.0
    var isShown = false
    var drawn = Double.zero
    var text = ""
  }

  private let state = Mutex(State())

  /// What ends sooner shows no bar, in seconds.
  private static let patience = 0.5
  /// How long a drawing stands at least, in seconds.
  private static let rest = 0.1
  /// What is left is a wild guess before, in seconds.
  private static let guessing = 2.0
  private static let width = 30

  /// Shows how far it has come; nil takes the bar away. Several threads may call it at once.
  func show(_ progress: Progress?) {
    state.withLock { state in
      if let progress { show(progress, &state) } else { end(&state) }
    }
  }

  private func show(_ progress: Progress, _ state: inout State) {
    let now = Self.seconds
    let began = state.began ?? now
    state.began = began
    guard now - began > Self.patience, progress.part > state.part,
      now - state.drawn >= Self.rest
    else { return }
    state.part = progress.part
    let full = Int((progress.part * Double(Self.width)).rounded(.down))
    let bar = String(repeating: "#", count: full).padded(to: Self.width, .left)
    let left = (now - began) / progress.part * (1 - progress.part)
    let rest = now - began < Self.guessing ? "" : " \(Int(left.rounded(.up)))s"
    let percent = Int((100 * progress.part).rounded(.down))
    let text = "\r[\(bar)] \(percent)%\(rest)\u{1B}[K"
    if text != state.text { write(text) }
    state.drawn = now
    state.text = text
    state.isShown = true
  }

  private func end(_ state: inout State) {
    // What the terminal wrote of Ctrl-C stays, as where there is no bar.
    if state.isShown { write(Interrupt.isRequested ? "\r\u{1B}[K^C" : "\r\u{1B}[K") }
    state = State()
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
