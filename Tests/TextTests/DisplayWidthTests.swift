import Glibc
import Testing
import Text

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("core business", 13), ("é", 1), ("e\u{301}", 1), ("“”—…→█①", 7),
    ("中文", 4), ("预算 1m", 7), ("，。：；", 8), ("Ａ１％", 6), ("\u{3000}", 2), ("¥￥", 3), ("㎡", 2),
    ("カナ", 4), ("ｶﾅ", 2), ("が", 2), ("か\u{3099}", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("𠀀", 2), ("กิ", 1),
  ])
  func `a text takes the columns of its characters`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(Substring(text).displayWidth == width)
  }

  @Test(arguments: [
    "😀", "❤️", "👍🏽", "👨‍👩‍👧", "🏳️‍🌈", "🇨🇳", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☕", "⭐",
  ])
  func `an emoji takes two columns, whatever it is made of`(emoji: String) {
    #expect(emoji.displayWidth == 2)
    #expect("a\(emoji)中".displayWidth == 5)
  }

  @Test(arguments: ["❤", "☎", "©", "✔", "7"])
  func `a sign that is not drawn as a picture takes one column`(sign: String) {
    #expect(sign.displayWidth == 1)
  }

  @Test(arguments: [
    "\u{0}", "\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9F}", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{2066}", "\u{FEFF}", "\u{301}", "\u{2028}",
  ])
  func `what cannot be seen takes no column`(text: String) {
    #expect(text.displayWidth == 0)
  }

  @Test(
    arguments: [
      0x20...0x7E, 0xAE...0x2FF, 0x370...0x3FF, 0x410...0x44F, 0x2010...0x2027, 0x2190...0x21FF,
      0x2500...0x259F, 0x3000...0x3096, 0x3099...0x30FF, 0x3131...0x318E, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFA6D, 0xFE30...0xFE52, 0xFF01...0xFFBE,
      0xFFE0...0xFFE6, 0x20000...0x2A6DF,
    ] as [ClosedRange<UInt32>])
  func `the C library gives the same widths`(range: ClosedRange<UInt32>) throws {
    let wcwidth = try columnsFromLibrary()
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    for value in range {
      let scalar = try #require(Unicode.Scalar(value))
      let columns = wcwidth(wchar_t(value))
      // It knows no width for what stands for no character yet.
      #expect(columns < 0 || scalar.displayWidth == Int(columns), "\(scalar.escaped)")
    }
  }

  @Test(arguments: [
    ("ab", 4, Alignment.left, "ab  "), ("ab", 4, .right, "  ab"), ("ab", 5, .center, " ab  "),
    ("预算", 6, .right, "  预算"), ("预算", 6, .left, "预算  "), ("预算", 3, .left, "预算"),
    ("", 2, .center, "  "), ("ab", -1, .right, "ab"),
  ])
  func `padding counts columns`(text: String, width: Int, alignment: Alignment, padded: String) {
    #expect(text.padded(to: width, alignment) == padded)
  }

  @Test(arguments: [
    ("budget", 6, "budget"), ("budget", 5, "budg…"), ("预算表", 6, "预算表"), ("预算表", 5, "预算…"),
    ("预算表", 4, "预…"), ("budget", 1, "…"), ("budget", 0, ""), ("budget", -3, ""),
  ])
  func `a clipped text says that something is missing`(text: String, width: Int, clipped: String) {
    #expect(text.clipped(to: width) == clipped)
    #expect(clipped.displayWidth <= max(width, 0))
  }

  /// `wcwidth`, which the module of the C library leaves out.
  private func columnsFromLibrary() throws -> @convention(c) (wchar_t) -> CInt {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    return unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
  }
}
