import Quantities
import Text

/// A figure that the rules rest on: what it may be, what it is without a team's own choice, and
/// whose it is.
package struct PlaybookEntry: Hashable, Sendable {
  package let key: String
  /// The number under which a finding cites it, such as `R4.5`.
  package let rule: String
  package let origin: Origin
  package let kind: PlaybookKind
  /// The smallest and the largest figure that can be set; nil where there is no order.
  package let bounds: Bounds?
  /// What is counted; nil where the kind says it.
  package let unit: Message?
  package let about: Message
  package let standard: PlaybookValue

  /// Who gives a figure.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case source
    /// A choice of this program, never shown as one of the source.
    case ours
    /// The source's own example, a benchmark that is quoted and not computed.
    case `case`
  }

  package struct Bounds: Hashable, Sendable {
    package let least: PlaybookValue
    package let most: PlaybookValue

    func contain(_ value: PlaybookValue) -> Bool {
      guard case .number(let least) = least.meaning, case .number(let most) = most.meaning else {
        return false
      }
      switch value.meaning {
      case .number(let number): return number >= least && number <= most
      case .range(let low, let high): return low >= least && high <= most
      case .choice, .names, .ratio: return true
      }
    }
  }

  /// Reads a figure for this entry.
  package func value(of text: String) throws(PlanError) -> PlaybookValue {
    guard let value = kind.value(of: text) else {
      throw .playbook(
        kind.ratioError(in: text).map { .noRatio(key, typed: text, $0) }
          ?? .figureUnreadable(key, typed: text, kind))
    }
    if let bounds, !bounds.contain(value) {
      throw .playbook(
        .figureOutOfBounds(
          key, typed: text, least: bounds.least.text, most: bounds.most.text))
    }
    return value
  }
}
