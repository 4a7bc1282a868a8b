/// A word or a sign of a formula, and its UTF-8 offsets in the text.
struct FormulaToken {
  let kind: Kind
  let range: Range<Int>

  enum Kind {
    case literal(FormulaLiteral)
    case path([PathPart])
    case sign(FormulaOperator)
    case opening, closing, comma
    /// Between the ends of a range.
    case range
  }

  /// A name of a path.
  struct PathPart {
    let text: String
    let isQuoted: Bool
  }
}
