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
    guard !parser.beginsBelowZero else { return try parser.power() }
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

  /// A value, or the interval between two.
  private mutating func value() throws(FormulaError) -> Int {
    let low = try part()
    guard takeRange() else { return low }
    let high = try part()
    if let token = tokens[safe: index], case .range = token.kind {
      throw FormulaError(.range, at: token.range)
    }
    return add(.draw(.interval, [low, high]), from: low, to: high)
  }

  /// What has no sign around it; an end of an interval may be a number below zero.
  private mutating func part() throws(FormulaError) -> Int {
    guard let token = tokens[safe: index] else {
      throw FormulaError(.missingValue, at: end..<end)
    }
    if let number = negativeNumber() {
      index += 2
      let value = add(.literal(number), at: tokens[index - 1].range)
      return add(.negation(value), at: token.range.lowerBound..<tokens[index - 1].range.upperBound)
    }
    index += 1
    switch token.kind {
    case .literal(let literal): return add(.literal(literal), at: token.range)
    case .path(let parts): return try named(parts, token)
    case .opening:
      let value = try nested { parser throws(FormulaError) in try parser.comparison() }
      try close(token)
      return value
    case .closing, .comma, .sign, .range:
      throw FormulaError(.missingValue, at: token.range)
    }
  }

  /// The number behind a minus that comes next.
  private func negativeNumber() -> FormulaLiteral? {
    guard case .sign(.minus)? = tokens[safe: index]?.kind,
      case .literal(let literal)? = tokens[safe: index + 1]?.kind
    else { return nil }
    return literal
  }

  /// Whether an interval comes next whose lower end is a number below zero.
  private var beginsBelowZero: Bool {
    guard negativeNumber() != nil, case .range? = tokens[safe: index + 2]?.kind else {
      return false
    }
    return true
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
    if let function = FormulaFunction(named: parts[0].text) {
      return try call(.call(function), token)
    }
    guard let distribution = FormulaDistribution(named: parts[0].text) else {
      throw FormulaError(.unknownFunction(parts[0].text), at: token.range)
    }
    guard distribution != .samples else { return try samples(token) }
    return try call(.draw(distribution), token)
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

  /// A draw from data, whose name stands in the brackets.
  private mutating func samples(_ token: FormulaToken) throws(FormulaError) -> Int {
    let opening = tokens[index]
    index += 1
    guard let inner = tokens[safe: index], case .path(let parts) = inner.kind, parts.count == 1
    else { throw FormulaError(.samplesOf, at: tokens[safe: index]?.range ?? end..<end) }
    index += 1
    try close(opening)
    let data = add(FormulaReference(.data, [parts[0].text]), at: inner.range)
    let range = token.range.lowerBound..<tokens[index - 1].range.upperBound
    return add(.draw(.samples, [data]), at: range)
  }

  private mutating func call(
    _ function: Called, _ token: FormulaToken
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
    return add(try function.node(of: values, at: range, nodes), at: range)
  }
}

/// What stands before brackets with values.
private enum Called {
  case call(FormulaFunction)
  case draw(FormulaDistribution)

  func node(
    of values: [Int], at range: Range<Int>, _ nodes: [FormulaNode]
  ) throws(FormulaError) -> FormulaNode {
    switch self {
    case .call(let function):
      guard function.counts.contains(values.count) else {
        throw FormulaError(
          .valueCount(function.rawValue, usage: function.usage, values.count), at: range)
      }
      return .call(function, values)
    case .draw(let distribution):
      let isPaired = distribution != .choice || values.count.isMultiple(of: 2)
      guard distribution.counts.contains(values.count), isPaired else {
        throw FormulaError(
          .valueCount(distribution.rawValue, usage: distribution.usage, values.count), at: range)
      }
      if distribution == .pool, !values.makePool(in: nodes) {
        throw FormulaError(.poolOf, at: range)
      }
      return .draw(distribution, values)
    }
  }
}

extension [Int] {
  /// Whether the first of these nodes is a belief, and two weights never follow each other.
  fileprivate func makePool(in nodes: [FormulaNode]) -> Bool {
    var mayWeigh = false
    for value in self {
      if case .draw = nodes[value] {
        mayWeigh = true
      } else {
        guard mayWeigh else { return false }
        mayWeigh = false
      }
    }
    return true
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

  private mutating func takeRange() -> Bool {
    guard let token = tokens[safe: index], case .range = token.kind else { return false }
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
