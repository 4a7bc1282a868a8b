/// What a program sends between ESC `[` and a final letter.
struct ControlSequence: Hashable, Sendable {
  /// `?` and the like, before the parameters.
  let marker: Character?
  let parameters: [Int]
  let final: Character

  /// From the bytes behind ESC `[`, the final one last.
  init(bytes: [UInt8]) {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    final = text.popLast() ?? " "
    marker = text.first.flatMap { "<=>?".contains($0) ? $0 : nil }
    if marker != nil { text.removeFirst() }
    parameters = text.split(whereSeparator: { ";:".contains($0) }).map { min(Int($0) ?? 0, 9999) }
  }

  /// A count or a place: one where nothing or zero was given.
  func count(_ index: Int = 0) -> Int {
    max(parameters.indices.contains(index) ? parameters[index] : 1, 1)
  }

  /// A choice: zero where nothing was given.
  var choice: Int { parameters.first ?? 0 }
}
