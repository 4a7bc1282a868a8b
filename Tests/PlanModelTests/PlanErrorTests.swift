import ErrorCases
import PlanModel
import Quantities
import Testing

/// A refused operation, and what is said about it.
struct RefusalCase: Sendable, CustomTestStringConvertible {
  let message: String
  let hint: String
  let culprit: String?
  let start: Budget
  let operation: @Sendable (inout Budget) throws -> Void

  init(
    _ message: String, _ hint: String, at culprit: String?, in start: Budget = .refusing,
    _ operation: @escaping @Sendable (inout Budget) throws -> Void
  ) {
    self.message = message
    self.hint = hint
    self.culprit = culprit
    self.start = start
    self.operation = operation
  }

  var testDescription: String { message }
}

@Test(
  arguments: RefusalCase.ofNames + RefusalCase.ofTree + RefusalCase.ofMoney
    + RefusalCase.ofShares + RefusalCase.ofFigures)
func `a refusal says what is wrong and how to go on`(refused: RefusalCase) throws {
  let error = try #require(refusal(of: refused.start, refused.operation))
  #expect(error.message.plain == refused.message)
  #expect(error.hint?.plain == refused.hint)
  #expect(error.culprit == refused.culprit)
}

@Test(
  arguments: [
    (.noTotal, "is not the total, which must come first"),
    (.totalWithParent, "has a parent, though it is the total"),
    (.numberRepeated, "has the number of another line"),
    (.numberNeverGiven, "has a number that is never given"),
    (.nextNumberGiven, "says a number for new lines that is given or too large"),
    (.parentMissing, "comes before its parent, or has none"),
    (.orderRepeated, "does not come after its sibling"),
    (.lockOfAnotherAmount, "is locked at another amount than its own"),
  ] as [(RecordFault, String)])
func `a damaged record is named with its fault`(fault: RecordFault, text: String) {
  let error = PlanError.damagedRecord("core", fault)
  #expect(error.message.plain == "the record of line 'core' " + text)
  #expect(
    error.hint?.plain == "The file was changed by hand or by another program; use an older copy.")
  #expect(error.culprit == nil)
}

@Test(
  arguments: [
    (.noBaseline, "there is no baseline yet", "Freeze one with 'plan baseline'.", nil),
    (
      .nothingSaid(of: "core"), "nothing is said of 'core'",
      "Say owner, category, status, return or source, and a value or 'none'.", "core"
    ),
    (
      .notTogether("by", "exact", at: "exact"), "'by' and 'exact' do not go together",
      "Leave one of them out.",
      "exact"
    ),
    (
      .oneOf("even", "by", at: "by"), "either even or by is needed, and not both",
      "Give one of them.", "by"
    ),
    (
      .parentTwice(name("events")), "the parent of 'events' is named twice",
      "Give a path, or a name with 'under'.", "events"
    ),
    (
      .amount(.figuresBeyondLimit, of: "core"), "the figures inside 'core' are too large to add up",
      "Lower the shares inside it to 100% together.", "core"
    ),
    (
      .tooDeep("a.b"), "'a.b' is as deep as a budget may be, 64 levels",
      "Add the line further up.", "a.b"
    ),
  ] as [(PlanError, String, String, String?)])
func `other refusals say it too`(error: PlanError, text: String, hint: String, culprit: String?) {
  #expect(error.message.plain == text)
  #expect(error.hint?.plain == hint)
  #expect(error.culprit == culprit)
}

@Test func `many names are counted`() {
  let error = PlanError.childrenInTheWay(of: "a", names: (1...7).map { "n\($0)" })
  #expect(error.message.plain == "'a' holds 'n1', 'n2', 'n3', 'n4', 'n5' and others (2)")
}

extension Budget {
  /// core (events and seminars by amount), emerging by share, and a locked brand.
  static let refusing: Budget = {
    var budget = Budget.of(1_000, "5:3:2", "core", "emerging", "brand")
    budget.add("core.events", .amount(yuan(400)))
    budget.add("core.seminars", .amount(yuan(100)))
    _ = try! budget.lock(budget.line("brand"))
    return budget
  }()
}

extension RefusalCase {
  static let ofNames = [
    RefusalCase(
      "'core' already has a line 'Events'",
      "Choose another name, or change that line with 'budget set'.", at: "Events"
    ) { _ = try $0.add(name("Events"), share(1), under: $0.line("core")) },
    RefusalCase("'Total' is the name of the whole budget", "Choose another name.", at: "Total") {
      try $0.rename($0.line("core"), to: name("Total"))
    },
    RefusalCase("'total' is the name of the whole budget", "Choose another name.", at: "total") {
      _ = try $0.split($0.line("core"), by: ratio("1:1"), into: names("a", "total"))
    },
    RefusalCase("the name 'A' stands twice in the list", "Name each part once.", at: "A") {
      _ = try $0.split($0.line("emerging"), by: ratio("1:1"), into: names("a", "A"))
    },
    RefusalCase(
      "the total keeps its name", "The plan's own name is changed with 'plan rename'.", at: "total"
    ) { try $0.rename(.total, to: name("all")) },
    RefusalCase(
      "the number of parts (3) is not the number of names (2)",
      "Give each part one name; with commas between them, names may hold blanks.", at: "a, b"
    ) { _ = try $0.split($0.line("emerging"), by: ratio("1:1:1"), into: names("a", "b")) },
  ]

  static let ofTree = [
    RefusalCase(
      "the total cannot be removed",
      "Remove the lines inside it, or start again with 'plan new'.", at: "total"
    ) { _ = try $0.remove(.total, anyway: true) },
    RefusalCase(
      "the total has no parent to have a share of",
      "Give it an amount, as in 'budget total 1,000,000'.", at: "total"
    ) { _ = try $0.set(.total, to: share(10)) },
    RefusalCase(
      "'core' holds 'events', 'seminars'", "Add 'anyway' to remove them as well.", at: "core"
    ) { _ = try $0.remove($0.line("core")) },
    RefusalCase(
      "'core' also holds 'seminars', which the split does not name",
      "Name them too, or add 'overwrite' to remove them.", at: "core"
    ) { _ = try $0.split($0.line("core"), by: ratio("1:1"), into: names("events", "b")) },
    RefusalCase("'core' cannot give to itself", "Name two different lines.", at: "core") {
      _ = try $0.move(percent(1), from: $0.line("core"), to: $0.line("core"))
    },
    RefusalCase(
      "'core.events' is inside 'core'",
      "Lower 'core.events' with 'budget cut', or raise it with 'budget raise'.", at: "core.events"
    ) { _ = try $0.move(percent(1), from: $0.line("core"), to: $0.line("events")) },
    RefusalCase("'brand' is locked", "Unlock it first: budget unlock brand", at: "brand") {
      _ = try $0.cut($0.line("brand"), by: percent(1))
    },
    RefusalCase(
      "'a.x' inside 'a' is locked", "Unlock it first: budget unlock a.x", at: "a",
      in: .of(10, "1:1", "a", "b").locking("a.x")
    ) { _ = try $0.remove($0.line("a"), anyway: true) },
  ]

  static let ofMoney = [
    RefusalCase(
      "the amount of 'core' would be below zero", "Give an amount from 0 to 900000000000000.",
      at: "core"
    ) { _ = try $0.set($0.line("core"), to: .amount(yuan(-1))) },
    RefusalCase(
      "the amount of 'total' would be above 900000000000000",
      "Give an amount from 0 to 900000000000000.", at: "total"
    ) { _ = try $0.raise(.total, by: .amount(.limit)) },
    RefusalCase(
      "the amounts inside 'core' would add up to more than 900000000000000",
      "Give smaller amounts.", at: "core"
    ) { _ = try $0.set($0.line("events"), to: .amount(.limit)) },
    RefusalCase(
      "'core.seminars' has 100, less than 101",
      "Take less, or give an amount with 'budget set'.", at: "core.seminars"
    ) { _ = try $0.cut($0.line("seminars"), by: .amount(yuan(101))) },
    RefusalCase(
      "'core.events' needs 101, and the lines that give have 100",
      "Name other lines after 'from', or leave 'from' out.", at: "core.events"
    ) { _ = try $0.set($0.line("events"), to: .amount(yuan(501)), from: .others) },
    RefusalCase(
      "'core' needs 301, and the lines that give have 300",
      "Name other lines after 'from', or leave 'from' out.", at: "core"
    ) { _ = try $0.set($0.line("core"), to: .amount(yuan(801)), from: .others) },
    RefusalCase(
      "'total' has no unlocked line beside it that could give or take",
      "Name lines after 'from', or leave 'from' out.", at: "total"
    ) { _ = try $0.set(.total, to: .amount(yuan(1)), from: .others) },
    RefusalCase(
      "the amounts add up to 301, more than the 300 of 'emerging'",
      "Lower them, or raise the line first.", at: "emerging"
    ) { _ = try $0.split($0.line("emerging"), by: ratio("301元/rest"), into: names("a", "b")) },
  ]

  static let ofShares = [
    RefusalCase(
      "the shares of 'core' have no common denominator left",
      "Give one of them an amount, or a share such as 12.5%.", at: "core",
      in: .refusing.adding(share(1, of: 3_037_000_493), share(1, of: 3_037_000_453), to: "core")
    ) { _ = try $0.add(name("x"), share(1, of: 3_037_000_421), under: $0.line("core")) },
    RefusalCase(
      "the shares of 'core' would be more than a hundred times 100%",
      "Give amounts instead of shares.", at: "core",
      in: .refusing.adding(Array(repeating: share(100), count: 100), to: "core")
    ) { _ = try $0.add(name("x"), share(1), under: $0.line("core")) },
    RefusalCase(
      "the share of 'emerging' would be more than 100%",
      "Give it an amount instead of a share, with 'budget set'.", at: "emerging"
    ) { _ = try $0.raise($0.line("emerging"), by: percent(400)) },
    RefusalCase(
      "'a' is a share of nothing", "Give it an amount instead of a share, with 'budget set'.",
      at: "a", in: .of(0, "1:1", "a", "b")
    ) { _ = try $0.raise($0.line("a"), by: .amount(yuan(1))) },
    RefusalCase(
      "the share of 'n2' cannot show that amount exactly",
      "Give it an amount instead of a share, with 'budget set'.", at: "n2",
      in: Budget.of(1).adding(share(1, of: 3), share(1, of: 3), to: "total")
    ) { _ = try $0.raise($0.line("n2"), by: .amount(Money(minorUnits: 50))) },
  ]

  static let ofFigures = [
    RefusalCase(
      "the ratio has 3 parts, and a year 4 quarters", "Give 4 parts by quarter, or 12 by month.",
      at: "1:1:1"
    ) { _ in _ = try Phasing(ratio("1:1:1"), by: .quarter, in: .cny) },
    RefusalCase(
      "the ratio has 4 parts, and a year 12 months", "Give 4 parts by quarter, or 12 by month.",
      at: "1:1:1:1"
    ) { _ in _ = try Phasing(ratio("1:1:1:1"), by: .month, in: .cny) },
    RefusalCase(
      "a line is phased by weights or percents, not by amounts", "Write it as in '30/25/25/20'.",
      at: "10000/10000/10000/rest"
    ) { _ in _ = try Phasing(ratio("1万/1万/1万/rest"), by: .quarter, in: .cny) },
    RefusalCase(
      "the percents have no common denominator", "Write it as in '30/25/25/20'.",
      at: "1/4503580297920521/1/4503541647575031/0%/rest"
    ) { _ in
      // Their sum can be held, for q + r is a multiple of p, and their weights cannot.
      let (p, q, r): (Int64, Int64, Int64) = (2_097_143, 2_147_483_647, 2_147_465_217)
      let fine = [Fraction(1, of: p * q)!, Fraction(1, of: p * r)!, .zero]
      _ = try Phasing(Ratio(percents: fine + [nil]), by: .quarter, in: .cny)
    },
    RefusalCase(
      "the playbook has no figure 'decision.bugdet'", "Did you mean 'decision.budget'?",
      at: "decision.bugdet"
    ) { _ in _ = try Playbook().value("decision.bugdet") },
    RefusalCase(
      "the playbook has no figure 'xyz'", "'playbook show' lists them all.", at: "xyz"
    ) { _ in _ = try Playbook().value("xyz") },
    RefusalCase(
      "'decision.budget' takes a percent, not '30'",
      "'playbook show' gives the figure in force.", at: "30"
    ) { _ in _ = try Playbook(overrides: ["decision.budget": "30"]) },
    RefusalCase(
      "'pause.average' takes one of: pooled, mean, not 'median'",
      "'playbook show' gives the figure in force.", at: "median"
    ) { _ in _ = try Playbook(overrides: ["pause.average": "median"]) },
    RefusalCase(
      "'preset.532' takes a ratio of 3 parts by weights or percents, not '1:1'",
      "'playbook show' gives the figure in force.", at: "1:1"
    ) { _ in _ = try Playbook(overrides: ["preset.532": "1:1"]) },
    RefusalCase(
      "'decision.budget' lies between 0% and 100%",
      "'playbook show' gives the figure in force.", at: "101%"
    ) { _ in _ = try Playbook(overrides: ["decision.budget": "101%"]) },
    RefusalCase(
      "the playbook has no preset 'talent'", "Did you mean 'talents'?", at: "talent"
    ) { _ in _ = try Playbook().preset(named: name("talent")) },
    RefusalCase(
      "the playbook has no preset 'xyz'",
      "'preset list' lists them all; a ratio is typed as 5:3:2.", at: "xyz"
    ) { _ in _ = try Playbook().preset(named: name("xyz")) },
  ]
}

extension Budget {
  fileprivate func locking(_ path: String) -> Budget {
    var budget = self
    _ = try! budget.lock(budget.add(path, share(1)))
    return budget
  }

  fileprivate func adding(_ shares: Allocation..., to path: String) -> Budget {
    adding(shares, to: path)
  }

  /// The budget with lines n1, n2 … under a line.
  fileprivate func adding(_ shares: [Allocation], to path: String) -> Budget {
    var budget = self
    for (index, share) in shares.enumerated() {
      _ = try! budget.add(name("n\(index + 1)"), share, under: budget.line(path))
    }
    return budget
  }
}
