import Reports
import Sessions

extension Workbench {
  /// Writes an answer to the file that takes them: at once, or inside a group once that has gone
  /// through. False where no file takes answers.
  mutating func write(_ answer: Answer) throws(FileError) -> Bool {
    guard let destination else { return false }
    let bytes = answerWriter(answer, destination.format, !destination.isBegun)
    guard !bytes.isEmpty else { return true }
    self.destination?.isBegun = true
    if group != nil {
      group?.stage(bytes, for: destination.path)
    } else if !isDryRun {
      try world.append(bytes, to: destination.path)
    }
    return true
  }
}
