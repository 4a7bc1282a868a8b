import Quantities
import Testing

@Test(arguments: [
  ("一百万", 1_000_000), ("一百二十万", 1_200_000), ("一百万元", 1_000_000), ("两万五", 25_000),
  ("一百五", 150), ("十", 10), ("十五万", 150_000), ("三千零五", 3_005), ("一万零五百", 10_500),
  ("一亿两千万", 120_000_000), ("一万亿", 1_000_000_000_000), ("三亿零五十", 300_000_050),
  ("五", 5), ("九千九百九十九万九千九百九十九", 99_999_999), ("二十万零三", 200_003),
  ("100w", 1_000_000), ("1.5W", 15_000),
])
func `an amount in Chinese numerals is read`(text: String, yuan: Int64) throws {
  #expect(try Money(reading: text, in: .cny).minorUnits == yuan * 100)
}

@Test(arguments: [
  "一二", "百", "万", "一百一千", "一万一万", "一亿一亿", "一百二万", "零百", "一百万吨", "一百万%", "一百.5",
])
func `numerals that make no number are refused`(text: String) {
  #expect(throws: ReadingError.self) { try Money(reading: text, in: .cny) }
}

@Test func `numerals spell what they are read as`() throws {
  for number in Array(1...2_100) + [9_999, 10_000, 10_001, 10_010, 99_999, 100_000, 123_456] {
    let text = spelled(number)
    #expect(try Money(reading: text, in: .cny).minorUnits == Int64(number) * 100, "\(text)")
  }
}

/// A number below a hundred million in numerals, as textbooks have it.
private func spelled(_ number: Int) -> String {
  guard number >= 10_000 else { return spelledPart(number) }
  let rest = number % 10_000
  let zero = rest > 0 && rest < 1_000 ? "零" : ""
  return spelledPart(number / 10_000) + "万" + zero + (rest > 0 ? spelledPart(rest) : "")
}

private func spelledPart(_ number: Int) -> String {
  let digits = Array("零一二三四五六七八九")
  var (text, rest, isSkipped) = ("", number, false)
  for (size, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
    let digit = rest / size
    rest %= size
    guard digit > 0 else {
      isSkipped = !text.isEmpty
      continue
    }
    text += (isSkipped ? "零" : "") + String(digits[digit]) + name
    isSkipped = false
  }
  return text
}
