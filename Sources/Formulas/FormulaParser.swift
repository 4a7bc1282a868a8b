import Quantities
import Text

/// Reads a formula from its words and signs, from the comparison down to single values.
struct FormulaParser {
  private let tokens: [FormulaToken]
  private let end: Int
  private var index = 0
  private var depth = 0
  private var nodes: [FormulaNode] = []
  private var places: [Range<Int>] = []
  private var references: [FormulaReference] = []
  private var numbers: [FormulaReference: Int] = [:]

  init(_ tokens: [FormulaToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  /// The formula that all words and signs make together.
  mutating func formula() throws(FormulaError) -> Formula {
    _ = try comparison()
    if let token = tokens[safe: index] { throw unexpected(token) }
    return Formula(nodes: nodes, references: references, places: places)
  }

  private mutating func comparison() throws(FormulaError) -> Int {
    let left = try chain(.plus, .minus, of: Self.product)
    guard let sign = nextSign(where: \.isComparison) else { return left }
    let right = try chain(.plus, .minus, of: Self.product)
    if let again = tokens[safe: index], case .sign(let next) = again.kind, next.isComparison {
      throw FormulaError(.comparedTwice, at: again.range)
    }
    return add(.operation(sign, left, right), from: left, to: right)
  }

  private static func product(
    _ parser: inout FormulaParser
  ) throws(FormulaError) -> Int {
    try parser.chain(.times, .dividedBy, of: unary)
  }

  /// Values with one of two signs between them, taken from the left.
  private mutating func chain(
    _ first: FormulaOperator, _ second: FormulaOperator,
    of part: (inout FormulaParser) throws(FormulaError) -> Int
  ) throws(FormulaError) -> Int {
    var left = try part(&self)
    while let sign = nextSign(where: { $0 == first || $0 == second }) {
      let right = try part(&self)
      left = add(.operation(sign, left, right), from: left, to: right)
    }
    return left
  }

  private static func unary(_ parser: inout FormulaParser) throws(FormulaError) -> Int {
    let start = parser.index
    if parser.nextSign(where: { $0 == .plus }) != nil { return try parser.nested(unary) }
    guard parser.nextSign(where: { $0 == .minus }) != nil else { return try parser.power() }
    let value = try parser.nested(unary)
    let range = parser.tokens[start].range.lowerBound..<parser.places[value].upperBound
    return parser.add(.negation(value), at: range)
  }

  private mutating func power() throws(FormulaError) -> Int {
    let base = try value()
    guard nextSign(where: { $0 == .power }) != nil else { return base }
    let exponent = try nested(Self.unary)
    return add(.operation(.power, base, exponent), from: base, to: exponent)
  }

  private mutating func value() throws(FormulaError) -> Int {
    guard let token = tokens[safe: index] else {
      throw FormulaError(.missingValue, at: end..<end)
    }
    index += 1
    switch token.kind {
    case .literal(let literal):
      try refuseRange()
      return add(.literal(literal), at: token.range)
    case .path(let parts): return try named(parts, token)
    case .opening:
      let value = try nested { parser throws(FormulaError) in try parser.comparison() }
      try close(token)
      return value
    case .closing, .comma, .sign, .range:
      throw FormulaError(.missingValue, at: token.range)
    }
  }

  /// Uncertain values are not known to formulas yet.
  private func refuseRange() throws(FormulaError) {
    if let token = tokens[safe: index], case .range = token.kind {
      throw FormulaError(.range, at: token.range)
    }
  }

  /// A function, a score, or what a path names.
  private mutating func named(
    _ parts: [FormulaToken.PathPart], _ token: FormulaToken
  ) throws(FormulaError) -> Int {
    let isCalled = parts.count == 1 && !parts[0].isQuoted && opens(index)
    guard isCalled else {
      return add(try FormulaReference(parts, at: token.range), at: token.range)
    }
    if let area = FormulaArea(bracketed: parts[0].text) { return try bracketed(area, token) }
    guard let function = FormulaFunction(named: parts[0].text) else {
      throw FormulaError(.unknownFunction(parts[0].text), at: token.range)
    }
    return try call(function, token)
  }

  private mutating func bracketed(
    _ area: FormulaArea, _ token: FormulaToken
  ) throws(FormulaError) -> Int {
    let opening = tokens[index]
    index += 1
    guard let inner = tokens[safe: index], case .path(let parts) = inner.kind,
      let reference = try? FormulaReference(parts, at: inner.range), reference.area == area.inner
    else { throw FormulaError(.ofWhat(area), at: tokens[safe: index]?.range ?? end..<end) }
    index += 1
    try close(opening)
    let range = token.range.lowerBound..<tokens[index - 1].range.upperBound
    return add(FormulaReference(area, reference.path), at: range)
  }

  private mutating func call(
    _ function: FormulaFunction, _ token: FormulaToken
  ) throws(FormulaError) -> Int {
    let opening = tokens[index]
    index += 1
    var values: [Int] = []
    if !closes(index) {
      repeat {
        values.append(try nested { parser throws(FormulaError) in try parser.comparison() })
      } while takeComma()
    }
    try close(opening)
    let range = token.range.lowerBound..<tokens[index - 1].range.upperBound
    guard function.counts.contains(values.count) else {
      throw FormulaError(.valueCount(function, values.count), at: range)
    }
    return add(.call(function, values), at: range)
  }
}

// The words and signs one by one.
extension FormulaParser {
  private mutating func nextSign(where isMeant: (FormulaOperator) -> Bool) -> FormulaOperator? {
    guard let token = tokens[safe: index], case .sign(let sign) = token.kind, isMeant(sign) else {
      return nil
    }
    index += 1
    return sign
  }

  private func opens(_ index: Int) -> Bool {
    if let token = tokens[safe: index], case .opening = token.kind { true } else { false }
  }

  private func closes(_ index: Int) -> Bool {
    if let token = tokens[safe: index], case .closing = token.kind { true } else { false }
  }

  private mutating func takeComma() -> Bool {
    guard let token = tokens[safe: index], case .comma = token.kind else { return false }
    index += 1
    return true
  }

  private mutating func close(_ opening: FormulaToken) throws(FormulaError) {
    guard closes(index) else {
      if let token = tokens[safe: index] { throw unexpected(token) }
      throw FormulaError(.openBracket, at: opening.range)
    }
    index += 1
  }

  /// What cannot stand behind a value.
  private func unexpected(_ token: FormulaToken) -> FormulaError {
    switch token.kind {
    case .closing: FormulaError(.closedTwice, at: token.range)
    case .comma: FormulaError(.strayComma, at: token.range)
    case .range: FormulaError(.range, at: token.range)
    case .literal, .path, .opening, .sign: FormulaError(.missingSign, at: token.range)
    }
  }

  /// Reads what stands one level deeper.
  private mutating func nested(
    _ read: (inout FormulaParser) throws(FormulaError) -> Int
  ) throws(FormulaError) -> Int {
    guard depth < Formula.maximumDepth else {
      let place = tokens[safe: index - 1]?.range ?? end..<end
      throw FormulaError(.deep, at: place)
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func add(_ node: FormulaNode, from left: Int, to right: Int) -> Int {
    add(node, at: places[left].lowerBound..<places[right].upperBound)
  }

  private mutating func add(_ node: FormulaNode, at place: Range<Int>) -> Int {
    nodes.append(node)
    places.append(place)
    return nodes.count - 1
  }

  private mutating func add(_ reference: FormulaReference, at place: Range<Int>) -> Int {
    let number = numbers[reference] ?? references.count
    if number == references.count {
      numbers[reference] = number
      references.append(reference)
    }
    return add(.reference(number), at: place)
  }
}

extension Array {
  /// The element, or nil behind the end.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
