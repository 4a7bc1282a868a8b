/// What can still be read of a journal that is damaged.
struct JournalRemains {
  /// Nil where the first line cannot be read.
  let base: Journal.Base?
  private let steps: [Int: Step]
  /// How many records there are, damaged ones among them.
  let count: Int

  init(of bytes: [UInt8]) {
    let lines = Journal.lines(of: bytes)
    base = lines.first.flatMap { try? Journal.Base(head: $0, whole: bytes) }
    var steps: [Int: Step] = [:]
    for line in lines {
      if let step = Journal.step(of: line) { steps[step.number] = step }
    }
    self.steps = steps
    count = max(lines.count { $0.count > 1 } - 1, steps.keys.max() ?? 0)
  }

  var isEmpty: Bool { steps.isEmpty && base == nil }

  /// The steps up to the one with that number; nil where one of them is damaged.
  func steps(through number: Int) -> [Step]? {
    let found = steps(after: 0).prefix(number)
    return found.count == number ? Array(found) : nil
  }

  /// The steps behind the one with that number, up to the first that is damaged.
  func steps(after number: Int) -> [Step] {
    var found: [Step] = []
    while let next = steps[number + found.count + 1] { found.append(next) }
    return found
  }
}
