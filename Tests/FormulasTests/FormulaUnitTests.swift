import ErrorCases
import Formulas
import Quantities
import Testing

/// Units that mix, and those that do not.
@Suite struct FormulaUnitTests {
  @Test(arguments: [
    ("budget.total + 5", FormulaUnit.money), ("5 + budget.total", .money),
    ("budget.total * 12%", .money), ("budget.total / budget.core", .plain),
    ("budget.total / staff.total", .money), ("staff.total * 20k", .people),
    ("staff.total * 200元", .money), ("12% * 3%", .share), ("1 + 12%", .share), ("12% / 4", .share),
    ("max(5, budget.total)", .money), ("if(budget.total > 5, 1, staff.total)", .people),
    ("budget.total > 5", .plain), ("round(budget.total, 2)", .money), ("sqrt(4)", .plain),
    ("2^12%", .plain), ("-budget.total", .money), ("okr.KR1 * 2", .plain),
    ("progress(okr.O1)", .share), ("cost(staff.total)", .money), ("3%..5%", .share),
    ("200元..600", .money), ("pert(3%, 4%, 5%)", .share), ("beta(2, 38)", .share),
    ("gamma(3, 20元)", .money), ("poisson(staff.total)", .people), ("bernoulli(30%)", .plain),
    ("binomial(staff.total, 30%)", .people), ("choice(5%, 3, 6%, 1)", .share),
    ("pool(200元..400元, 3, 300..700)", .money), ("clip(5..9, 6, 8)", .plain),
  ])
  func `a formula has the unit of its parts`(typed: String, unit: FormulaUnit) throws {
    #expect(try self.unit(typed) == unit)
  }

  @Test(arguments: [
    ("okr.KR1 + 12%", "a plain number + a percent makes no sense"),
    ("max(okr.KR1, 12%)", "'max' cannot take these units together"),
    ("budget.total + 12%", "money + a percent makes no sense"),
    ("budget.total + staff.total", "money + people makes no sense"),
    ("budget.total * budget.core", "money * money makes no sense"),
    ("staff.total > 12%", "people > a percent makes no sense"),
    ("budget.total^2", "money ^ a plain number makes no sense"),
    ("sum(budget.total, staff.total)", "'sum' cannot take these units together"),
    ("ln(budget.total)", "'ln' cannot take these units together"),
    ("round(1, budget.total)", "'round' cannot take these units together"),
    ("3..5%", "'low..high' cannot take these units together"),
    ("normal(100, 20%)", "'normal(mean, sd)' cannot take these units together"),
    ("poisson(budget.total)", "'poisson(mean)' cannot take these units together"),
  ])
  func `units that do not mix are refused`(typed: String, message: String) {
    do {
      _ = try unit(typed)
      Issue.record("'\(typed)' has a unit")
    } catch {
      #expect((error as? FormulaError)?.message.plain == message)
    }
  }

  private func unit(_ typed: String) throws -> FormulaUnit {
    let formula = try Formula(reading: typed, in: .cny)
    return try formula.unit { number in
      switch formula.references[number].area {
      case .budget, .cost: .money
      case .staff: .people
      case .progress: .share
      case .driver, .result, .data: .plain
      }
    }
  }
}
