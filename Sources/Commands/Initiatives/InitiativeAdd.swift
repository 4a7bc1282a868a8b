import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Adds an initiative: an exhibition, a campaign, a seminar series.
struct InitiativeAdd: PlanCommand {
  static let name = "initiative add"
  static let summary: Message =
    "Adds an initiative: an exhibition, a campaign, a seminar series."
  static let details: [Message] = [
    "What an initiative needs is to be reserved as many months before it begins as the playbook says; 'check initiative' finds what is late."
  ]
  static let examples = [
    Example(
      "initiative add industry expo owner Li Na line events begin 2027-05-31 end 2027-06-02",
      prints: """
        industry expo was added.
        What it needs is to be reserved by 2027-02-28.
        """),
    Example(
      "initiative add webinars line seminars, media begin Q2 end Q3 reserve 2027-01-15 "
        + "source online seminars value 8 execution 6",
      prints: """
        webinars was added.
        What it needs is to be reserved by 2027-01-01.
        """),
    Example(
      "initiative add expo begin 2027-05-31 end Q1",
      prints: """
        error: it ends on 2027-03-31, before it begins on 2027-05-31
          initiative add expo begin 2027-05-31 end Q1
                                                   ^~
          Change one of the two days.
        """),
    Example(
      "initiative add expo value 12",
      prints: """
        error: the score 12 is not between 1 and 10
          initiative add expo value 12
                                    ^~
          'playbook show' gives the scale in force.
        """),
  ]

  let name: Name
  let words: InitiativeWords

  init(_ arguments: inout Arguments) throws(UsageError) {
    name = try arguments.next("name", "what it is called")
    words = try InitiativeWords(&arguments)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let playbook = plan.playbook
    let initiative = try plan.initiatives.add(name, in: plan.fiscalYear) {
      initiative throws(PlanError) in
      try words.apply(to: &initiative, by: playbook)
    }
    var report = Report(.note("\(name) was added."))
    if let asked = initiative.reserveAsked(by: playbook) {
      report.append(.note("What it needs is to be reserved by \(asked)."))
    }
    return report
  }
}
