import Commands
import Glibc
import LineEditing
import Rendering
import Reports
import Text

/// Where a run is seen: answers on standard output, errors and notices on standard error.
final class Screen {
  private let format: Format
  private let echoes: Bool
  private let output: StandardOutput
  private var hasAnswered = false
  /// Whether what was said last stands below the `^C` of whoever stopped a command.
  private var isBelowInterrupt = false
  private var renderer: Renderer
  /// What the last answer was written in, which notices share.
  private var answerStyle: AnswerStyle
  private var settings: Settings
  /// Whether an answer that is taller than the screen may go to a pager.
  var mayPage = false
  private lazy var pager = Pager()
  private(set) var style: Style

  init(_ options: Options, _ settings: Settings, in language: Language) {
    format = options.format
    echoes = options.echo
    self.settings = settings
    output = StandardOutput(in: settings.language.language(or: language))
    answerStyle = AnswerStyle(settings, in: language)
    style = .standardOutput.following(settings)
    renderer = Renderer(format, style.writing(answerStyle))
  }

  func hear(_ event: Interpreter.Event) {
    switch event {
    case .line(let line): if echoes { echo(line) }
    case .answer(let answer): show(answer)
    case .notice(let message): notice(message)
    case .settings(let settings): follow(settings)
    }
  }

  func notice(_ message: Message) {
    complain(errorRenderer.render(notice: message))
  }

  /// A message in the reader's language.
  func text(of message: Message) -> String {
    errorRenderer.text(of: message).inSigns(of: style)
  }

  /// A question as a prompt, broken as a notice is; the answer is typed behind it.
  func prompt(for question: Message) -> String {
    let rows = errorRenderer.render(notice: question).dropLast()
    return rows + (text(of: question).hasSuffix(" ") ? " " : "")
  }

  /// Says why something was refused that no line asked for.
  func refuse(
    _ error: some ExplainedError, of command: String = "", at place: Failure.Place? = nil
  ) {
    let failure = Failure(
      chain: place.map { [$0] } ?? [], source: "", range: nil, message: error.message,
      hint: error.hint)
    show(Answer(command, failure, in: answerStyle))
  }

  func flush() {
    output.flush()
  }

  /// Looks at the terminal again, whose size may have changed, before the next line runs.
  func measure() {
    isBelowInterrupt = false
    look()
  }

  private func look() {
    style = .standardOutput.following(settings)
    renderer = Renderer(format, style.writing(answerStyle))
  }

  private func follow(_ settings: Settings) {
    self.settings = settings
    look()
  }

  private func follow(_ style: AnswerStyle) {
    guard style != answerStyle else { return }
    answerStyle = style
    renderer = Renderer(format, self.style.writing(style))
  }

  private func echo(_ line: Substring) {
    begin()
    let lines = line.split(separator: "\n")
    for line in lines.dropLast() {
      // A blank stands in place of the sign by which a line goes on; an open bracket needs none.
      output.write(line.last == " " ? "> \(line.dropLast())\\\n" : "> \(line)\n")
    }
    for line in lines.suffix(1) { output.write("> \(line)\n") }
  }

  private func show(_ answer: Answer) {
    follow(answer.style)
    guard format != .json, case .failure(let failure) = answer.outcome else {
      return write(answer)
    }
    complain(errorRenderer.render(failure))
  }

  private func write(_ answer: Answer) {
    let text = renderer.render(answer)
    guard !text.isEmpty else { return }
    begin()
    if !isPaged(text) { output.write(text) }
  }

  /// Leaves a text to the pager that has no room above the next prompt.
  private func isPaged(_ text: String) -> Bool {
    guard mayPage, settings.pager == .on else { return false }
    let rows = text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard rows >= Terminal.size.rows, let pager else { return false }
    output.flush()
    return pager.shows(text, prompting: self.text(of: "q leaves, space goes on"))
  }

  /// Sets off what comes from what was written before.
  private func begin() {
    leaveInterrupt()
    if hasAnswered { output.write(renderer.separator) }
    hasAnswered = true
  }

  /// Puts what is said to the person into words.
  var errorRenderer: Renderer {
    Renderer(.text, Style.standardError.following(settings).writing(answerStyle))
  }

  /// What was answered before comes first, where both streams are one.
  private func complain(_ text: String) {
    leaveInterrupt()
    output.flush()
    StandardError.write(text)
  }

  /// Leaves the row in which the terminal has written `^C`.
  private func leaveInterrupt() {
    guard Interrupt.isRequested, !isBelowInterrupt, isatty(STDERR_FILENO) == 1 else { return }
    isBelowInterrupt = true
    output.flush()
    StandardError.write("\n")
  }
}
