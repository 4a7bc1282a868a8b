import Text

/// Where a text stops being JSON, and why.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  package let line: Int
  package let column: Int
  package let problem: Problem

  package enum Problem: Hashable, Sendable {
    case notUTF8, end, more, unexpected
    case expected(String)
    /// Behind a member comes another, or the end.
    case commaOr(String)
    case keyTwice(String)
    case tooDeep, control, escape, number
  }

  package init(line: Int, column: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  package var message: Message {
    "\(problem.message) (line \(String(line)), column \(String(column)))"
  }
}

extension JSONSyntaxError.Problem {
  fileprivate var message: Message {
    switch self {
    case .notUTF8: "it is not UTF-8 text"
    case .end: "it ends too early"
    case .more: "something follows its end"
    case .unexpected: "no JSON value begins here"
    case .expected(let sign): "\(sign) is missing"
    case .commaOr(let bracket): "a comma or \(bracket) is missing"
    case .keyTwice(let key): "the key '\(key)' stands here for the second time"
    case .tooDeep: "it is nested more than \(JSONReader.maximumDepth) deep"
    case .control: "a text holds a control character"
    case .escape: "an escape in a text is not complete"
    case .number: "a number is not complete"
    }
  }
}
