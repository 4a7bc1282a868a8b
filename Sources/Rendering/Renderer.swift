import JSON
import Reports
import Text

/// Writes reports and failures in one format, for one reader.
///
/// Everything that it writes is whole lines, each with its line end; an empty report is no line.
package struct Renderer: Sendable {
  package let format: Format
  package let style: Style
  private let wording: Wording

  /// What machines read is English with plain numbers, whatever the style. The closure hears the key of every
  /// message that is put into words.
  package init(
    _ format: Format, _ style: Style, onKey: (@Sendable (String) -> Void)? = nil
  ) {
    self.format = format
    self.style = style
    let isForPeople = format == .text || format == .markdown
    var spoken = style
    if !isForPeople { (spoken.language, spoken.numbers) = (.english, .plain) }
    wording = Wording(spoken, escapesControls: isForPeople, onKey: onKey)
  }

  /// A report in this format; as JSON the array of its blocks.
  package func render(_ report: Report) -> String {
    switch format {
    case .text: TextReport(wording).lines(of: report).asLines
    case .markdown: MarkdownReport(wording).lines(of: report).asLines
    case .csv: CSVReport(wording).text(of: report)
    case .json: JSONReport(wording).blocks(of: report).asLine
    }
  }

  /// A refused line with its place, its mark and its hint; in formats that have no form for it as
  /// text.
  package func render(_ failure: Failure) -> String {
    switch format {
    case .text, .markdown, .csv: FailureText(wording).lines(of: failure).asLines
    case .json: JSONReport(wording).error(of: failure).asLine
    }
  }

  /// What one command says; as JSON one object on one line.
  package func render(_ answer: Answer) -> String {
    guard format != .json else { return JSONReport(wording).object(of: answer).asLine }
    return switch answer.outcome {
    case .success(let report): render(report)
    case .failure(let failure): render(failure)
    }
  }

  /// What is said beside the answers, broken where a screen is too narrow for it.
  package func render(notice message: Message) -> String {
    let (text, ellipsis) = (wording.text(of: message), wording.glyphs.ellipsis)
    return (ellipsis == "…" ? text : text.replacing("…", with: ellipsis))
      .wrapped(to: style.screen ?? .max).asLines
  }

  /// What is written between the answers of two commands.
  package var separator: String {
    switch format {
    case .text, .json: ""
    case .markdown: "\n"
    case .csv: "\r\n"
    }
  }

  /// A message in the reader's language.
  package func text(of message: Message) -> String {
    wording.text(of: message)
  }
}

extension [String] {
  /// Each line with its line end.
  var asLines: String {
    reduce(into: "") { text, line in text += line + "\n" }
  }
}

extension JSON {
  fileprivate var asLine: String { String(decoding: bytes(.line), as: UTF8.self) }
}
