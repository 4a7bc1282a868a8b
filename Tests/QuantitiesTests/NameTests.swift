import Quantities
import Testing

struct NameTests {
  @Test(arguments: [
    ("core business", "core business"), ("  核心业务 ", "核心业务"), ("\u{3000}品牌\u{3000}", "品牌"),
    ("工业4.0", "工业4.0"), ("👨‍👩‍👧 family", "👨‍👩‍👧 family"), ("❤️", "❤️"), ("5:3:2", "5:3:2"),
    (String(repeating: "预", count: 80), String(repeating: "预", count: 80)),
  ])
  func `a name keeps what was typed between the outer blanks`(text: String, name: String) throws {
    #expect(try Name(text).text == name)
  }

  @Test(arguments: [
    ("Core", "core"), ("ＣＯＲＥ", "core"), ("Café", "cafe\u{301}"), ("核心　业务", "核心 业务"),
    ("Straße", "STRASSE"),
  ])
  func `names are the same in any case and width`(left: String, right: String) throws {
    let (left, right) = (try Name(left), try Name(right))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect([left: 1][right] == 1)
  }

  @Test func `other names are others`() throws {
    #expect(try Name("core") != Name("cores"))
    #expect(try Name("core") != Name("co re"))
  }

  @Test(arguments: [
    ("", "the name is empty", "Give it at least one character."),
    ("  \u{3000} ", "the name is empty", "Give it at least one character."),
    (
      String(repeating: "a", count: 81), "the name has 81 characters, more than 80",
      "Shorten it, and keep the rest in a note."
    ),
    ("a\u{202E}b", hidden("202E"), again), ("a\nb", hidden("A"), again),
    ("a\tb", hidden("9"), again),
    ("a\u{200B}b", hidden("200B"), again), ("a\u{200D}b", hidden("200D"), again),
    ("a\u{2028}b", hidden("2028"), again), ("\u{FEFF}a", hidden("FEFF"), again),
    ("a\u{2067}b", hidden("2067"), again), ("a\u{0}", hidden("0"), again),
    ("a\r\n", hidden("D"), again),
    ("a\u{FE0F}", hidden("FE0F"), again), ("\u{3164}", hidden("3164"), again),
  ])
  func `what could not be told apart is refused`(text: String, message: String, hint: String) {
    do throws(NameError) {
      let name = try Name(text)
      Issue.record("\(name) was taken")
    } catch {
      #expect(error.message.english == message)
      #expect(error.hint?.english == hint)
    }
  }

  static let again = "Type the name again without it."

  static func hidden(_ code: String) -> String {
    "the name holds the character \\u{\(code)}, which cannot be seen"
  }
}
