import JSON
import Seeds

extension JSON {
  /// With its keys in order, as the sorted layout gives them back.
  static func random(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch random.number(0...(depth > 0 ? 5 : 3)) {
    case 0: return .null
    case 1: return .bool(random.chance(50))
    case 2: return .number(digits(using: &random))
    case 3: return .string(.random(using: &random))
    case 4:
      return .array(
        (0..<random.number(0...4)).map { _ in JSON.random(depth: depth - 1, using: &random) })
    default:
      let keys = Set((0..<random.number(0...20)).map { _ in String.random(using: &random) })
      return .object(
        keys.sorted().map { Member($0, JSON.random(depth: depth - 1, using: &random)) })
    }
  }

  private static func digits(using random: inout SeededGenerator) -> String {
    let whole = Int64.random(in: .min ... .max, using: &random) >> random.number(0...63)
    return "\(whole)" + random.pick(["", ".50", "e3", "E-07", ".0e+1"])
  }
}

extension String {
  /// Any text, control characters too.
  static func random(using random: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x2FF, 0x2000...0x20FF, 0x4E00...0x4EFF, 0x1F600...0x1F64F,
    ]
    return (0..<random.number(0...12)).reduce(into: "") { text, _ in
      let value = UInt32.random(in: random.pick(ranges), using: &random)
      text.unicodeScalars.append(Unicode.Scalar(value)!)
    }
  }
}
