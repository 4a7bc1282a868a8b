import CommandLanguage
import Reports
import Text

/// Writes everything that is seen to a file, too.
struct Transcript: SessionCommand {
  static let name = "transcript"
  static let summary: Message = "Writes the lines that follow and their answers to a file, too."
  static let examples = [
    Example(
      "transcript meeting.txt",
      prints: "Lines and answers go to meeting.txt, too; 'transcript off' ends that."),
    Example(
      "transcript off", after: ["transcript meeting.txt"],
      prints: "The transcript is in meeting.txt."),
    Example(
      "transcript cuts.plan",
      prints: """
        error: cannot write 'cuts.plan': it is already there
          transcript cuts.plan
                     ^~~~~~~~~
          Choose another name, or add 'overwrite'.
        """),
    Example(
      "transcript cuts.plan overwrite",
      prints: "Lines and answers go to cuts.plan, too; 'transcript off' ends that."),
  ]

  let target: OutputTarget
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    target = try arguments.next("file", "the file, or off")
    overwrites = arguments.flag(.overwrite, "takes the place of a file of that name")
  }

  func run(in workbench: inout Workbench) throws(LineError) -> Report {
    switch target {
    case .off: workbench.endTranscript()
    case .file(let file): try workbench.beginTranscript(in: file, overwrite: overwrites)
    }
  }
}
