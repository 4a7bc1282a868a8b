import Glibc
import Sessions
import Testing

/// Writes the pages of transcripts anew, with what their lines print now: for whoever changed what
/// the screen says, and reads the difference before keeping it.
struct TranscriptRecorder {
  private var lines: [String] = []
  private var sections: ArraySlice<Transcript>
  private var screen = Screen()
  /// What the fenced block is that the next line stands in; nil outside of one.
  private var block: String?

  static func record(_ page: String) -> String {
    var recorder = TranscriptRecorder(sections: Transcript.sections(of: page)[...])
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      recorder.take(String(line))
    }
    return recorder.lines.joined(separator: "\n")
  }

  private init(sections: ArraySlice<Transcript>) {
    self.sections = sections
  }

  private mutating func take(_ line: String) {
    if line.hasPrefix("```") {
      block = block == nil ? String(line.dropFirst(3)) : nil
      lines.append(line)
    } else if block == "" {
      if let typed = Transcript.typed(line) { type(typed) }
    } else {
      lines.append(line)
      if block == nil, line.hasPrefix("## "), let section = sections.popFirst() {
        screen = Screen(files: section.disk)
      }
    }
  }

  private mutating func type(_ line: String) {
    lines.append(Transcript.prompted(line))
    let shown = screen.type(line).split(separator: "\n", omittingEmptySubsequences: false)
    lines += shown.dropLast().map(String.init)
  }
}

@Test(.enabled(if: getenv("PLANBENCH_RECORD") != nil))
func `the pages of transcripts are written anew`() throws {
  for page in Transcript.pages {
    let path = "\(Transcript.folder)/\(page)"
    let text = TranscriptRecorder.record(Transcript.text(of: path))
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }
}
