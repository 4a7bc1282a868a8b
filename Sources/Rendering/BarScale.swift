import Text

/// Draws stacks of lengths as bars on one common scale, with an axis where some are below zero.
struct BarScale {
  /// The columns of the longest bar, with what is below zero and the axis.
  let width: Int
  private let stacks: [[Int128]]
  private let isStacked: Bool
  private let glyphs: Glyphs
  /// The columns on both sides of the axis, and those of each side.
  private let room: Int
  private let roomAbove: Int
  private let roomBelow: Int
  /// What takes all the room.
  private let whole: UInt128

  init(stacks: [[Int128]], isStacked: Bool, width: Int, glyphs: Glyphs) {
    self.width = width
    self.stacks = stacks
    self.isStacked = isStacked
    self.glyphs = glyphs
    let above = stacks.map(\.lengthAbove).max() ?? 0
    let below = stacks.map(\.lengthBelow).max() ?? 0
    whole = above + below
    room = below > 0 ? width - 1 : width
    let columns = below.scaled(to: room, of: whole)
    roomBelow = min(columns, above > 0 ? room - 1 : room)
    roomAbove = room - roomBelow
  }

  /// The bar of one stack, without blanks behind it.
  func bar(at index: Int) -> String {
    let stack = stacks[index]
    guard roomBelow > 0 else { return barAbove(stack) }
    return barBelow(stack).padded(to: roomBelow, .right) + glyphs.axis + barAbove(stack)
  }

  private func barAbove(_ stack: [Int128]) -> String {
    isStacked
      ? parts(stack.map { max($0, 0).magnitude }, within: roomAbove) : ending(stack.lengthAbove)
  }

  private func barBelow(_ stack: [Int128]) -> String {
    guard !isStacked else {
      return String(parts(stack.map { min($0, 0).magnitude }, within: roomBelow).reversed())
    }
    let columns = stack.lengthBelow.scaled(to: room, of: whole)
    return String(repeating: String(glyphs.negative), count: min(columns, roomBelow))
  }

  /// A single bar, which may end within a column where there are signs for it.
  private func ending(_ length: UInt128) -> String {
    let steps = glyphs.ends.count
    let count = min(length.scaled(to: steps * room, of: whole), steps * roomAbove)
    let full = String(repeating: String(glyphs.full), count: count / steps)
    return count % steps == 0 ? full : full + String(glyphs.ends[count % steps - 1])
  }

  /// Parts beside each other, each with the fill of its series; what ends where is rounded, so that
  /// the whole is as long as its sum.
  private func parts(_ lengths: [UInt128], within limit: Int) -> String {
    var bar = ""
    var end: UInt128 = 0
    for (series, length) in lengths.enumerated() where length > 0 {
      end += length
      let count = min(end.scaled(to: room, of: whole), limit) - bar.count
      bar += String(repeating: String(glyphs.fill(series)), count: max(0, count))
    }
    return bar
  }
}

extension UInt128 {
  /// The length as a whole number of steps, rounded; something is never nothing.
  fileprivate func scaled(to steps: Int, of whole: UInt128) -> Int {
    guard self > 0, whole > 0 else { return 0 }
    let scaled = (self * 2 * UInt128(steps) + whole) / (2 * whole)
    return Swift.max(1, Int(scaled))
  }
}

extension [Int128] {
  fileprivate var lengthAbove: UInt128 { reduce(0) { $0 + Swift.max($1, 0).magnitude } }
  fileprivate var lengthBelow: UInt128 { reduce(0) { $0 + Swift.min($1, 0).magnitude } }
}
