import Text

/// What a command says, before it has a look: blocks of typed cells that every format renders.
package struct Report: Hashable, Sendable {
  package var blocks: [Block]

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  package init(_ blocks: Block...) {
    self.init(blocks)
  }

  /// A report that says nothing.
  package static let empty = Report([])

  package mutating func append(_ block: Block) {
    blocks.append(block)
  }
}

/// One part of a report.
package enum Block: Hashable, Sendable {
  case heading(Message)
  case note(Message)
  /// Lines to type, shown as they are and never translated.
  case code([String])
  case value(Value)
  case table(Table)
  case tree(Tree)
  case chart(Chart)
}

/// A single named answer, as a calculator gives it.
package struct Value: Hashable, Sendable {
  package let name: Message?
  package let cell: Cell

  package init(_ cell: Cell, name: Message? = nil) {
    self.name = name
    self.cell = cell
  }
}
