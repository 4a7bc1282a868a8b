import Text

/// The list that Tab shows below the line: candidates in columns, as many as have room.
package struct CandidateListing {
  private static let gap = 2

  private let columns: Int
  private let rows: Int
  private let mayDim: Bool
  private let wording: Wording

  /// For a screen of that size; the row of the line itself, and one before it, are left free.
  package init(
    on screen: Terminal.Size, mayDim: Bool = false, wording: Wording = Wording()
  ) {
    // The last column stays empty, lest the terminal begin a row of its own.
    columns = max(screen.columns - 1, 1)
    rows = max(screen.rows - 2, 2)
    self.mayDim = mayDim
    self.wording = wording
  }

  /// The rows, each with its end, and how many candidates they show, the first ones. What it costs
  /// depends on the screen, not on the candidates.
  package func page(of candidates: ArraySlice<TypedWord.Candidate>) -> (text: String, count: Int) {
    let described = candidates.prefix(rows).contains { !$0.about.isEmpty }
    let shown = described ? describedRows(candidates) : plainRows(candidates)
    let left = candidates.count - shown.count
    let lines = left > 0 ? shown.rows + [clipped(wording.more(left))] : shown.rows
    return (lines.map { $0 + "\n" }.joined(), shown.count)
  }

  private typealias Shown = (rows: [String], count: Int)

  private func clipped(_ text: String) -> String {
    text.clipped(to: columns, ellipsis: wording.ellipsis)
  }

  /// How many rows candidates may take, if all of them take so many.
  private func room(for wanted: Int) -> Int {
    wanted > rows ? rows - 1 : wanted
  }

  /// One to a row, with what is said of it.
  private func describedRows(_ candidates: ArraySlice<TypedWord.Candidate>) -> Shown {
    let shown = candidates.prefix(room(for: candidates.count))
    let labels = shown.map(\.label.escapingControls)
    let widest = labels.map(\.displayWidth).max() ?? 0
    // A long label may take the row; the others keep to their column.
    let column = min(widest, max(columns * 2 / 3 - Self.gap, 1))
    let rows = zip(labels, shown).map { row($0, about: $1.about, column) }
    return (rows, shown.count)
  }

  private func row(_ label: String, about: String, _ column: Int) -> String {
    let label = clipped(label)
    let place = max(column, label.displayWidth) + Self.gap
    let about = about.escapingControls.clipped(
      to: columns - place, ellipsis: wording.ellipsis)
    guard !about.isEmpty else { return label }
    return label.padded(to: place) + (mayDim ? "\u{1B}[2m\(about)\u{1B}[0m" : about)
  }

  /// Several to a row, to be read down each column.
  private func plainRows(_ candidates: ArraySlice<TypedWord.Candidate>) -> Shown {
    let most = candidates.prefix(rows * max(columns / (Self.gap + 1), 1))
    let labels = most.map { clipped($0.label.escapingControls) }
    let width = (labels.map(\.displayWidth).max() ?? 0) + Self.gap
    let across = max((columns + Self.gap) / width, 1)
    let down = room(for: (candidates.count + across - 1) / across)
    let shown = labels.prefix(down * across)
    let rows = (0..<min(down, shown.count)).map { row in
      let cells = stride(from: row, to: shown.count, by: down).map { shown[$0] }
      return (cells.dropLast().map { $0.padded(to: width) } + cells.suffix(1)).joined()
    }
    return (rows, shown.count)
  }
}
