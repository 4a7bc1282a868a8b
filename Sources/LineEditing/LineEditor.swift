import CEditline
import Glibc

/// The prompt of a person at a terminal: asks for a line, lets it be edited, remembers it.
///
/// Where the screen is no terminal, or the person's editor configuration turns editing off, the
/// system's own line editing is left to do it, with the same answers to Ctrl-C and signals.
package final class LineEditor {
  /// What the arrow keys recall.
  package var history = TypedLines() {
    didSet { isHistoryShown = false }
  }

  /// What helps while a line is typed.
  package var assistance = Assistance()
  /// What the editor itself says.
  package var wording = Wording()
  /// The search through the history that goes on.
  var search: HistorySearch?
  /// Behind which line candidates were listed last, and how many of them.
  var listed: (line: String, count: Int)?

  /// Whether a line can be offered: not where the system's own line editing does the work.
  package var offers: Bool { isEditing }

  private let isEditing: Bool
  private var isHistoryShown = true
  private let plainReader = PlainReader(descriptor: 0)

  /// Nothing where standard input is no terminal: lines come from a `PlainReader` then.
  package init?(program: String) {
    guard Terminal.isInput else { return nil }
    isEditing = Terminal.isOutput && editline_open(program)
    Interrupt.watch()
  }

  deinit {
    if isEditing { editline_close() }
  }

  /// Asks for a line. The prompt may have several rows and carry color. A line that is offered
  /// stands there to be edited, unless the next one is being typed already.
  package func read(prompt: String, offering offered: OfferedLine? = nil) -> LineInput {
    isEditing ? edit(prompt, offered) : readPlainly(prompt)
  }

  private func edit(_ prompt: String, _ offered: OfferedLine?) -> LineInput {
    let prompt = MarkedPrompt(prompt)
    show(prompt.upperRows, on: 1)
    showHistory()
    editline_set_assistant(assistant)
    defer {
      editline_set_assistant(editline_assistant())
      search = nil
      listed = nil
    }
    return prompt.row.withCString { row in
      guard let offered else { return LineInput(editline_read(row, editline_text())) }
      return offered.withText { LineInput(editline_read(row, $0)) }
    }
  }

  private func readPlainly(_ prompt: String) -> LineInput {
    Interrupt.clear()
    show(prompt, on: Terminal.isOutput ? 1 : 2)
    if !plainReader.isBuffered {
      let result = editline_wait(0)
      guard result.outcome == EDITLINE_LINE else { return LineInput(result) }
    }
    do throws(PlainReadError) {
      return try plainReader.next().map { .line($0) } ?? .end
    } catch .notText {
      show(wording.notText() + "\n", on: 2)
      return .cancelled
    } catch {
      return .end
    }
  }

  private func showHistory() {
    guard !isHistoryShown else { return }
    editline_history_clear()
    for entry in history.entries { editline_history_add(entry) }
    isHistoryShown = true
  }

  /// Writes at once, behind what was printed before.
  private func show(_ text: String, on descriptor: Int32) {
    fflush(nil)
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}

extension LineInput {
  fileprivate init(_ result: editline_result) {
    switch result.outcome {
    case EDITLINE_LINE, EDITLINE_PASTE:
      let bytes = UnsafeRawBufferPointer(start: result.text, count: result.length)
      self.init(
        text: String(decoding: bytes, as: UTF8.self).withoutKeys,
        isPasted: result.outcome == EDITLINE_PASTE)
    case EDITLINE_CANCELLED: self = .cancelled
    case EDITLINE_SIGNAL: self = .ended(signal: result.signal)
    default: self = .end
    }
  }
}

extension String {
  /// Ctrl-V takes the next key as it is, and the editor has characters of its own for the keys
  /// that are none: they may not get out.
  fileprivate var withoutKeys: String {
    let isKey = { (scalar: Unicode.Scalar) in ("\u{80}"..."\u{9F}").contains(scalar) }
    guard unicodeScalars.contains(where: isKey) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !isKey($0) }))
  }
}
