import Commands
import Rendering
import Reports

extension Style {
  /// The style as an answer wants it.
  func writing(_ answer: AnswerStyle) -> Style {
    var style = self
    style.currency = answer.currency
    style.numbers = answer.numbers
    style.language = answer.language
    return style
  }

  /// An answer as a file takes it, behind what stands there.
  ///
  /// A CSV file begins with the mark of UTF-8: without it Excel, which people open such files with,
  /// takes the bytes for the code page of its machine, and no Chinese name survives that.
  @Sendable func write(_ answer: Answer, as format: AnswerFormat, isFirst: Bool) -> [UInt8] {
    let renderer = Renderer(Format(format), writing(answer.style))
    let text = renderer.render(answer)
    guard isFirst, !text.isEmpty else {
      return Array((text.isEmpty ? text : renderer.separator + text).utf8)
    }
    return Array((format == .csv ? "\u{FEFF}" + text : text).utf8)
  }
}

extension Format {
  fileprivate init(_ format: AnswerFormat) {
    switch format {
    case .text: self = .text
    case .markdown: self = .markdown
    case .json: self = .json
    case .csv: self = .csv
    }
  }
}
