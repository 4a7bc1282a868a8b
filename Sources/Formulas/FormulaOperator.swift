/// What stands between two values.
package enum FormulaOperator: String, Hashable, Sendable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case dividedBy = "/"
  case power = "^"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case unequal = "!="

  /// How tightly it binds; a minus before a value stands between products and powers.
  var precedence: Int {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal: 1
    case .plus, .minus: 2
    case .times, .dividedBy: 3
    case .power: 5
    }
  }

  static let negationPrecedence = 4

  /// Whether its values stand side by side, as those of a sum.
  var isSideBySide: Bool { isComparison || self == .plus || self == .minus }

  package var isComparison: Bool { precedence == 1 }

  /// The unit of the result; nil where such values do not mix.
  func unit(_ left: FormulaUnit, _ right: FormulaUnit) -> FormulaUnit? {
    switch self {
    case .plus, .minus: left.joined(with: right)
    case .times: left.times(right)
    case .dividedBy: left.divided(by: right)
    case .power:
      switch (left, right) {
      case (.share, .plain), (.plain, .plain), (.plain, .share), (.share, .share): .plain
      default: nil
      }
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .unequal:
      left.joined(with: right) == nil ? nil : .plain
    }
  }
}
