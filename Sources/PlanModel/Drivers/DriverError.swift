import Formulas
import Quantities
import Text

/// Why something about drivers or formulas is refused; what is named is named as it is typed.
package enum DriverError: ExplainedError {
  case nameTaken(Name)
  case damaged(Name)
  /// A name that ends in a sign, as of `x += 1`.
  case nameWithSign(String)
  /// Users of what was to be removed.
  case inUse(FormulaReference, by: [Typed])
  /// Members of a cycle, the first one again at the end.
  case cycle([String])
  case broken(String, reason: FormulaFault)
  /// What has no value in some of its trials.
  case brokenTrials(String, Int, of: Int, reason: FormulaFault)
  /// A belief whose parameters make no distribution.
  case belief(String, DistributionError)
  case correlation(CorrelationError)
  /// Where units do not mix.
  case units(String, FormulaError)
  /// A budget line whose amount was to be changed otherwise.
  case computed(String)
  case noYear(String)
  case noPart(String)
  case rateOfList(String)
  case belowZero(String)
  case beyondLimit(String)
  case beyondMeasure(String)
  /// A result whose actual was to be said otherwise.
  case measuredByFormula(String)
  case shareAsAmount(String)
  /// Several formulas for a driver without periods.
  case severalForYear(Int)
  case severalForPeriod(Int)
  /// Digits in groups where values for periods are separated.
  case grouped(FormulaError)
  /// A flow whose year is known, and not what falls on its periods.
  case flowOfYear(String)
  /// A driver that goes by other periods than the one that was named.
  case otherPeriods(String, Phasing.Step)
  case periodCount(found: Int, Phasing.Step)
  /// What has no value of its own that could be tried.
  case noInput(String)
  case noRange(String)
  /// An input that stands for both of a sweep.
  case sweptTwice(String)
  case tooManyValues(Int)
  /// Values to try of what is counted in people, of which some are not whole.
  case partsOfPeople(String)
  /// Ctrl-C came.
  case stopped
  case noGoal(String)
  case noWatch(Int)
  /// A figure and its goal, which cannot be compared.
  case goalUnits(String, FormulaUnit, FormulaUnit)
  /// What is no longer there.
  case missing(String, in: String)
}

/// Why a formula has no value.
package enum FormulaFault: Hashable, Sendable {
  case divisionByZero, beyondNumbers, rootOfNegative, logarithmOfNone, powerOfNegative
  case endsOutOfOrder

  package var message: Message {
    switch self {
    case .divisionByZero: "it divides by zero"
    case .beyondNumbers: "it is larger than any number here"
    case .rootOfNegative: "it takes the root of a number below zero"
    case .logarithmOfNone: "it takes the logarithm of a number that is not above zero"
    case .powerOfNegative: "it raises a number below zero to a broken power"
    case .endsOutOfOrder: "the low end of a 'clip' is above its high end"
    }
  }

  /// How to go on where it is so in trials of what nobody knows.
  fileprivate var hintOfTrials: Message {
    switch self {
    case .divisionByZero, .beyondNumbers: hint
    case .rootOfNegative, .logarithmOfNone, .powerOfNegative:
      "Take a belief that stays above zero, as 200..600 does, or max(value, 1)."
    case .endsOutOfOrder: hint
    }
  }

  fileprivate var hint: Message {
    switch self {
    case .endsOutOfOrder: "Write the lower end first, as in clip(value, 0, 100)."
    case .divisionByZero, .beyondNumbers, .rootOfNegative, .logarithmOfNone, .powerOfNegative:
      "Change what it rests on; 'explain' shows it."
    }
  }
}

extension DriverError {
  package var message: Message {
    switch self {
    case .nameTaken(let name): "there is a driver '\(name)' already"
    case .damaged(let name): "the driver '\(name)' has a number that cannot be"
    case .nameWithSign(let name): "'\(name)' ends in a sign"
    case .inUse(let one, let users): "'\(Typed(formula: one.text))' is used by \(users.list)"
    case .cycle(let members): "these rest on each other: \(members.joined(separator: " → "))"
    case .broken(let name, let fault): "'\(Typed(formula: name))' has no value: \(fault.message)"
    case .brokenTrials(let name, let count, let trials, let fault):
      "'\(Typed(formula: name))' has no value in \(count) of \(trials) trials: \(fault.message)"
    case .belief(let name, let error): Self.message(of: name, without: error)
    case .correlation(let error): error.message
    case .units(let name, let error): Self.message(of: name, without: error)
    case .computed(let name): "the amount of '\(name)' is computed by a formula"
    case .noYear(let name): "'\(name)' has a value for each period, and none for the year yet"
    case .noPart(let name): "'\(name)' has no value for shorter periods yet"
    case .rateOfList(let name): "the year of the rate '\(name)' needs one formula"
    case .belowZero(let name): "the formula of '\(name)' comes to less than nothing"
    case .beyondLimit(let name): "the formula of '\(name)' is larger than the largest amount"
    case .beyondMeasure(let name): "the formula of '\(name)' is more than can be counted here"
    case .measuredByFormula(let name): "'\(name)' is measured by a formula"
    case .shareAsAmount(let name): "the formula of '\(name)' is a percent, not an amount"
    case .severalForYear(let count): "these are \(count) values, and a year has one"
    case .grouped(let error): error.message
    case .severalForPeriod(let count): "these are \(count) values, and a period has one"
    case .flowOfYear(let name): "'\(name)' is known for the year, and not for its periods"
    case .otherPeriods(let name, let step): step.message(of: name)
    case .periodCount(let n, let step): "a year has \(step.rawValue) of these periods, not \(n)"
    case .noInput(let name): "'\(Typed(formula: name))' has no value of its own to try"
    case .noRange(let name): "there is no range of values for '\(Typed(formula: name))'"
    case .sweptTwice(let name): "'\(Typed(formula: name))' cannot be two inputs at once"
    case .stopped: "it was stopped before it had an answer"
    case .partsOfPeople(let name): "'\(Typed(formula: name))' is tried with whole people"
    case .tooManyValues(let count): "these are more than \(count) values"
    case .noGoal(let name): "'\(name)' has no goal"
    case .noWatch(let number): "nothing is watched under the number \(number)"
    case .goalUnits(let name, let figure, let target): Self.message(of: name, figure, target)
    case .missing(let name, let user): Self.message(of: name, missedBy: user)
    }
  }

  private static func message(of name: String, without fault: some ExplainedError) -> Message {
    "'\(Typed(formula: name))' has no value: \(fault.message)"
  }

  private static func message(
    of name: String, _ figure: FormulaUnit, _ target: FormulaUnit
  ) -> Message {
    "'\(Typed(formula: name))' is \(figure.message), and its goal \(target.message)"
  }

  private static func message(of name: String, missedBy user: String) -> Message {
    "'\(Typed(formula: user))' rests on '\(Typed(formula: name))', which was removed"
  }

  package var hint: Message? {
    switch self {
    case .nameTaken: "Choose another name."
    case .damaged: "The file was changed by hand or by another program; use an older copy."
    case .nameWithSign: "Give the new value whole; to raise by a percent, write the old one * 1.2."
    case .inUse:
      "Change these first, or add 'anyway', which leaves them without a value."
    case .cycle: "Give one of them a value of its own with 'let'."
    case .broken(_, let fault): fault.hint
    case .brokenTrials(_, _, _, let fault): fault.hintOfTrials
    case .correlation(let error): error.hint
    case .belief(_, let error): error.hint
    case .units(_, let error): error.hint
    case .computed: "Give it another formula or an amount with 'budget set'."
    case .noYear, .noPart:
      "Say in its 'let': 'as flow' adds up, 'as level' takes the last, 'as rate' reckons with the values of the year."
    case .rateOfList: "Give it one formula for all periods, or say 'as level'."
    case .belowZero: "Write max(0, …) around it."
    case .beyondLimit: "Write a smaller one."
    case .beyondMeasure: "Count in thousands or millions, and say so in the unit."
    case .measuredByFormula: "'okr measure' with '= none' lets check-ins say it again."
    case .shareAsAmount: "Write what it is a percent of, as in budget.total * 12%."
    case .grouped(let error): error.hint
    case .severalForPeriod: "Give one, or name the driver alone and say 'by quarter' or 'by month'."
    case .flowOfYear: "Give all of them with 'by quarter' or 'by month'."
    case .otherPeriods: "Name one of these, or give all of it anew with 'by'."
    case .severalForYear: "Say 'by quarter' or 'by month' before the =."
    case .periodCount: "Give one formula for all, or one for each with commas between them."
    case .noInput: "Name a driver, a budget line or staff.total."
    case .noRange: "Write from a smaller number to a larger one, and a step above zero for 'sweep'."
    case .sweptTwice: "Name another one behind 'by', or leave it out."
    case .partsOfPeople: "Write whole numbers behind 'from' and 'step'."
    case .tooManyValues: "Write a larger step."
    case .stopped: "The plan is as it was. A smaller range takes less time."
    case .noGoal: "'goal list' lists them."
    case .noWatch: "'watch list' lists them."
    case .goalUnits: "Give both the same unit."
    case .missing: "Give it another formula with 'let'."
    }
  }

  package var culprit: String? {
    switch self {
    case .nameTaken(let name), .damaged(let name): name.text
    case .nameWithSign(let name): Quoting.quoted(name)
    case .inUse(let removed, _): removed.path.joined(separator: ".")
    case .broken(let name, _), .brokenTrials(let name, _, _, _),
      .belief(let name, _), .units(let name, _), .noYear(let name),
      .computed(let name),
      .noPart(let name), .rateOfList(let name), .belowZero(let name), .beyondLimit(let name),
      .beyondMeasure(let name), .measuredByFormula(let name),
      .shareAsAmount(let name), .noGoal(let name), .noInput(let name),
      .noRange(let name), .sweptTwice(let name), .partsOfPeople(let name), .flowOfYear(let name),
      .otherPeriods(let name, _),
      .goalUnits(let name, _, _), .missing(_, let name):
      name
    case .noWatch(let number): String(number)
    case .correlation(let error): error.culprit
    case .cycle, .tooManyValues, .stopped, .severalForYear, .severalForPeriod, .grouped,
      .periodCount:
      nil
    }
  }
}

extension Phasing.Step {
  /// That a driver goes by these periods.
  fileprivate func message(of name: String) -> Message {
    switch self {
    case .quarter: "'\(name)' has a value for each quarter"
    case .month: "'\(name)' has a value for each month"
    }
  }
}
