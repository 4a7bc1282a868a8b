import Quantities
import Text

extension Formula {
  /// The text that reads as this formula, with no more brackets than it needs.
  ///
  /// - Parameter reference: how the reference with a number is written now.
  package func text(in currency: Currency, reference: (Int) -> String) -> String {
    var text = ""
    var waiting = [Piece.node(nodes.count - 1, above: 0)]
    while let piece = waiting.popLast() {
      switch piece {
      case .sign(let sign): text += sign
      case .node(let node, let precedence):
        waiting += pieces(of: node, above: precedence, in: currency, reference).reversed()
      }
    }
    return text
  }

  /// The text with the names as they were typed.
  package func text(in currency: Currency) -> String {
    text(in: currency) { references[$0].text }
  }

  private enum Piece {
    case sign(String)
    /// A node; in brackets where it binds less than what stands around it wants.
    case node(Int, above: Int)
  }

  private func pieces(
    of node: Int, above precedence: Int, in currency: Currency, _ reference: (Int) -> String
  ) -> [Piece] {
    switch nodes[node] {
    case .literal(let literal): [.sign(literal.text(in: currency))]
    case .reference(let number): [.sign(reference(number))]
    case .negation(let value):
      bracketed(
        [.sign("-"), .node(value, above: FormulaOperator.negationPrecedence)],
        FormulaOperator.negationPrecedence < precedence)
    case .operation(let sign, let left, let right):
      bracketed(
        operation(sign, left, right), sign.precedence < precedence)
    case .call(let function, let values): call(function.rawValue, values)
    case .draw(.interval, let ends):
      bracketed([end(ends[0]), [.sign("..")], end(ends[1])].flatMap { $0 }, precedence > 0)
    case .draw(let distribution, let values): call(distribution.rawValue, values)
    }
  }

  private func call(_ name: String, _ values: [Int]) -> [Piece] {
    [.sign(name + "(")]
      + values.enumerated().flatMap { index, value in
        index == 0 ? [Piece.node(value, above: 0)] : [.sign(", "), .node(value, above: 0)]
      } + [.sign(")")]
  }

  /// The end of an interval, which is one word, or stands in brackets.
  private func end(_ node: Int) -> [Piece] {
    switch nodes[node] {
    case .literal, .reference, .call: [.node(node, above: 0)]
    case .negation(let value) where isLiteral(value): [.node(node, above: 0)]
    case .negation, .operation, .draw: bracketed([.node(node, above: 0)], true)
    }
  }

  private func isLiteral(_ node: Int) -> Bool {
    if case .literal = nodes[node] { true } else { false }
  }

  /// Powers are taken from the right, comparisons not at all, everything else from the left.
  private func operation(_ sign: FormulaOperator, _ left: Int, _ right: Int) -> [Piece] {
    let (own, next) = (sign.precedence, sign.precedence + 1)
    let isPower = sign == .power
    return [
      .node(left, above: isPower || sign.isComparison ? next : own),
      .sign(isPower ? "^" : " \(sign.rawValue) "),
      .node(right, above: isPower ? FormulaOperator.negationPrecedence : next),
    ]
  }

  private func bracketed(_ pieces: [Piece], _ needsBrackets: Bool) -> [Piece] {
    needsBrackets ? [.sign("(")] + pieces + [.sign(")")] : pieces
  }

  /// A name as a formula reads it: in quotes where it would read as anything else.
  package static func quoted(_ name: String) -> String {
    isPlain(name) ? name : "\"\(Quoting.escaped(name))\""
  }

  private static func isPlain(_ name: String) -> Bool {
    guard FormulaFunction(named: name) == nil, FormulaDistribution(named: name) == nil,
      FormulaArea(noun: name) == nil,
      FormulaArea(bracketed: name) == nil
    else { return false }
    let tokens = try? FormulaLexer.tokens(of: name, in: .cny)
    guard let tokens, tokens.count == 1, case .path(let path) = tokens[0].kind else { return false }
    return path.map(\.text) == [name]
  }
}
