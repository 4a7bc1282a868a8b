import Formulas
import PlanModel
import Quantities
import Text

extension AmountFault {
  package static let cases: [Self] = [
    .belowZero, .beyondLimit, .childrenBeyondLimit, .figuresBeyondLimit,
    .givesMoreThanItHas(has: .zero, wanted: .limit), .othersCannotGive(has: .zero, wanted: .limit),
    .nobodyGives, .partsExceed(has: .zero, wanted: .limit), .sharesTooFine, .sharesTooLarge,
    .moreThanParent, .parentHasNothing, .notExact,
  ]
}

extension RecordFault {
  package static let cases: [Self] = [
    .noTotal, .totalWithParent, .numberRepeated, .numberNeverGiven, .nextNumberGiven,
    .parentMissing, .orderRepeated,
    .lockOfAnotherAmount, .formulaOfNothing,
  ]
}

extension PlaybookKind {
  package static let cases: [Self] = [
    .count, .percent, .money, .decimal, .counts, .percents, .choice(["甲", "乙"]), .names,
    .ratio(parts: 3),
  ]
}

extension PlaybookError {
  package static let cases: [Self] =
    [
      .figureUnknown("x", nearest: nil), .figureUnknown("x", nearest: "y"),
      .noRatio("x", typed: "50%/60%", .total(Fraction(11, of: 10)!)),
      .figureOutOfBounds("x", typed: "0", least: "1", most: "9"),
      .presetUnknown(.core, nearest: nil),
      .presetUnknown(.core, nearest: "y"), .findings(1), .findings(2),
    ] + PlaybookKind.cases.map { .figureUnreadable("x", typed: "y", $0) }
}

extension ObjectiveError {
  package static let cases: [Self] = [
    .titleTaken(.core, by: .first), .titleIsIdentifier(.core), .tooDeep(.first),
    .inside(.first, of: .first), .inside(.first, of: .second), .resultAtTop(.first),
    .childrenInTheWay(of: .second, ["KR1", "KR2"]), .onlyOfResults(.second),
    .onlyOfObjectives(.first), .targetIsStart(.zero), .rangeOfNothing(.limit, .zero),
    .lastQuarter(.zero, target: .limit), .quartersOfRange,
    .dueBeforeBegin(due: .leap, begin: .leap), .sumBeyondLimit(.first),
    .notInPercents(.first, unit: "篇"), .notInPercents(.first, unit: nil),
    .notInPercents(nil, unit: "篇"), .nothingSaid(.first), .damagedRecord(.first),
  ]
}

extension TodoError {
  package static let cases: [Self] = [.unknown(7), .done(7, on: .leap)]
}

extension AimID {
  fileprivate static let first = AimID(.keyResult, 1)
  fileprivate static let second = AimID(.objective, 2)
}

extension Day {
  fileprivate static let leap = Day(year: 2028, month: 2, day: 29)!
}

extension FiscalYear {
  fileprivate static let next = FiscalYear(year: 2028)!
}

extension StaffingError {
  package static let cases: [Self] = [
    .peopleBeyondLimit, .tooManyParts, .sharesTooFine, .noWhole, .ratioOfAmounts,
    .nameOfBoth(.core), .nothingDivided, .notPinned("甲"), .noCost(""), .noCost("甲"),
    .costBeyondLimit, .costWithoutPeriod("300000"), .moreAlready("甲", people: 3), .quarterOutside,
    .pinsMissTotal(pinned: 3, people: 2), .pinsMissPlace("甲.乙", people: 2),
  ]
}

extension EffortError {
  package static let cases: [Self] = [
    .pointsMissHundred(90, nil), .pointsNotWhole(nil), .ratioOfAmounts("1万/2万"), .notSplit,
    .layerInUse(.core), .partsAndLayers(2, [.core, .core, .core], of: "40/60"),
    .noTime, .unknownEntry(7), .splitsDiffer(3, 2), .tooManySteps, .damagedEntry(7),
  ]
}

extension InitiativeError {
  package static let cases: [Self] = [
    .nameTaken(.core), .endBeforeBegin(end: .leap, begin: .leap),
    .reserveAfterBegin(reserve: .leap, begin: .leap), .scoreOutside(12, low: 1, high: 10),
    .noQuarterEnd(.leap), .nothingSaid(.core), .lineInUse("甲", by: ["乙"]), .damagedRecord(.core),
  ]
}

extension FormulaError {
  /// What each of these texts is refused for.
  package static let cases: [Self] =
    [
      "1 +", "1 2", "1, 2", "(1", "1)", "\"a", "\"\"", "a & b", "5:3", "5z", "max(0,100)", "foo(1)",
      "99999999999亿",
      "maxi(1)", "max()", "normal(1)", "5 %", ".5", "1 < 2 < 3", "1..2", "budget", "a.b",
      "progress(1)", "cost(1)",
      String(repeating: "(", count: 300),
    ].compactMap { text in
      do throws(FormulaError) {
        _ = try Formula(reading: text, in: .cny)
        return nil
      } catch {
        return error
      }
    } + ofUnits

  private static let ofUnits: [Self] = ["1元 + 12%", "1元 * 1元", "ln(1元)", "staff.a + 1元"].compactMap
  { text in
    do throws(FormulaError) {
      _ = try Formula(reading: text, in: .cny).unit { _ in .people }
      return nil
    } catch {
      return error
    }
  }
}

extension FormulaFault {
  package static let cases: [Self] = [
    .divisionByZero, .beyondNumbers, .rootOfNegative, .logarithmOfNone, .powerOfNegative,
    .endsOutOfOrder,
  ]
}

extension DriverError {
  package static let cases: [Self] =
    [
      .nameTaken(.core), .damaged(.core), .nameWithSign("甲 +"),
      .inUse(FormulaReference(.budget, ["甲"]), by: [Typed(own: "乙")]),
      .cycle(["甲", "乙", "甲"]),
      .computed("甲"), .noYear("甲"), .noPart("甲"), .rateOfList("甲"), .belowZero("甲"),
      .beyondLimit("甲"), .beyondMeasure("甲"), .measuredByFormula("甲"), .shareAsAmount("甲"),
      .severalForYear(4), .severalForPeriod(2), .sweptTwice("price"), .flowOfYear("leads"),
      .otherPeriods("price", .quarter), .otherPeriods("price", .month),
      .periodCount(found: 3, .quarter), .noGoal("甲"), .noInput("甲"), .noRange("甲"),
      .partsOfPeople("staff.total"),
      .tooManyValues(9), .stopped, .noWatch(7),
      .goalUnits("甲", .money, .people), .goalUnits("甲", .share, .plain), .missing("甲", in: "乙"),
      .brokenTrials("甲", 3, of: 4_096, reason: .divisionByZero),
      .brokenTrials("甲", 3, of: 4_096, reason: .rootOfNegative),
    ] + DistributionError.cases.map { .belief("甲", $0) }
    + CorrelationError.cases.map { .correlation($0) }
    + FormulaFault.cases.map { .broken("甲", reason: $0) }
    + FormulaError.cases.flatMap { [.units("甲", $0), .grouped($0)] }
}

extension ScenarioError {
  package static let cases: [Self] = [
    .nameTaken("精简"), .nameReserved("计划"), .damaged("甲"), .holdsOthers("甲", names: ["乙"]),
    .holdsOthers("甲", names: ["乙", "丙"]), .cycle("甲", over: "甲"), .cycle("甲", over: "乙"),
    .tooDeep("甲"), .noLine(3, of: "甲", count: 0), .noLine(3, of: "甲", count: 2),
    .broken("甲", line: 2, reason: word(.from)), .standsOn("甲", base: "乙"),
    .inUse("甲", by: [word(.from), word(.to)]), .leaves([word(.from)], reason: word(.to)),
    .nameMeant("甲", by: "乙", line: 2),
  ]
}

extension PlanError {
  package static let cases: [Self] =
    ofNames + ofFigures + AmountFault.cases.map { .amount($0, of: "甲") }
    + PlaybookError.cases.map { .playbook($0) }
    + ObjectiveError.cases.map { .objective($0) } + TodoError.cases.map { .todo($0) }
    + StaffingError.cases.map { .staffing($0) } + EffortError.cases.map { .effort($0) }
    + InitiativeError.cases.map { .initiative($0) }
    + DriverError.cases.map { .driver($0) }
    + ScenarioError.cases.map { .scenario($0) }
    + RecordFault.cases.map { .damagedRecord("甲", $0) }
    + [.placed(.noBaseline, at: [])]

  private static let ofNames: [Self] = [
    .nameTaken(.core, under: "甲"), .nameReserved(.core), .nameRepeated(.core), .tooDeep("甲"),
    .totalCannotBe(.removed), .totalCannotBe(.renamed), .totalCannotBe(.share),
    .childrenInTheWay(of: "甲", names: ["乙", "丙"]),
    .childrenInTheWay(of: "甲", names: Array(repeating: "乙", count: 6)),
    .childrenNotNamed(of: "甲", names: ["乙"]), .sameLine("甲"), .inside("乙", of: "甲"),
    .locked("甲"), .lockedInside("乙", of: "甲"), .parentTwice(.core),
  ]

  private static let ofFigures: [Self] = [
    .partsAndNames(parts: 3, names: [.core]), .partsWithoutNames(parts: 3, of: "1:1:1"),
    .phasingParts(.thirds, by: .quarter), .phasingParts(.thirds, by: .month),
    .phasingOfAmounts(typed: "1/2/rest"), .phasingTooFine(.thirds), .noBaseline,
    .nothingSaid(of: "甲"), .dayOutside(.leap, .next), .oneOf("RATIO", word(.even), at: "even"),
    .needs(word(.over), word(.where), at: "over"),
    .notTogether(word(.by), word(.exact), at: "exact"),
    .noSuchColumn(
      word(.source), in: word(.by), columns: "\(word(.owner)), \(word(.amount))", at: "source"),
    .notComparable(column: word(.amount), with: .percent, typed: "5%"),
    .notComparable(column: word(.return), with: .amount, typed: "5"),
    .notComparable(column: word(.amount), with: .rate, typed: "1:2"),
  ]
}

private func word(_ label: Label) -> Message { "\(label.typed)" }

extension Name {
  fileprivate static let core = try! Name("核心业务")
}

extension Ratio {
  fileprivate static let thirds = try! Ratio(reading: "1:1:1", in: .cny)
}
