import CommandLanguage
import Reports
import Sessions
import Text

extension Workbench {
  /// Puts what is seen of an event into words, as the user and the answers before it want them.
  package typealias Transcriber =
    @Sendable (_ event: Interpreter.Event, _ settings: Settings, _ style: AnswerStyle) -> String

  /// A file that takes everything that is seen.
  package struct TranscriptFile: Hashable, Sendable {
    package let path: String
    /// Whether it began in the group that is open, and is written once that has gone through.
    let isStaged: Bool
  }

  mutating func beginTranscript(
    in file: FileName, overwrite: Bool
  ) throws(LineError) -> Report {
    try write([], to: file, overwrite: overwrite)
    transcript = TranscriptFile(path: file.path, isStaged: group != nil)
    return Report(.note(beginning(of: file.path)))
  }

  mutating func endTranscript() -> Report {
    guard let last = transcript.take() else { return Report(.note("There is no transcript.")) }
    guard !last.isStaged, !isDryRun else { return Report(.note("The transcript ends here.")) }
    return Report(.note("The transcript is in \(last.path)."))
  }

  private func beginning(of path: String) -> Message {
    if isDryRun { return "Lines and answers would go to \(path), too; 'transcript off' ends that." }
    guard group != nil else {
      return "Lines and answers go to \(path), too; 'transcript off' ends that."
    }
    return "Lines and answers go to \(path) when all have gone through; 'transcript off' ends that."
  }

  /// Adds to the transcript.
  mutating func transcribe(_ text: String) throws(FileError) {
    guard let transcript, !text.isEmpty, !isDryRun else { return }
    if transcript.isStaged {
      group?.stage(Array(text.utf8), for: transcript.path)
    } else {
      try world.append(Array(text.utf8), to: transcript.path)
    }
  }
}
