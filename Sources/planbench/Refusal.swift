import Commands
import LineEditing

/// Listens to a typed line while it runs, for what of it is to be typed again.
struct Refusal {
  private let line: String
  /// Where the command stands that began last.
  private var begun = 0..<0
  /// The command that was refused and those behind it, with the cursor where it went wrong;
  /// nothing where all went well, or where what is wrong is not in the line.
  private(set) var offer: OfferedLine?

  init(of line: String) {
    self.line = line
  }

  mutating func hear(_ event: Interpreter.Event) {
    switch event {
    case .line(let command): begun = line.range(of: command)
    case .answer(let answer):
      guard case .failure(let failure) = answer.outcome, failure.chain.isEmpty,
        failure.source == line, let marked = failure.range
      else { return }
      // Where the whole command was refused, most often something is missing at its end.
      offer = rest(from: marked, cursor: marked == begun ? marked.upperBound : marked.lowerBound)
    case .notice, .settings: return
    }
  }

  /// Leaves out what ran already, lest it run twice.
  private func rest(from marked: Range<Int>, cursor: Int) -> OfferedLine {
    let isBegun = marked.lowerBound < begun.upperBound
    let ran = line.utf8.prefix(isBegun ? begun.lowerBound : begun.upperBound)
    let rest = line.utf8[ran.endIndex...]
    let isGap = { (byte: UInt8) in byte == UInt8(ascii: ";") || byte == UInt8(ascii: " ") }
    let start = ran.isEmpty ? rest : rest.drop(while: isGap)
    let dropped = line.utf8.count - start.count
    return OfferedLine(String(Substring(start)), cursor: cursor - dropped)
  }
}

extension String {
  /// Where a part of it stands, in bytes.
  fileprivate func range(of part: Substring) -> Range<Int> {
    let start = part.base.utf8.distance(from: part.base.startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }
}
