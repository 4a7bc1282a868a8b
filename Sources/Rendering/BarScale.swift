import Text

/// Draws stacks of lengths as bars on one common scale, with an axis where some are below zero.
struct BarScale {
  private let stacks: [[Int128]]
  private let isStacked: Bool
  let width: Int
  private let glyphs: Glyphs
  /// The longest bars on either side of zero.
  private let above: UInt128
  private let below: UInt128

  init(stacks: [[Int128]], isStacked: Bool, width: Int, glyphs: Glyphs) {
    self.stacks = stacks
    self.isStacked = isStacked
    self.width = width
    self.glyphs = glyphs
    above = stacks.map(Self.lengthAbove).max() ?? 0
    below = stacks.map(Self.lengthBelow).max() ?? 0
  }

  /// The bar of one stack, without blanks behind it.
  func bar(at index: Int) -> String {
    let stack = stacks[index]
    let positive = isStacked ? parts(stack.map(\.ifPositive)) : end(Self.lengthAbove(stack))
    guard below > 0 else { return positive }
    let negative =
      isStacked
      ? String(parts(stack.map(\.ifNegative)).reversed())
      : String(repeating: String(glyphs.negative), count: columns(Self.lengthBelow(stack)))
    return negative.padded(to: columns(below), .right) + glyphs.axis + positive
  }

  /// The columns on both sides of the axis.
  private var room: Int { below > 0 ? max(1, width - 1) : width }

  /// How many eighths of a column a length takes, rounded; something is never nothing.
  private func eighths(_ length: UInt128) -> Int {
    let whole = above + below
    guard length > 0, whole > 0 else { return 0 }
    let eighths = (length * UInt128(16 * room) + whole) / (2 * whole)
    return max(1, Int(eighths))
  }

  private func columns(_ length: UInt128) -> Int {
    guard length > 0 else { return 0 }
    return max(1, (eighths(length) + 4) / 8)
  }

  /// A single bar, which may end within a column.
  private func end(_ length: UInt128) -> String {
    let full = String(glyphs.eighths[glyphs.eighths.count - 1])
    guard glyphs.eighths.count == 8 else {
      return String(repeating: full, count: min(columns(length), columnsAbove))
    }
    let eighths = min(eighths(length), 8 * columnsAbove)
    let rest = eighths % 8
    return String(repeating: full, count: eighths / 8)
      + (rest > 0 ? String(glyphs.eighths[rest - 1]) : "")
  }

  /// What the part below zero leaves for the one above.
  private var columnsAbove: Int { below > 0 ? max(1, room - columns(below)) : room }

  /// Parts beside each other, each with the fill of its series; what ends where is rounded, so that
  /// the whole is as long as its sum.
  private func parts(_ lengths: [UInt128]) -> String {
    var bar = ""
    var end: UInt128 = 0
    for (series, length) in lengths.enumerated() where length > 0 {
      end += length
      let count = columns(end) - bar.count
      bar += String(
        repeating: String(glyphs.fills[series % glyphs.fills.count]), count: max(0, count))
    }
    return bar
  }

  private static func lengthAbove(_ stack: [Int128]) -> UInt128 {
    stack.reduce(0) { $0 + $1.ifPositive }
  }

  private static func lengthBelow(_ stack: [Int128]) -> UInt128 {
    stack.reduce(0) { $0 + $1.ifNegative }
  }
}

extension Int128 {
  fileprivate var ifPositive: UInt128 { self > 0 ? magnitude : 0 }
  fileprivate var ifNegative: UInt128 { self < 0 ? magnitude : 0 }
}
