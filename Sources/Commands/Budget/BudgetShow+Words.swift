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
    try checkPart()
    guard let view else { return }
    try refuse(beside: viewWords, view.grouping == nil ? [.baseline] : [.depth, .baseline])
    try view.grouping.map(checkSort)
  }

  /// Refuses to sort by a part of the year, or by how many lines there are, where the table has none.
  private func checkPart() throws(PlanError) {
    guard let sort, let wanted = sort.view(beside: view) else { return }
    let words = [Label.sort.typed, sort.typed].joined(by: " ", " ")
    throw .needs("\(words)", "\(Self.words(for: wanted))", at: sort.canonical)
  }

  /// Refuses to sort groups by what lines may have in common in part only.
  private func checkSort(of grouping: Grouping) throws(PlanError) {
    guard let sort, !grouping.sortable.contains(sort) else { return }
    let columns = grouping.sortable.map { "\($0.typed)" as Message }
    throw .noSuchColumn(
      "\(sort.typed)", in: "\(viewWords)",
      columns: .joined(columns, by: ", ") ?? "", at: sort.canonical)
  }

  private var viewWords: Typed { view.map(Self.words) ?? Label.by.typed }

  private static func words(for view: BudgetView) -> Typed {
    [Label.by.typed, Synonyms.choiceTyped(view.rawValue)].joined(by: " ", " ")
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

extension BudgetOrder {
  /// As it is told to people.
  fileprivate var typed: Typed {
    switch self {
    case .column(let column): Synonyms.choiceTyped(column.rawValue)
    case .part(.quarter(let quarter), _): Typed(own: "Q\(quarter.number)")
    case .part(let period, _): Typed(own: period.canonical)
    case .lines: Synonyms.choiceTyped(canonical)
    }
  }

  /// The view that it needs beside another one, or none; nil where it needs no other.
  fileprivate func view(beside view: BudgetView?) -> BudgetView? {
    switch self {
    case .column: nil
    case .part(.quarter, _): view == nil ? .quarter : nil
    case .part: view == nil ? .month : nil
    case .lines: view?.grouping == nil ? .owner : nil
    }
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
