import Text

/// A column: a fixed ASCII key for machines beside a title for people.
package struct Column: Hashable, Sendable {
  /// The key in JSON and CSV, and the word that `sort` and `where` take.
  package let key: String
  package let title: Message
  /// Whether people see it too; machines are told more.
  package let isForPeople: Bool
  /// Whether people read its cells before those of the next one.
  package let marksNext: Bool

  package init(
    _ key: String, _ title: Message, isForPeople: Bool = true, marksNext: Bool = false
  ) {
    self.key = key
    self.title = title
    self.isForPeople = isForPeople
    self.marksNext = marksNext
  }
}

/// Rows of typed cells under titled columns.
package struct Table: Hashable, Sendable {
  package let title: Message?
  package let columns: [Column]
  package var rows: [Row]
  package let layout: Layout
  /// What a screen shows of it; nil where that is all.
  package let excerpt: Excerpt?

  /// A row of a table, with as many cells as the table has columns.
  package struct Row: Hashable, Sendable {
    package let cells: [Cell]
    /// Whether the row sums up the others, and is set apart from them.
    package let isTotal: Bool

    package init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// How a table looks as text; it is the same data in every other format.
  package enum Layout: Hashable, Sendable {
    /// Titles, a rule, rows.
    case grid
    /// Rows alone.
    case bare
    /// `name  before → after`, as a changing command answers; three columns.
    case changes
    /// A grid with a row for each value of the first column and a column for each of the second.
    case crossed
    /// One sentence, which people read in its place.
    case sentence(Message)
  }

  /// How much of a table a screen shows; documents and machines get all of it.
  package struct Excerpt: Hashable, Sendable {
    /// So many lines, the one that tells of the other rows among them.
    package let lines: Int
    /// Where the others are shown: the end of a sentence.
    package let source: Message

    package init(lines: Int, source: Message) {
      self.lines = lines
      self.source = source
    }
  }

  package init(
    title: Message? = nil, columns: [Column], rows: [Row] = [], layout: Layout = .grid,
    excerpt: Excerpt? = nil
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.layout = layout
    self.excerpt = excerpt
  }
}

/// A table whose rows form a tree; its first column is the name, indented by depth as text.
package struct Tree: Hashable, Sendable {
  package let title: Message?
  package let columns: [Column]
  package var rows: [Row]

  /// A row of a tree, in depth-first order.
  package struct Row: Hashable, Sendable {
    /// 0 for a root.
    package let depth: Int
    /// The full path, which machines read instead of the indented name.
    package let path: String
    package let cells: [Cell]

    package init(depth: Int, path: String, cells: [Cell]) {
      self.depth = depth
      self.path = path
      self.cells = cells
    }
  }

  package init(title: Message? = nil, columns: [Column], rows: [Row] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
