import Commands
import Rendering
import Reports
import Text

/// Where a run is seen: answers on standard output, errors and notices on standard error.
final class Screen {
  private let format: Format
  private let echoes: Bool
  private let output = StandardOutput()
  private var hasAnswered = false
  /// The figures of the last answer, which notices share.
  private var figures = FigureStyle()
  private(set) var style = Style.standardOutput

  init(_ options: Options) {
    format = options.format
    echoes = options.echo
  }

  func hear(_ event: Interpreter.Event) {
    switch event {
    case .line(let line): if echoes { echo(line) }
    case .answer(let answer): show(answer)
    case .notice(let message): notice(message)
    }
  }

  func notice(_ message: Message) {
    complain(errorRenderer.text(of: message) + "\n")
  }

  /// Says why something was refused that no line asked for.
  func refuse(_ error: some ExplainedError, of command: String = "", at place: Failure.Place? = nil)
  {
    let failure = Failure(
      chain: place.map { [$0] } ?? [], source: "", range: nil, message: error.message,
      hint: error.hint)
    show(Answer(command, failure, in: figures))
  }

  func flush() {
    output.flush()
  }

  /// Looks at the terminal again, whose size may have changed.
  func measure() {
    style = Style.standardOutput
  }

  private func echo(_ line: String) {
    if hasAnswered { output.write(Renderer(format, style).separator) }
    let text = line.split(separator: "\n", omittingEmptySubsequences: false)
    for line in text { output.write("> \(line)\n") }
    hasAnswered = true
  }

  private func show(_ answer: Answer) {
    figures = answer.figures
    guard format != .json, case .failure(let failure) = answer.outcome else {
      return write(answer)
    }
    complain(errorRenderer.render(failure))
  }

  private func write(_ answer: Answer) {
    let renderer = Renderer(format, style.writing(figures))
    let text = renderer.render(answer)
    guard !text.isEmpty else { return }
    if hasAnswered { output.write(renderer.separator) }
    hasAnswered = true
    output.write(text)
  }

  private var errorRenderer: Renderer {
    Renderer(.text, Style.standardError.writing(figures))
  }

  /// What was answered before comes first, where both streams are one.
  private func complain(_ text: String) {
    output.flush()
    StandardError.write(text)
  }
}
