import CommandLanguage
import Sessions
import Text

extension Interpreter {
  /// Tells the listener what happened, and the transcript what is seen of it.
  package mutating func tell(_ event: Event, _ listener: Listener) {
    listener(event)
    guard workbench.transcript != nil else { return }
    let text = workbench.transcriber(event, workbench.settings, workbench.answerStyle)
    transcribe(text, listener)
  }

  /// Writes a line as it was typed; those of a file are seen where the file itself asked for them.
  mutating func transcribe(_ line: String, in feed: Feed, _ listener: Listener) {
    guard let transcript = workbench.transcript, transcript.isStaged || open.isEmpty else { return }
    // Tabs between cells are no signs that do anything.
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    let shown = cells.map { String($0).escapingControls }.joined(separator: "\t")
    transcribe("\(feed.isOpen ? "..." : ">") \(shown)\n", listener)
  }

  /// Ends a transcript that cannot be written: it is no reason to stop the work.
  private mutating func transcribe(_ text: String, _ listener: Listener) {
    do throws(FileError) {
      try workbench.transcribe(text)
    } catch {
      workbench.transcript = nil
      listener(.notice("The transcript ends here: \(error.message)."))
    }
  }
}
