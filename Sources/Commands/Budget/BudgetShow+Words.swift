import CommandLanguage
import PlanModel
import Text

extension BudgetShow {
  /// Refuses words that would say nothing beside the others, rather than leaving them unheard.
  func checkWords() throws(PlanError) {
    if isFalling, sort == nil {
      throw .needs("\(Label.down.typed)", "\(Label.sort.typed)")
    }
    if let limit = over != nil ? Label.over : under != nil ? .under : nil, filter == nil {
      throw .needs("\(limit.typed(beforeFigure: true))", "\(Label.where.typed)")
    }
    if isExact {
      try refuse(beside: Label.exact.typed, [.by, .depth, .sort, .where, .baseline])
    }
    switch view {
    case .quarter?, .month?: try refuse(beside: viewWords, [.baseline])
    case .owner?, .category?, .status?:
      try refuse(beside: viewWords, [.depth, .sort, .where, .baseline])
    case nil: break
    }
  }

  private var viewWords: Typed {
    [Label.by.typed, view.map { Synonyms.choiceTyped($0.rawValue) }].compactMap(\.self)
      .joined(by: " ", " ")
  }

  private func refuse(beside word: Typed, _ labels: [Label]) throws(PlanError) {
    guard let label = labels.first(where: given.contains) else { return }
    throw .notTogether("\(word)", "\(label.typed)")
  }

  private var given: Set<Label> {
    let labels: [(Label, Bool)] = [
      (.by, view != nil), (.depth, depth != nil), (.sort, sort != nil), (.where, filter != nil),
      (.baseline, comparesBaseline),
    ]
    return Set(labels.filter(\.1).map(\.0))
  }
}

extension BudgetFilter {
  /// Refuses an amount where the column holds percents, and the other way round.
  func checkLimits(_ limits: [Allocation?]) throws(PlanError) {
    for limit in limits + [wantedAmount] {
      guard let limit else { continue }
      let isPercent = limit.share != nil
      guard column.isNumeric, isPercent == (column == .share) else {
        throw .notComparable(
          column: "\(Synonyms.choiceTyped(column.rawValue))", withPercent: isPercent)
      }
    }
  }

  private var wantedAmount: Allocation? {
    switch wanted {
    case .amount(let amount)?: amount
    case .text?, .nothing?, .line?, .status?, .kind?, .rate?, nil: nil
    }
  }
}
