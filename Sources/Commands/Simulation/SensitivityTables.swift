import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What a sensitivity found, as bars and figures.
struct SensitivityTables {
  private let sensitivity: Sensitivity
  private let indices: [Sensitivity.Index]
  private let isStopped: Bool
  private let plan: Plan

  init(_ sensitivity: Sensitivity, isStopped: Bool, in plan: Plan) {
    self.sensitivity = sensitivity
    indices = sensitivity.indices
    self.isStopped = isStopped
    self.plan = plan
  }

  var blocks: [Block] {
    guard !indices.isEmpty else { return [.note("All trials come to the same.")] + drawn }
    return [.chart(chart), .table(table)] + remarks + drawn
  }

  private var chart: Chart {
    Chart(
      title: "What part of the variance rests on each, alone and with others", kind: .bars,
      labels: indices.map { name(of: $0.input) },
      series: [Chart.Series("total", "Total effect", values: indices.map { cells($0.total)[0] })])
  }

  private var table: Table {
    Table(
      columns: [
        Column("driver", "Driver"), Column("first_order", "First order"),
        Column("first_order_error", "±"), Column("total", "Total effect"),
        Column("total_error", "±"),
        Column("rank_correlation", "Correlation"), Column("rank_correlation_error", "±"),
      ],
      rows: indices.flatMap(rows))
  }

  /// A row for an input; where it is of several owners one for each of these too.
  private func rows(of index: Sensitivity.Index) -> [Table.Row] {
    let parts = cells(index.firstOrder) + cells(index.total)
    let members = zip(index.input.owners, index.ranks)
    guard index.input.owners.count > 1 else {
      return members.map { Table.Row([name(of: index.input)] + parts + rank($1)) }
    }
    return [Table.Row([name(of: index.input)] + parts + [.empty, .empty])]
      + members.map { owner, estimate in
        Table.Row([.message("\(name(of: owner))")] + parts.map { _ in .empty } + rank(estimate))
      }
  }

  private func cells(_ estimate: Estimate) -> [Cell] {
    UncertainFigure(estimate, .share, in: plan).cells
  }

  private func rank(_ estimate: Estimate) -> [Cell] {
    guard estimate.value.isFinite else { return [.empty, .empty] }
    return UncertainFigure(estimate, .plain, in: plan).cells
  }

  private func name(of input: SensitivityInput) -> Cell {
    input.owners == [sensitivity.own]
      ? .message("its own beliefs") : .message("\(input.owners.map(name).list)")
  }

  private func name(of owner: BeliefOwner) -> Typed { owner.name(in: plan) }

  /// What the figures do not say by themselves.
  private var remarks: [Block] {
    let groups = indices.map(\.input.owners).filter { $0.count > 1 }
    let unranked = indices.flatMap { index in
      zip(index.input.owners, index.ranks).filter { !$1.value.isFinite }.map(\.0)
    }
    return groups.map { group in
      .note(
        "\(group.map(name).list) move together and count as one: none of them has a part alone.")
    }
      + unranked.filter { $0 != sensitivity.own }.map { owner in
        .note(
          "\(name(of: owner)) has no rank correlation: it has no one value for the year, or always the same."
        )
      }
  }

  /// How many trials there were, and how they were drawn.
  private var drawn: [Block] {
    let (points, count) = (sensitivity.points, sensitivity.count)
    let sampling = Synonyms.choiceTyped(points.sampling.rawValue)
    let whole: Message =
      "\(count * points.size) trials of each of \(sensitivity.samples) samples, in \(count) randomizations, \(sampling), seed \(points.seed)."
    guard isStopped else { return [.note(whole)] }
    return [
      .note(whole),
      .note("It was stopped; of \(points.randomizations) randomizations these are known."),
    ]
  }
}

extension BeliefOwner {
  func name(in plan: Plan) -> Typed {
    switch self {
    case .driver(let id): Typed(own: plan.drivers[id].name.text)
    case .result(let id): Typed(formula: plan.reference(to: .actual(id)).text)
    case .asked: preconditionFailure("what is asked for is a name")
    }
  }
}
