import PlanModel
import Quantities
import Reports
import Text

/// The shares of a parent before and after they are rounded to whole minor units.
enum ExactShares {
  static func report(of id: LineID, in plan: Plan) -> Report {
    let shares = plan.budget.exactShares(of: id)
    guard !shares.isEmpty else {
      return Report(.note("No line of \(Message.line(plan.budget.path(of: id))) is a share of it."))
    }
    var report = Report(.table(table(shares, in: plan)))
    for loser in shares where loser.losesByMore {
      report.append(
        .note(
          "\(loser.name) would get less if \(Message.line(plan.budget.path(of: id))) had one unit more."
        ))
    }
    return report
  }

  private static func table(_ shares: [ExactShare], in plan: Plan) -> Table {
    Table(
      title: plan.title,
      columns: [
        BudgetColumn.line.column, BudgetColumn.share.column, Column("exact", "Exact"),
        BudgetColumn.amount.column, Column("rounding", "Rounding"),
      ],
      rows: shares.map { share in
        .init([
          .text(share.name.text), .share(share.share.fraction),
          share.ideal.cell(in: plan.currency),
          .money(share.amount), share.isLocked ? .message("locked") : share.rounding,
        ])
      })
  }
}

extension Ideal {
  /// Four digits more than the currency has; a sign says where they are not all.
  fileprivate func cell(in currency: Currency) -> Cell {
    let scale: Int128 = 10_000
    let (more, rest) = (numerator * scale).quotientAndRemainder(dividingBy: denominator)
    let unit = Int128(currency.unit) * scale
    let parts = Int128(whole) * scale + more
    let digits = String(String(unit + parts % unit).dropFirst())
    // Of the largest amounts machines get no more digits than the currency has.
    guard let number = Fraction(parts, unit) ?? Fraction(whole, of: currency.unit) else {
      return .empty
    }
    return .written("\(parts / unit).\(digits)\(rest == 0 ? "" : "…")", number)
  }
}

extension ExactShare {
  /// What rounding added, or took, in parts of a minor unit.
  fileprivate var rounding: Cell {
    let isUp = amount.minorUnits > ideal.whole
    return .rounding((isUp ? ideal.denominator : 0) - ideal.numerator, ideal.denominator)
  }
}
