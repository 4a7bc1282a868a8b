import Commands
import Rendering
import Reports

extension Style {
  /// The style with the figures as an answer wants them.
  func writing(_ figures: FigureStyle) -> Style {
    var style = self
    style.currency = figures.currency
    style.numbers = figures.numbers
    return style
  }

  /// An answer as a file takes it, behind what stands there.
  @Sendable func write(_ answer: Answer, as format: AnswerFormat, isFirst: Bool) -> [UInt8] {
    let renderer = Renderer(Format(format), writing(answer.figures))
    let text = renderer.render(answer)
    return Array((isFirst || text.isEmpty ? text : renderer.separator + text).utf8)
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
