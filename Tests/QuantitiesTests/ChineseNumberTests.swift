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

@Test(arguments: [
  ("百分之五", 1, 20), ("百分之十二点五", 1, 8), ("百分之一百", 1, 1), ("百分之零点五", 1, 200),
  ("百分之12.5", 1, 8), ("百分之２０", 1, 5), ("千分之五", 1, 200), ("万分之三", 3, 10_000),
  ("两成", 1, 5), ("三成五", 7, 20), ("3成", 3, 10), ("3成5", 7, 20),
  ("2.5成", 1, 4), ("十成", 1, 1), (" 两成 ", 1, 5),
])
func `a share in Chinese words is read`(text: String, parts: Int64, whole: Int64) throws {
  let fraction = try #require(Fraction(parts, of: whole))
  #expect(text.isChineseShare)
  #expect(try Share(reading: text).fraction == fraction)
  #expect(try Percent(reading: text).fraction == fraction)
  #expect(throws: ReadingError.self) { try Money(reading: text, in: .cny) }
}

@Test(arguments: [
  "百分之", "分之五", "百分之五十万吨", "成", "成五", "三成十", "三成五五", "百分之五%", "零分之一", "三成五点",
  "百分之五点", "百分之五点十", "百分之-5", "一二成",
])
func `words that make no share are refused`(text: String) {
  #expect(!text.isChineseShare)
  #expect(throws: ReadingError.self) { try Share(reading: text) }
  #expect(throws: ReadingError.self) { try Percent(reading: text) }
}

@Test(arguments: ["五成/三成/两成", "百分之五十/三成/其余", "5成:百分之30:20%"])
func `shares in Chinese words make a ratio`(text: String) throws {
  let typed = text.contains("其余") ? "50%/30%/其余" : "50%/30%/20%"
  #expect(try Ratio(reading: text, in: .cny) == Ratio(reading: typed, in: .cny))
}

@Test func `a third is a share, and no percent`() throws {
  #expect(try Share(reading: "三分之一").fraction == Fraction(1, of: 3))
  #expect(throws: ReadingError.self) { try Percent(reading: "三分之一") }
  #expect(throws: ReadingError.self) { try Ratio(reading: "三分之一/其余", in: .cny) }
}

@Test func `more than the whole is a percent, and no share`() throws {
  #expect(try Percent(reading: "百分之一百五十").fraction == Fraction(3, of: 2))
  #expect(throws: ReadingError.self) { try Share(reading: "百分之一百五十") }
}

@Test func `tenths and hundredths spell what they are read as`() throws {
  for number in 1...99 {
    let percent = "百分之" + spelled(number)
    let tenths = number < 10 ? nil : spelled(number / 10) + "成"
    let last = number % 10 > 0 ? spelled(number % 10) : ""
    for text in [percent, tenths.map { $0 + last }].compactMap(\.self) {
      #expect(try Share(reading: text).fraction == Fraction(Int64(number), of: 100), "\(text)")
    }
  }
}
