import CommandLanguage
import Commands
import LineEditing
import Rendering

extension Conversation {
  /// What helps while the next line is typed, with the names of the plan as it is now.
  ///
  /// The table of commands takes longer to make than the first prompt: it waits until that is shown.
  var assistance: Assistance {
    let workbench = interpreter.workbench
    let (renderer, style) = (screen.errorRenderer, screen.style)
    return Assistance(
      completion: { text in
        let completion = Completion(
          CommandCatalog.table, in: workbench.language, offering: Offers(workbench).candidates)
        let (start, candidates) = completion.candidates(after: text)
        return TypedWord(
          word: String(decoding: text.utf8.dropFirst(start), as: UTF8.self),
          candidates: candidates.map { TypedWord.Candidate($0, renderer) })
      },
      hint: { text in
        guard !text.isEmpty else { return nil }
        return Prompter(CommandCatalog.table).hint(behind: text, in: renderer.text)?
          .inSigns(of: style)
      },
      usage: { text in
        Prompter(CommandCatalog.table).usage(behind: text).map(renderer.render)
      },
      preparation: { _ = CommandCatalog.table }, mayDim: screen.style.color)
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
