import CommandLanguage
import Commands
import LineEditing

extension Conversation {
  /// What Tab offers on the next line: commands, labels and the names of the plan as it is now.
  var offer: (String) -> TypedWord {
    let workbench = interpreter.workbench
    let completion = Completion(
      CommandCatalog.table, PlanVocabulary(workbench.plan, today: workbench.today))
    return { text in
      let (start, candidates) = completion.candidates(after: text)
      return TypedWord(
        word: String(decoding: text.utf8.dropFirst(start), as: UTF8.self),
        candidates: candidates.map {
          TypedWord.Candidate($0.text + " ", label: $0.text)
        })
    }
  }
}
