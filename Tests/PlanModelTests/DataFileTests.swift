import PlanModel
import Testing

@Test func `a data file holds objects, lists and texts`() throws {
  let text = #" {"a": ["1%", "预算 \"x\" \\"], "b" : { } ,"c":[] } "#
  #expect(
    try DataFile(reading: Array(text.utf8))
      == .object([
        "a": .list([.text("1%"), .text("预算 \"x\" \\")]), "b": .object([:]), "c": .list([]),
      ]))
}

@Test(
  arguments: [
    ("", 0, .unfinished), ("  ", 2, .unfinished), ("x", 0, .unexpected), ("1", 0, .unexpected),
    ("true", 0, .unexpected), ("\"a", 2, .unfinished), ("\"a\\", 3, .unfinished),
    ("\"\\n\"", 2, .badEscape), ("\"\t\"", 1, .badText), ("[", 1, .unfinished),
    ("[\"a\" \"b\"]", 5, .unexpected), ("[\"a\",]", 5, .unexpected), ("[\"a\"", 4, .unfinished),
    ("{\"a\"}", 4, .unexpected), ("{\"a\":\"b\",}", 9, .unexpected), ("{a:\"b\"}", 1, .unexpected),
    ("{\"a\":\"b\",\"a\":\"c\"}", 12, .repeatedKey), ("\"a\" \"b\"", 4, .unexpected),
    ("[[[[[[[[\"a\"]]]]]]]]", 8, .tooDeep),
  ] as [(String, Int, DataFile.Fault.Problem)])
func `what is not a data file is refused with its place`(
  text: String, offset: Int, problem: DataFile.Fault.Problem
) {
  let fault = #expect(throws: DataFile.Fault.self) { try DataFile(reading: Array(text.utf8)) }
  #expect(fault?.problem == problem)
  #expect(fault?.offset == offset)
}

@Test func `bytes that are no text are refused`() {
  let fault = #expect(throws: DataFile.Fault.self) { try DataFile(reading: [0x22, 0xFF, 0x22]) }
  #expect(fault?.problem == .badText)
}
