import CommandLanguage
import Commands
import LineEditing
import Rendering

extension Conversation {
  /// What helps while the next line is typed, with the names of the plan as it is now.
  var assistance: Assistance {
    let completion = Completion(
      CommandCatalog.table, in: interpreter.workbench.answerStyle.language,
      offering: Offers(interpreter.workbench).candidates)
    let prompter = Prompter(CommandCatalog.table)
    let (renderer, style) = (screen.errorRenderer, screen.style)
    return Assistance(
      completion: { text in
        let (start, candidates) = completion.candidates(after: text)
        return TypedWord(
          word: String(decoding: text.utf8.dropFirst(start), as: UTF8.self),
          candidates: candidates.map { TypedWord.Candidate($0, renderer) })
      },
      hint: { text in
        prompter.hint(behind: text, in: renderer.text)?.inSigns(of: style)
      },
      usage: { text in prompter.usage(behind: text).map(renderer.render) },
      mayDim: screen.style.color)
  }
}

extension TypedWord.Candidate {
  /// A blank closes what is whole.
  fileprivate init(_ candidate: CommandLanguage.Candidate, _ renderer: Renderer) {
    self.init(
      candidate.text + (candidate.goesOn ? "" : " "), label: candidate.text,
      about: candidate.about.map(renderer.text) ?? "")
  }
}
