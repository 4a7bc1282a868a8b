import FoundationEssentials
import JSON
import Seeds
import Testing

@Suite struct JSONLaws {
  @Test(arguments: UInt64(1)...300, [JSON.Layout.line, .sorted])
  func `what is written reads as the same value`(seed: UInt64, layout: JSON.Layout) throws {
    var random = SeededGenerator(seed: seed)
    let value = JSON.random(depth: 5, using: &random)
    #expect(try JSON(reading: value.bytes(layout)) == value)
  }

  @Test(arguments: UInt64(1)...300)
  func `one line is one line, and sorted has a value on each`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let value = JSON.random(depth: 5, using: &random)
    for (layout, count) in [(JSON.Layout.line, 1), (.sorted, value.lineCount)] {
      let text = String(decoding: value.bytes(layout), as: UTF8.self)
      #expect(text.unicodeScalars.count { $0.properties.generalCategory == .control } == count)
      #expect(text.count { $0.isNewline } == count)
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `another reader reads what is written`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = String.random(using: &random)
    let value = JSON.object([
      "text": .string(text), "any": .random(depth: 4, using: &random), "count": .number(seed),
    ])
    for layout in [JSON.Layout.line, .sorted] {
      let read = try JSONDecoder().decode(Reading.self, from: Data(value.bytes(layout)))
      #expect(read.text == text)
      #expect(read.count == seed)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `a text cut at any byte is refused at its end`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = JSON.array([.random(depth: 3, using: &random)]).bytes(.line).dropLast()
    for length in bytes.indices {
      #expect(throws: JSONSyntaxError.self) { try JSON(reading: Array(bytes[..<length])) }
    }
  }

  /// What is read from any bytes is written and read again as the same.
  @Test(arguments: UInt64(1)...2_000)
  func `no bytes trap`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = JSON.random(depth: 3, using: &random).bytes(random.chance(50) ? .line : .sorted)
    for _ in 0..<random.number(1...4) {
      let place = random.number(0...bytes.count - 1)
      switch random.number(0...3) {
      case 0: bytes[place] = UInt8(random.number(0...255))
      case 1: bytes.insert(random.pick(Array("[]{}\",:\\u-.e0".utf8)), at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count - 1, place + 3))
      default: bytes = (0..<random.number(1...40)).map { _ in UInt8(random.number(0...255)) }
      }
    }
    do {
      let value = try JSON(reading: bytes)
      #expect(try JSON(reading: value.bytes(.line)) == value)
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
      #expect(error.line <= 1 + bytes.count { $0 == 0x0A })
    }
  }
}

private struct Reading: Decodable {
  let text: String
  let count: UInt64
}

extension JSON {
  /// How many lines the sorted layout takes.
  fileprivate var lineCount: Int {
    switch self {
    case .null, .bool, .number, .string: 1
    case .array(let values): Self.lineCount(of: values)
    case .object(let members): Self.lineCount(of: members.map(\.value))
    }
  }

  private static func lineCount(of values: [JSON]) -> Int {
    values.isEmpty ? 1 : 2 + values.map(\.lineCount).reduce(0, +)
  }
}
