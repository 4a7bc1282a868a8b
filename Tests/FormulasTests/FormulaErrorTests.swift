import ErrorCases
import Formulas
import Quantities
import Testing

/// Every formula that is none is refused at its place.
@Suite struct FormulaErrorTests {
  @Test(arguments: [
    ("", "", "a value is missing here"), ("1 +", "", "a value is missing here"),
    ("* 2", "*", "a value is missing here"), ("()", ")", "a value is missing here"),
    ("max()", "max()", "'max' does not take 0 values"),
    ("if(1, 2)", "if(1, 2)", "'if' does not take 2 values"),
    ("round(1, 2, 3)", "round(1, 2, 3)", "'round' does not take 3 values"),
    ("1 2", "2", "a sign is missing between two values"),
    ("deal size", "size", "a sign is missing between two values"),
    ("(1 + 2", "(", "this bracket is never closed"), ("1)", ")", "this bracket closes nothing"),
    ("1, 2", ",", "a comma stands between values only inside a function"),
    ("\"a", "\"", "this quote is never closed"),
    ("\"\"", "\"\"", "there is no name between these quotes"),
    ("5:3", ":", "':' means nothing in a formula"),
    ("a & b", "&", "'&' means nothing in a formula"),
    ("5z", "z", "'5z' ends in 'z', which is not known"),
    ("5usd", "5usd", "the amount is in USD, but the plan is in CNY"),
    ("1.234元", "1.234元", "'1.234元' is finer than CNY, which has 2 decimals"),
    ("max(0,100)", "0,100", "'0,100' may be one number or two values"),
    ("99999999999亿", "99999999999亿", "'99999999999亿' has more digits than can be kept exactly"),
    ("foo(1)", "foo", "'foo' is no function"),
    ("1 < 2 < 3", "<", "one comparison cannot follow another"),
    ("1..2..3", "..", "one interval cannot follow another"),
    ("1..", "", "a value is missing here"), ("..2", "..", "a value is missing here"),
    ("1..(2..3)..4", "..", "one interval cannot follow another"),
    ("normal(1)", "normal(1)", "'normal' does not take one value alone"),
    ("choice(1, 2, 3)", "choice(1, 2, 3)", "'choice' does not take 3 values"),
    ("pool(1, 2..3)", "pool(1, 2..3)", "a pool is of beliefs"),
    ("pool(1..2, 3, 4)", "pool(1..2, 3, 4)", "a pool is of beliefs"),
    ("samples(3)", "3", "samples are of one set of data"),
    ("samples(a, b)", ",", "a comma stands between values only inside a function"),
    ("samples(budget.total)", "budget.total", "samples are of one set of data"),
    ("samples()", ")", "samples are of one set of data"),
    ("budget", "budget", "'budget' alone is no value"),
    ("a.b", "a.b", "'a' is no area of the plan"),
    ("progress(budget.total)", "budget.total", "'progress' is of one thing of the plan"),
  ])
  func `a formula is refused at its place`(typed: String, words: String, message: String) {
    do {
      _ = try Formula(reading: typed, in: .cny)
      Issue.record("'\(typed)' was read")
    } catch {
      let place = String(
        decoding: typed.utf8.dropFirst(error.range.lowerBound).prefix(error.range.count),
        as: UTF8.self)
      #expect(place == words)
      #expect(error.message.plain == message)
      #expect(error.hint != nil)
    }
  }

  @Test(arguments: [
    ("5 %", "A percent has no blank in it, as 12%."),
    ("5%%", "A percent has no blank in it, as 12%."),
    (".5", "Write a number as 0.5, and a name that holds a point in quotes."),
    ("5.", "Write a number as 0.5, and a name that holds a point in quotes."),
    ("a & b", "Put a name that holds it into quotes."),
  ])
  func `a sign that means nothing is told what it may have meant`(typed: String, hint: String) {
    do {
      _ = try Formula(reading: typed, in: .cny)
      Issue.record("'\(typed)' was read")
    } catch {
      #expect(error.hint?.plain == hint)
    }
  }

  @Test(arguments: ["(", "-", "max(", "2^"])
  func `nesting a hundred thousand deep is refused`(opening: String) {
    let typed = String(repeating: opening, count: 100_000) + "1"
    #expect(throws: FormulaError.self) { try Formula(reading: typed, in: .cny) }
  }

  @Test func `what stands two hundred deep is read`() throws {
    let typed = String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)
    #expect(try Formula(reading: typed, in: .cny) == .one)
  }
}
