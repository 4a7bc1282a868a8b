import CEditline
import Text

extension LineEditor {
  /// The editor as C calls it.
  var assistant: editline_assistant {
    editline_assistant(
      context: Unmanaged.passUnretained(self).toOpaque(),
      complete: assistance.completion == nil ? nil : { LineEditor.of($0)?.complete() ?? false },
      explain: assistance.usage == nil ? nil : { LineEditor.of($0)?.explain() ?? false },
      hint: assistance.hint == nil || !assistance.mayDim ? nil : { LineEditor.of($0)?.hint() },
      rest: assistance.preparation == nil ? nil : { LineEditor.of($0)?.assistance.preparation?() },
      search: { LineEditor.of($0)?.search($1, $2.map { String(cString: $0) } ?? "") })
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Fills in what all candidates share, or else lists them; false where there is none.
  private func complete() -> Bool {
    let line = OfferedLine(editline_line()).beforeCursor
    guard let answer = assistance.completion?(line), !answer.candidates.isEmpty else {
      return false
    }
    if let filled = answer.filledIn {
      editline_replace_before_cursor(Int32(clamping: answer.word.unicodeScalars.count), filled)
    } else {
      list(answer.candidates, behind: line)
    }
    return true
  }

  /// Lists as many candidates as have room; asked again behind the same line, those that come next,
  /// and behind the last the first.
  private func list(_ candidates: [TypedWord.Candidate], behind line: String) {
    let shown = listed?.line == line ? listed?.count ?? 0 : 0
    let start = shown < candidates.count ? shown : 0
    let listing = CandidateListing(on: Terminal.size, mayDim: assistance.mayDim, wording: wording)
    let page = listing.page(of: candidates[start...])
    editline_show_below(page.text)
    listed = (line, start + page.count)
  }

  /// Shows the usage below the line; false where the question mark does not begin a word.
  private func explain() -> Bool {
    let text = OfferedLine(editline_line()).beforeCursor
    guard text.last?.isWhitespace ?? true, let usage = assistance.usage?(text) else { return false }
    editline_show_below(usage.hasSuffix("\n") ? usage : usage + "\n")
    return true
  }

  private func hint() {
    guard let hint = assistance.hint?(OfferedLine(editline_line()).text) else { return }
    let text = hint.escapingControls
    editline_show_hint(text, Int32(clamping: text.displayWidth))
  }
}
