import Glibc
import LineEditing
import Seeds
import Testing

struct PlainReaderTests {
  @Test(arguments: [
    ("", []),
    ("one", ["one"]),
    ("one\n", ["one"]),
    ("one\r\ntwo\r\n", ["one", "two"]),
    ("\n\n", ["", ""]),
    ("a\r", ["a"]),
    ("a\rb\n", ["a\rb"]),
    ("a\u{0}b\n", ["a\u{0}b"]),
    ("\u{FEFF}预算\n\u{FEFF}\n", ["预算", "\u{FEFF}"]),
  ])
  func `lines come without their ends`(text: String, lines: [String]) throws {
    #expect(try read(Array(text.utf8)) == lines)
  }

  @Test(arguments: UInt64(1)...40)
  func `lines of any length come as they were written`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let lines = (0..<200).map { _ in
      let length = Bool.random(using: &dice) ? 10 : 70_000
      return String(repeating: "预a", count: .random(in: 0...length / 4, using: &dice))
    }
    let end = Bool.random(using: &dice) ? "\n" : "\r\n"
    #expect(try read(Array(lines.map { $0 + end }.joined().utf8)) == lines)
  }

  @Test func `a line of ten megabytes is a line`() throws {
    let line = String(repeating: "0123456789", count: 1_000_000)
    #expect(try read(Array("\(line)\nnext".utf8)) == [line, "next"])
  }

  @Test(arguments: [
    ([0xFF], 1), ([0x61, 0x62, 0x80], 3), ([0x61, 0xE9, 0xA2], 2), ([0xED, 0xA0, 0x80], 1),
    ([0xE9, 0xA2, 0x84, 0xC0, 0xAF], 4), ([0xF4, 0x90, 0x80, 0x80], 1),
  ])
  func `the first byte that is no text is named`(bytes: [UInt8], byte: Int) throws {
    let start = Array("one\ntwo\n".utf8)
    let reader = try reader(over: start + bytes + Array("\nfour\n".utf8))
    #expect(try reader.next() == "one")
    #expect(try reader.next() == "two")
    #expect(throws: PlainReadError.notText(line: 3, byte: byte)) { try reader.next() }
    #expect(try reader.next() == "four")
    #expect(reader.lineNumber == 4)
    #expect(try reader.next() == nil)
  }

  @Test func `a byte that is no text is found behind a block's end too`() throws {
    let line = Array(repeating: UInt8(0x61), count: 100_000) + [0xFF]
    let reader = try reader(over: line)
    #expect(throws: PlainReadError.notText(line: 1, byte: 100_001)) { try reader.next() }
  }

  @Test func `what cannot be read says why`() throws {
    let folder = open("/tmp", O_RDONLY | O_CLOEXEC)
    defer { close(folder) }
    #expect(throws: PlainReadError.unreadable(line: 1, errno: EISDIR)) {
      try PlainReader(descriptor: folder).next()
    }
  }

  private func reader(over bytes: [UInt8]) throws -> PlainReader {
    let path = try temporaryFile(bytes: bytes)
    defer { unlink(path) }
    return PlainReader(descriptor: open(path, O_RDONLY | O_CLOEXEC))
  }

  private func read(_ bytes: [UInt8]) throws -> [String] {
    let reader = try reader(over: bytes)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }
}
