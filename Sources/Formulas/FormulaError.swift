import Quantities
import Text

/// Why a text is no formula, and where in it.
package struct FormulaError: ExplainedError {
  package let cause: Cause
  /// UTF-8 offsets from the beginning of the text; empty where something is missing.
  package let range: Range<Int>

  package enum Cause: Hashable, Sendable {
    case missingValue, missingSign, strayComma
    case openBracket, closedTwice
    case openQuote(String)
    case emptyName
    case unknownSign(String)
    case reading(ReadingError)
    /// A comma that groups digits or separates values.
    case oneOrTwo(String, String)
    case tooLarge(String)
    case unknownFunction(String)
    /// The name and the usage of what takes another number of values.
    case valueCount(String, usage: String, Int)
    case comparedTwice
    case range
    case deep
    case areaAlone(FormulaArea)
    case unknownArea(String)
    /// What stands in the brackets of an area is not of it.
    case ofWhat(FormulaArea)
    case samplesOf
    case units(FormulaOperator, FormulaUnit, FormulaUnit)
    case functionUnits(FormulaFunction)
    case distributionUnits(FormulaDistribution)
    /// A pool holds something else than beliefs.
    case poolOf
  }

  init(_ cause: Cause, at range: Range<Int>) {
    self.cause = cause
    self.range = range
  }
}

extension FormulaError {
  package var message: Message {
    switch cause {
    case .missingValue: "a value is missing here"
    case .missingSign: "a sign is missing between two values"
    case .strayComma: "a comma stands between values only inside a function"
    case .openBracket: "this bracket is never closed"
    case .closedTwice: "this bracket closes nothing"
    case .openQuote: "this quote is never closed"
    case .emptyName: "there is no name between these quotes"
    case .unknownSign(let sign): "'\(sign)' means nothing in a formula"
    case .reading(let error): error.message
    case .oneOrTwo(let left, let right): "'\(left),\(right)' may be one number or two values"
    case .tooLarge(let text): "'\(text)' has more digits than can be kept exactly"
    case .unknownFunction(let name): "'\(name)' is no function"
    case .valueCount(let name, _, 1): "'\(name)' does not take one value alone"
    case .valueCount(let name, _, let count): "'\(name)' does not take \(count) values"
    case .comparedTwice: "one comparison cannot follow another"
    case .range: "one interval cannot follow another"
    case .deep: "brackets stand more than \(Formula.maximumDepth) deep"
    case .areaAlone(let area): "'\(area.rawValue)' alone is no value"
    case .unknownArea(let name): "'\(name)' is no area of the plan"
    case .ofWhat(let area): "'\(area.rawValue)' is of one thing of the plan"
    case .units(let sign, let left, let right):
      "\(left.message) \(sign.rawValue) \(right.message) makes no sense"
    case .functionUnits(let function): "'\(function.rawValue)' cannot take these units together"
    case .distributionUnits(let distribution):
      "'\(distribution.usage)' cannot take these units together"
    case .samplesOf: "samples are of one set of data"
    case .poolOf: "a pool is of beliefs"
    }
  }

  package var hint: Message? {
    switch cause {
    case .missingValue: "Write a number, a name, or a formula in brackets."
    case .missingSign:
      "Write one of + - * / ^ between them, or a comma between the values of periods; a name with blanks goes into quotes."
    case .strayComma: "Take it out, or write a function, as in max(1, 2)."
    case .openBracket: "Close it with )."
    case .closedTwice: "Take it out, or open one before it."
    case .openQuote(let closer): "Close it with \(closer)."
    case .emptyName: "Write a name between them."
    case .unknownSign(":"): "A ratio has no blanks in it, as 5:3:2."
    case .unknownSign("%"): "A percent has no blank in it, as 12%."
    case .unknownSign("."): "Write a number as 0.5, and a name that holds a point in quotes."
    case .unknownSign: "Put a name that holds it into quotes."
    case .reading(let error): error.hint
    case .oneOrTwo(let left, let right):
      "Write \(left)\(right) for one number, or '\(left), \(right)' for two values."
    case .tooLarge: "Write at most 18 digits."
    case .unknownFunction(let name):
      Formula.functions.nearest(to: name.folded).map { "Did you mean '\($0)'?" }
        ?? "The functions are \(Formula.functions.list)."
    case .valueCount(_, let usage, _): "Write it as \(usage)."
    case .comparedTwice: "Put the first comparison into brackets, or use 'if'."
    case .range: "Write its two ends, as 200..600."
    case .deep: "Give a part of it a name with 'let'."
    case .areaAlone(let area): "Name something in it, as in \(area.example)."
    case .unknownArea:
      "Write \(FormulaArea.examples), or put the whole name into quotes."
    case .ofWhat(let area): "Write it as in \(area.example)."
    case .units(let sign, let left, let right): Self.hint(sign, left, right)
    case .samplesOf: "Write the name of data, as samples(deals); 'data list' lists them."
    case .functionUnits, .distributionUnits: "Give it values of one unit, or plain numbers."
    case .poolOf: "Write it as pool(200..400, 300..700), each with a weight behind it or without."
    }
  }

  private static func hint(
    _ sign: FormulaOperator, _ left: FormulaUnit, _ right: FormulaUnit
  ) -> Message {
    let isRaise = (sign == .plus || sign == .minus) && right == .share && left != .share
    return isRaise
      ? "To change it by a percent, write * (1 \(sign.rawValue) 12%)."
      : "Write one of the two as a plain number."
  }
}

extension Formula {
  /// All functions, the distributions last.
  static var functions: [Typed] {
    FormulaFunction.allCases.map { typed($0.rawValue, $0.chineseWords) }
      + FormulaDistribution.allCases.dropFirst().map { typed($0.rawValue, $0.chineseWords) }
  }

  private static func typed(_ name: String, _ chinese: [String]) -> Typed {
    Typed(english: name, chinese: chinese.first ?? name)
  }
}

extension FormulaArea {
  /// How something in the area is named.
  var example: String {
    switch self {
    case .driver: "price"
    case .budget: "budget.total"
    case .staff: "staff.total"
    case .result: "okr.KR1"
    case .progress: "progress(okr.O1)"
    case .cost: "cost(staff.total)"
    case .data: "samples(deals)"
    }
  }

  static var examples: String {
    [budget, staff, result].map(\.example).joined(separator: ", ")
  }
}
