import JSON
import Testing

private let value = JSON.object([
  "b": .array([.number(1), .string("二\u{1}")]), "a": .object([:]), "c": nil, "d": .array([]),
  "e": .object(["y": .bool(true), "x": .null]),
])

private func text(_ value: JSON, _ layout: JSON.Layout) -> String {
  String(decoding: value.bytes(layout), as: UTF8.self)
}

@Test func `an object is written with sorted keys and one value per line`() {
  #expect(
    text(value, .sorted) == """
      {
        "a": {},
        "b": [
          1,
          "二\\u0001"
        ],
        "d": [],
        "e": {
          "x": null,
          "y": true
        }
      }

      """)
}

@Test func `an object is written on one line, its members in their own order`() {
  #expect(
    text(value, .line)
      == #"{"b":[1,"二\u0001"],"a":{},"d":[],"e":{"y":true,"x":null}}"# + "\n")
}

@Test(arguments: [
  ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\0\u{8}\u{1F}", #""\u0000\u0008\u001f""#),
  ("~\u{7F}\u{9F}\u{A0}", "\"~\\u007f\\u009f\u{A0}\""),
  ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
  ("é 中 🧧 “”", "\"é 中 🧧 “”\""),
])
func `a text is escaped where a reader of lines or a terminal needs it`(
  typed: String, written: String
) {
  #expect(text(.string(typed), .line) == written + "\n")
  #expect(text(.object([JSON.Member(typed, .null)]), .line) == "{\(written):null}\n")
}
