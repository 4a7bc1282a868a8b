import Quantities

extension Ratio {
  /// The parts of the whole that weights or percents stand for, in order; amounts stand for none.
  package var shares: [Share] {
    let sum = parts.compactMap(\.weight).reduce(0, +)
    let given = parts.compactMap(\.share).reduce(Share?.some(.zero)) { sum, share in
      sum.flatMap { $0 + share }
    }
    return parts.compactMap { part in
      switch part {
      case .weight(let weight): try? Share(weight, of: sum)
      case .share(let share): share
      case .rest: given?.complement
      case .amount: nil
      }
    }
  }

  /// Whether the parts are amounts that make up the whole by themselves.
  package var isOwnTotal: Bool { kind == .amounts && !hasRest }

  /// What all given amounts come to.
  var amountSum: Money { amounts(restingOn: .zero).reduce(.zero, +) }

  /// The amounts in order, with what is left where the rest stands.
  func amounts(restingOn rest: Money) -> [Money] {
    parts.compactMap { part in
      switch part {
      case .amount(let money): money
      case .rest: rest
      case .weight, .share: nil
      }
    }
  }
}

extension Ratio.Part {
  fileprivate var weight: Int64? {
    if case .weight(let weight) = self { weight } else { nil }
  }

  fileprivate var share: Share? {
    if case .share(let share) = self { share } else { nil }
  }
}
