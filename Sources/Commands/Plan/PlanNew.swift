import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Begins an empty plan for a year; 'undo' brings the old one back.
struct PlanNew: PlanCommand {
  static let name = "plan new"
  static let summary: Message = "Begins an empty plan for a year; 'undo' brings the old one back."
  static let beginsPlan = true
  static let examples = [
    Example(
      "plan new Annual plan year 2028",
      prints: """
        Annual plan for 2028, in CNY.
        'undo' brings back annual 2027 with all its lines.
        """),
    Example(
      "plan new Overseas plan year 2027 begin Apr currency USD",
      prints: """
        Overseas plan for 2027/28, in USD.
        'undo' brings back annual 2027 with all its lines.
        """),
    Example(
      "plan new Annual 1m year 2027",
      prints: """
        Annual 1m for 2027, in CNY.
        All of that is its name; 'budget total 1m' sets the total.
        'undo' brings back annual 2027 with all its lines.
        """),
    Example(
      "plan new Annual plan year 20270",
      prints: """
        error: '20270' is no year
          plan new Annual plan year 20270
                                    ^~~~~
          Type four digits, as 2027.
        """),
  ]

  let planName: Name
  let year: FiscalYearNumber
  let month: MonthNumber?
  let currency: CurrencyCode?

  init(_ arguments: inout Arguments) throws(UsageError) {
    planName = try arguments.next("name", "what the plan is called")
    year = try arguments.labeled(.year, "its fiscal year; the coming one if none is given") {
      .next(after: $0.today)
    }
    month = try arguments.labeled(
      .begin, as: "month", "the month in which the fiscal year begins; January if none is given")
    currency = try arguments.labeled(.currency, "its currency; CNY if none is given")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let old = plan
    plan = Plan(
      name: planName, currency: currency?.currency ?? .cny,
      fiscalYear: year.fiscalYear(from: month), playbook: Playbook())
    var report = Report(.note("\(planName) for \(plan.fiscalYear.title), in \(plan.currency)."))
    if let amount = amountInName {
      report.append(.note("All of that is its name; 'budget total \(amount)' sets the total."))
    }
    if let other = yearInName {
      report.append(.note("\(other) is part of its name; 'year \(other)' sets the year."))
    }
    guard old.budget.holdsWork else { return report }
    report.append(.note("'undo' brings back \(old.name) with all its lines."))
    return report
  }

  /// The last word of the name where it was rather meant as the total.
  private var amountInName: String? {
    lastWord.flatMap { Quoting.readsAsAmount($0) && !Self.isYear($0) ? $0 : nil }
  }

  /// The last word of the name where it is another year than the plan's.
  private var yearInName: String? {
    lastWord.flatMap {
      Self.isYear($0) && !year.fiscalYear(from: month).title.hasPrefix($0) ? $0 : nil
    }
  }

  /// The last of several words, or the only one where that is a year.
  private var lastWord: String? {
    let words = planName.text.split(separator: " ")
    return words.last.map(String.init).flatMap { words.count > 1 || Self.isYear($0) ? $0 : nil }
  }

  private static func isYear(_ word: String) -> Bool {
    Int(word).map { (1900...2100).contains($0) } ?? false
  }
}

extension Budget {
  /// Whether anything was planned.
  var holdsWork: Bool { count > 0 || amount(of: .total) != .zero }
}
