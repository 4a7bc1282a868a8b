import CommandLanguage
import PlanModel
import Quantities
import Reports

extension CheckArea: Choice {}
extension DriverKind: Choice {}
extension LineStatus: Choice {}
extension StaffCost.Per: Choice {}

/// How whole units are given out.
enum SplitMethod: String, Choice {
  case largestRemainder = "largest-remainder"
  case sainteLague = "sainte-lague"

  var apportionment: Apportionment {
    switch self {
    case .largestRemainder: .largestRemainder
    case .sainteLague: .sainteLague
    }
  }
}

/// What the parts of a phasing are for.
enum PhasingStep: String, Choice {
  case quarter, month

  var step: Phasing.Step {
    switch self {
    case .quarter: .quarter
    case .month: .month
    }
  }
}

/// What the figures of a year are divided by.
enum YearStep: String, Choice {
  case quarter
}

/// Whose names the sample plan has.
enum SampleLanguage: String, Choice {
  case en, zh
}

/// How answers are written to a file.
package enum AnswerFormat: String, Choice {
  case text, markdown, json, csv

  /// The format that the end of a file's name stands for.
  init(of path: String) {
    switch path.split(separator: ".").last {
    case "md", "markdown": self = .markdown
    case "json", "jsonl": self = .json
    case "csv": self = .csv
    case .some, nil: self = .text
    }
  }
}
