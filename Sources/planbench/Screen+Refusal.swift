import Reports
import Text

extension Screen {
  /// Says why something was refused that no line asked for.
  func refuse(_ error: some ExplainedError, of command: String = "") {
    let failure = Failure(source: "", range: nil, message: error.message, hint: error.hint)
    hear(.answer(Answer(command, failure)))
  }
}
