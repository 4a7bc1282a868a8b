import Quantities
import Text

extension PlanError {
  package var hint: Message? {
    switch self {
    case .nameTaken: "Choose another name, or change that line with 'budget set'."
    case .nameReserved: "Choose another name."
    case .nameRepeated: "Name each part once."
    case .tooDeep: "Add the line further up."
    case .totalCannotBe(let change): change.hint
    case .childrenInTheWay: "Add 'anyway' to remove them as well."
    case .childrenNotNamed: "Name them too, or add 'overwrite' to remove them."
    case .sameLine: "Name two different lines."
    case .inside(let inner, _):
      "Lower '\(inner)' with 'budget cut', or raise it with 'budget raise'."
    case .locked(let path), .lockedInside(let path, _): "Unlock it first: budget unlock \(path)"
    case .partsAndNames: "Give each part one name; with commas between them, names may hold blanks."
    case .partsWithoutNames: "Name them behind 'into', with commas between the names."
    case .phasingParts: "Give 4 parts by quarter, or 12 by month."
    case .phasingOfAmounts, .phasingTooFine: "Write it as in '30/25/25/20'."
    case .noBaseline: "Freeze one with 'plan baseline'."
    case .nothingSaid: "Say owner, category, status, return or source, and a value or 'none'."
    case .oneOf: "Give one of them."
    case .needs(let one, let other, _): "Add '\(other)', or leave '\(one)' out."
    case .notTogether: "Leave one of them out."
    case .noSuchColumn(_, _, let columns, _): "Sort it by one of them: \(columns)."
    case .notComparable:
      "'share' is compared with a percent, 'return' with a rate as 1:2.5, other figures with amounts."
    case .parentTwice: "Give a path, or a name with 'under'."
    case .amount(let fault, _): fault.hint
    case .dayOutside: "Give a day of the plan's year."
    case .playbook(let error): error.hint
    case .objective(let error): error.hint
    case .todo(let error): error.hint
    case .staffing(let error): error.hint
    case .effort(let error): error.hint
    case .initiative(let error): error.hint
    case .driver(let error): error.hint
    case .scenario(let error): error.hint
    case .placed(let error, _): error.hint
    case .damagedRecord: "The file was changed by hand or by another program; use an older copy."
    }
  }

  /// The words that are to blame, by which their place in the typed line is found.
  package var culprit: String? {
    switch self {
    case .nameTaken(let name, _), .nameReserved(let name), .nameRepeated(let name),
      .parentTwice(let name):
      name.text
    case .tooDeep(let path), .childrenInTheWay(let path, _), .childrenNotNamed(let path, _),
      .sameLine(let path), .inside(let path, _), .locked(let path), .lockedInside(_, let path),
      .amount(_, let path), .nothingSaid(let path):
      path
    case .dayOutside(let day, _): day.canonical
    case .playbook(let error): error.culprit
    case .objective(let error): error.culprit
    case .todo(let error): error.culprit
    case .staffing(let error): error.culprit
    case .effort(let error): error.culprit
    case .initiative(let error): error.culprit
    case .driver(let error): error.culprit
    case .scenario(let error): error.culprit
    case .totalCannotBe: Budget.totalName.text
    case .partsAndNames(_, let names): names.map { Quoting.quoted($0.text) }.joined(separator: ", ")
    case .partsWithoutNames(_, let ratio): ratio
    case .phasingOfAmounts(let typed): typed
    // Weights and percents are written alike in every currency.
    case .phasingParts(let ratio, _), .phasingTooFine(let ratio): ratio.canonical(in: .cny)
    case .oneOf(_, _, let label): label
    case .needs(_, _, let label), .notTogether(_, _, let label): label
    case .noSuchColumn(_, _, _, let typed), .notComparable(_, _, let typed): typed
    case .placed(let error, _): error.culprit
    case .damagedRecord, .noBaseline: nil
    }
  }

  package var places: [FormulaPlace] {
    if case .placed(_, let places) = self { places } else { [] }
  }

  /// The same wherever it lies.
  package var cause: PlanError {
    if case .placed(let error, _) = self { error } else { self }
  }
}
