import Commands
import Rendering
import Reports

extension Format {
  /// What is seen of an event, without color.
  func transcript(
    of event: Interpreter.Event, _ settings: Settings, _ answerStyle: AnswerStyle
  ) -> String {
    var style = Style.standardOutput.following(settings).writing(answerStyle)
    style.color = false
    switch event {
    case .line, .settings: return ""
    case .notice(let message): return Renderer(.text, style).text(of: message) + "\n"
    case .answer(let answer):
      if self != .json, case .failure(let failure) = answer.outcome {
        return Renderer(.text, style).render(failure)
      }
      return Renderer(self, style.writing(answer.style)).render(answer)
    }
  }
}
