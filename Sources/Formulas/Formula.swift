import Quantities
import Text

/// How a value is computed, with the place of each part in the text that it was read from.
///
/// The nodes stand in the order in which they are reckoned: each behind those that it takes, the
/// whole last. So whoever works on a formula goes through an array, however long it is.
package struct Formula: Sendable {
  package let nodes: [FormulaNode]
  /// What the nodes name, each once.
  package let references: [FormulaReference]
  /// UTF-8 offsets of each node in the text that was read.
  let places: [Range<Int>]

  /// How deep brackets may stand inside each other.
  package static let maximumDepth = 256

  init(nodes: [FormulaNode], references: [FormulaReference], places: [Range<Int>]) {
    self.nodes = nodes
    self.references = references
    self.places = places
  }

  /// The place of the whole in the text that was read.
  package var place: Range<Int> { places[places.count - 1] }

  /// The place of a node in the text that was read.
  package func place(of node: Int) -> Range<Int> { places[node] }

  /// The place where a reference stands first.
  package func place(ofReference number: Int) -> Range<Int> {
    let node = nodes.firstIndex(of: .reference(number))
    return node.map { places[$0] } ?? 0..<0
  }

  /// The formula that is nothing but a name.
  package static func reference(_ reference: FormulaReference) -> Formula {
    Formula(nodes: [.reference(0)], references: [reference], places: [0..<0])
  }

  /// The formulas of two numbers.
  package static let zero = Formula(0)
  package static let one = Formula(1)

  private init(_ number: Int64) {
    self.init(
      nodes: [.literal(.number(FormulaDecimal(number)))], references: [], places: [0..<1])
  }

  /// The value of a number, with or without a minus; nil for any other formula.
  package func number(in currency: Currency) -> Double? {
    guard case .literal(let literal) = nodes[0] else { return nil }
    let value = literal.value(in: currency)
    if nodes.count == 1 { return value }
    return nodes.count == 2 && nodes[1] == .negation(0) ? -value : nil
  }
}

extension Formula {
  /// The same formula with its references numbered anew; those that get one number are one.
  package func renumbering(_ number: (Int) -> Int) -> Formula {
    let new = nodes.map { node in
      if case .reference(let old) = node { FormulaNode.reference(number(old)) } else { node }
    }
    let kept = references.indices.filter { index in
      !references.indices.contains { $0 < index && number($0) == number(index) }
    }
    return Formula(nodes: new, references: kept.map { references[$0] }, places: places)
  }
}

/// A step of a formula; what it takes are the numbers of nodes before it.
package enum FormulaNode: Hashable, Sendable {
  case literal(FormulaLiteral)
  /// The number of a reference.
  case reference(Int)
  case negation(Int)
  case operation(FormulaOperator, Int, Int)
  case call(FormulaFunction, [Int])
  /// A value that is not known; in a pool the beliefs with the weights that they have.
  case draw(FormulaDistribution, [Int])
}

extension Formula: Hashable {
  /// Whether both compute the same in the same way, wherever they stood.
  package static func == (left: Formula, right: Formula) -> Bool {
    left.nodes == right.nodes && left.references == right.references
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(nodes)
    hasher.combine(references)
  }
}
