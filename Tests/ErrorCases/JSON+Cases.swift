import JSON

extension JSONSyntaxError.Problem {
  package static let cases: [Self] = [
    .notUTF8, .end, .more, .unexpected, .expected(":"), .commaOr("]"), .keyTwice("a"), .tooDeep,
    .control, .escape, .number,
  ]
}

extension JSON.Kind {
  package static let cases: [Self] = [.null, .bool, .number, .string, .array, .object]
}

extension JSONValueError.Problem {
  package static let cases: [Self] =
    [.missing, .unknown, .refused("it should be a whole number")]
    + JSON.Kind.cases.map { .kind(expected: $0, found: .null) }
}
