import CommandLanguage
import PlanModel
import Text

extension BudgetShow {
  /// Refuses words that would say nothing beside the others, rather than leaving them unheard.
  func checkWords() throws(PlanError) {
    if isFalling, sort == nil {
      throw .needs("\(Label.down.typed)", "\(Label.sort.typed)", at: Label.down.rawValue)
    }
    if let limit = over != nil ? Label.over : under != nil ? .under : nil, filter == nil {
      throw .needs(
        "\(limit.typed(beforeFigure: true))", "\(Label.where.typed)", at: limit.rawValue)
    }
    if isExact {
      try refuse(beside: Label.exact.typed, [.by, .depth, .sort, .where, .baseline])
    }
    guard let view else { return }
    try refuse(beside: viewWords, view.grouping == nil ? [.baseline] : [.depth, .baseline])
    try view.grouping.map(checkSort)
  }

  /// Refuses to sort groups by what lines may have in common in part only.
  private func checkSort(of grouping: Grouping) throws(PlanError) {
    guard let sort, !grouping.sortable.contains(sort) else { return }
    let columns = grouping.sortable.map { "\(Synonyms.choiceTyped($0.rawValue))" as Message }
    throw .noSuchColumn(
      "\(Synonyms.choiceTyped(sort.rawValue))", in: "\(viewWords)",
      columns: .joined(columns, by: ", ") ?? "", at: sort.rawValue)
  }

  private var viewWords: Typed {
    [Label.by.typed, view.map { Synonyms.choiceTyped($0.rawValue) }].compactMap(\.self)
      .joined(by: " ", " ")
  }

  private func refuse(beside word: Typed, _ labels: [Label]) throws(PlanError) {
    guard let label = labels.first(where: given.contains) else { return }
    throw .notTogether("\(word)", "\(label.typed)", at: label.rawValue)
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
  /// Refuses a figure of another kind than those in the column.
  func checkLimits(_ limits: [Limit?], in plan: Plan) throws(PlanError) {
    for limit in (limits + [wantedFigure]).compactMap(\.self) where limit.kind != column.figure {
      throw .notComparable(
        column: "\(Synonyms.choiceTyped(column.rawValue))", with: limit.kind,
        typed: limit.canonical(in: PlanVocabulary(plan, today: plan.fiscalYear.firstDay)))
    }
  }

  private var wantedFigure: Limit? {
    switch wanted {
    case .figure(let figure)?: figure
    case .text?, .nothing?, .line?, .status?, .kind?, nil: nil
    }
  }
}
