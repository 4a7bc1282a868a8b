import Commands
import Rendering
import Reports
import Text

/// Where a run is seen: answers on standard output, errors and notices on standard error.
final class Screen {
  private let format: Format
  private let echoes: Bool
  private let output = StandardOutput()
  private var style: Style
  private var hasAnswered = false

  init(_ options: Options) {
    format = options.format
    echoes = options.echo
    style = Style.standardOutput
  }

  func hear(_ event: Interpreter.Event) {
    switch event {
    case .line(let line): if echoes { output.write("> \(line)\n") }
    case .answer(let answer): show(answer)
    case .notice(let message): notice(message)
    }
  }

  func notice(_ message: Message) {
    complain(Renderer(.text, .standardError).text(of: message) + "\n")
  }

  func flush() {
    output.flush()
  }

  private func show(_ answer: Answer) {
    guard format != .json, case .failure(let failure) = answer.outcome else {
      return write(Renderer(format, style), answer)
    }
    complain(Renderer(.text, .standardError).render(failure))
  }

  private func write(_ renderer: Renderer, _ answer: Answer) {
    let text = renderer.render(answer)
    guard !text.isEmpty else { return }
    if hasAnswered { output.write(renderer.separator) }
    hasAnswered = true
    output.write(text)
  }

  /// What was answered before comes first, where both streams are one.
  private func complain(_ text: String) {
    output.flush()
    StandardError.write(text)
  }
}
