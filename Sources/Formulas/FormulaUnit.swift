import Text

/// What a value counts.
///
/// A plain number stands beside any other unit and takes it; beside a percent only where it is
/// written out, as 1 + 12% is.
package enum FormulaUnit: String, Hashable, Sendable, CaseIterable {
  case money, people, share, plain

  package var message: Message {
    switch self {
    case .money: "money"
    case .people: "people"
    case .share: "a percent"
    case .plain: "a plain number"
    }
  }

  /// Whether values of both may stand side by side.
  package func mixes(with other: FormulaUnit) -> Bool { joined(with: other) != nil }

  /// The unit of two values side by side, as of a sum; nil where they do not mix.
  package func joined(with other: FormulaUnit) -> FormulaUnit? {
    if self == other || other == .plain { return self }
    return self == .plain ? other : nil
  }

  func times(_ other: FormulaUnit) -> FormulaUnit? {
    switch (self, other) {
    case (.money, .money), (.people, .people): nil
    case (.money, _), (_, .money): .money
    case (.people, _), (_, .people): .people
    case (.share, .share): .share
    case (.plain, _), (_, .plain): .plain
    }
  }

  func divided(by other: FormulaUnit) -> FormulaUnit? {
    switch (self, other) {
    case (.money, .money), (.people, .people): .plain
    case (.money, _): .money
    case (.people, .share), (.people, .plain): .people
    case (.share, .plain): .share
    case (.share, _), (.plain, _), (.people, .money): .plain
    }
  }
}
