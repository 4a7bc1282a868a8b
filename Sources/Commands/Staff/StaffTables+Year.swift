import PlanModel
import Quantities
import Reports
import Text

extension StaffTables {
  /// The people of each quarter, and what they cost, by function, or by talent where that is all.
  static func byQuarter(_ plan: Plan, _ side: StaffSide?) -> Report {
    let staffing = plan.staffing
    let isByTalent = side.map { $0 == .talents } ?? (staffing.functions == nil)
    var report = Report(
      .table(people(of: staffing, isByTalent, title: "\(plan.title): people")))
    if staffing.year.hasCosts {
      report.append(.table(costs(of: staffing, isByTalent, title: "\(plan.title): cost")))
    } else {
      report.append(.note("No cost is set: 'staff cost 300k per year' says what one person costs."))
    }
    return report
  }

  private static func people(
    of staffing: Staffing, _ isByTalent: Bool, title: Message
  ) -> Table {
    table(of: staffing, isByTalent, title: title, []) { place in
      StaffingYear.quarters.map { .count(Int(staffing.year.people(at: place, in: $0))) }
    }
  }

  private static func costs(
    of staffing: Staffing, _ isByTalent: Bool, title: Message
  ) -> Table {
    table(of: staffing, isByTalent, title: title, [Column("year", "Year")]) { place in
      StaffingYear.quarters.map { .money(staffing.year.cost(of: place, in: $0)) }
        + [.money(staffing.year.cost(of: place))]
    }
  }

  private static func table(
    of staffing: Staffing, _ isByTalent: Bool, title: Message, _ more: [Column],
    _ figures: (StaffPlace) -> [Cell]
  ) -> Table {
    let mix = (isByTalent ? staffing.talents : staffing.functions)
    let rows = (mix?.names ?? []).enumerated().map { index, name in
      let place = isByTalent ? StaffPlace(talent: index) : StaffPlace(function: index)
      return Table.Row([.text(name.text)] + figures(place))
    }
    let total = Table.Row([.message("in all")] + figures(StaffPlace()), isTotal: true)
    let first = isByTalent ? Column("talent", "Talent") : Column("function", "Function")
    let quarters = StaffingYear.quarters.map { Column("q\($0)", .verbatim("Q\($0)")) }
    return Table(title: title, columns: [first] + quarters + more, rows: rows + [total])
  }
}
