import Reports
import Text

/// A refused line as a terminal shows it: its place, what is wrong, the line with a mark under the
/// words that are meant, and how to go on.
struct FailureText {
  let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }

  func lines(of failure: Failure) -> [String] {
    includes(of: failure) + headline(of: failure) + excerpt(of: failure) + hint(of: failure)
  }

  /// A line for each place that leads to the refused one.
  private func includes(of failure: Failure) -> [String] {
    failure.chain.dropLast().map { place in
      wording.text(of: "included from \("\(place.file):\(place.line)")")
    }
  }

  private func headline(of failure: Failure) -> [String] {
    let place = failure.chain.last.map {
      "\(wording.escaped($0.file)):\($0.line):\(failure.column): "
    }
    let error = wording.text(of: "error:")
    // A wide colon brings its own blank.
    let gap = error.hasSuffix(":") ? " " : ""
    let head = (place ?? "") + error
    let lines = (head + gap + wording.text(ofError: failure.message))
      .wrapped(to: wording.style.screen ?? .max)
    guard wording.style.color, lines[0].hasPrefix(head) else { return lines }
    return [(place ?? "") + Color.red.paint(error) + lines[0].dropFirst(head.count)]
      + lines.dropFirst()
  }

  private func excerpt(of failure: Failure) -> [String] {
    guard !failure.source.isEmpty else { return [] }
    let source = MarkedSource(failure.source, failure.range, wording)
      .window(of: wording.style.columns - 2)
    guard failure.range != nil else { return ["  " + source.text] }
    let mark = wording.style.color ? Color.green.paint(source.mark) : source.mark
    return ["  " + source.text, "  " + .blanks(source.markColumn) + mark]
  }

  private func hint(of failure: Failure) -> [String] {
    guard let hint = failure.hint else { return [] }
    return wording.text(of: hint).wrapped(to: wording.style.columns - 2).map { "  " + $0 }
  }
}
