import CommandLanguage
import Seeds
import Testing

@Suite struct WordPositionTests {
  private static let pieces = [
    "budget", "split", "5:3:2", "into", "核心业务", "\"core business\"", "“新 市场”", "「品牌」",
    "a,b", "工业4.0", "core.events", "100万", "é", "👩‍👩‍👧", "30%", "x", "～", "１２",
  ]
  private static let blanks = [" ", "  ", "\t", "\u{3000}", " \u{3000} "]

  /// Words joined by blanks come back as they were typed, each at its own place.
  @Test(arguments: UInt64(1)...300)
  func `the place of a word is where it was typed`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var line = Self.blanks.randomElement(using: &random)!
    var typed: [(text: String, start: Int)] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let piece = Self.pieces.randomElement(using: &random)!
      typed.append((piece, line.utf8.count))
      line += piece + Self.blanks.randomElement(using: &random)!
    }
    let words = try Word.words(of: line)
    #expect(words.count == typed.count)
    for (word, piece) in zip(words, typed) {
      let bytes = Array(line.utf8)[word.range]
      #expect(word.range.lowerBound == piece.start)
      #expect(String(decoding: bytes, as: UTF8.self) == piece.text)
    }
  }

  /// Items joined by any sign that separates them come back at their own places.
  @Test(arguments: UInt64(1)...300)
  func `the place of an item is where it was typed`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var line = "budget split "
    var typed: [(text: String, start: Int)] = []
    for number in 0..<Int.random(in: 2...8, using: &random) {
      if number > 0 { line += [",", "，", "、"].randomElement(using: &random)! }
      let piece = Self.pieces.randomElement(using: &random)!
      guard piece != "a,b" else { continue }
      typed.append((piece, line.utf8.count))
      line += piece
    }
    let word = try #require(try Word.words(of: line).last)
    let items = word.items.filter { !$0.text.isEmpty }
    #expect(items.count == typed.count)
    for (item, piece) in zip(items, typed) {
      #expect(item.range.lowerBound == piece.start)
      let bytes = Array(line.utf8)[item.range]
      #expect(String(decoding: bytes, as: UTF8.self) == piece.text)
      #expect(try Word.words(of: piece.text).map(\.text) == [item.text])
    }
  }

  @Test(arguments: [
    ("５：３：２", "5:3:2"), ("～", ".."), ("“a b”", "a b"), ("「甲」", "甲"), ("a。b", "a.b"),
    ("１２％", "12%"), ("×", "*"), ("≥", ">="), ("\"a\\\"b\"", "a\"b"), ("“１：２”", "１：２"),
  ])
  func `signs fold outside quotes, and nothing inside`(typed: String, text: String) throws {
    #expect(try Word.words(of: typed).map(\.text) == [text])
  }
}
