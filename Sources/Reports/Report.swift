import Text

/// What a command says, before it has a look: blocks of typed cells that every format renders.
package struct Report: Sendable {
  private var content: Content

  private enum Content: Sendable {
    case blocks([Block])
    case deferred(@Sendable () -> [Block])
  }

  package init(_ blocks: [Block] = []) {
    content = .blocks(blocks)
  }

  /// A report that is put together when it is read, which most answers of a script never are.
  package init(deferred blocks: @escaping @Sendable () -> [Block]) {
    content = .deferred(blocks)
  }

  package var blocks: [Block] {
    get {
      switch content {
      case .blocks(let blocks): blocks
      case .deferred(let blocks): blocks()
      }
    }
    set { content = .blocks(newValue) }
  }

  /// Whether it is known to say nothing; one that is still deferred is not put together for that.
  package var isSilent: Bool {
    switch content {
    case .blocks(let blocks): blocks.isEmpty
    case .deferred: false
    }
  }

  package init(_ blocks: Block...) {
    self.init(blocks)
  }

  /// A report that says nothing.
  package static let empty = Report([])

  package mutating func append(_ block: Block) {
    blocks.append(block)
  }

  /// Appends more; where there is nothing, what was deferred stays so.
  package mutating func append(contentsOf more: [Block]) {
    if !more.isEmpty { blocks += more }
  }
}

extension Report: Hashable {
  package static func == (left: Report, right: Report) -> Bool { left.blocks == right.blocks }

  package func hash(into hasher: inout Hasher) { hasher.combine(blocks) }
}

/// One part of a report.
package enum Block: Hashable, Sendable {
  case heading(Message)
  case note(Message)
  /// Lines to type, shown as they are; readers of Chinese may get others.
  case code([String], chinese: [String]? = nil)
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
