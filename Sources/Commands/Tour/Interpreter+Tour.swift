import Reports

extension Interpreter {
  /// Takes a line that a person typed, and lets the tour say what is next.
  package mutating func takeTyped(
    _ line: String, in feed: inout Feed, _ listener: Listener
  ) -> Bool {
    guard workbench.tour?.isOn == true else { return take(line, in: &feed, listener) }
    var answers: [Answer] = []
    let isWell = take(line, in: &feed) { event in
      if case .answer(let answer) = event { answers.append(answer) }
      listener(event)
    }
    let plan = workbench.plan
    // Several commands of one line may be several steps; the last word is what counts.
    if let next = answers.compactMap({ workbench.tour?.hear($0, on: plan) }).last {
      tell(.answer(Answer(TourBegin.name, next, in: workbench.answerStyle)), listener)
    }
    return isWell
  }
}
