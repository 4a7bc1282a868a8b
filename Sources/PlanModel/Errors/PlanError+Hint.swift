import Quantities
import Text

extension PlanError {
  package var hint: Message? {
    switch self {
    case .nameTaken: "Choose another name, or change that line with 'budget set'."
    case .nameReserved: "Choose another name."
    case .nameRepeated: "Name each part once."
    case .tooDeep: "Add the line further up."
    case .totalCannotBeRemoved: "Remove the lines inside it, or start again with 'plan new'."
    case .totalCannotBeRenamed: "The plan's own name is changed with 'plan rename'."
    case .totalCannotBeShare: "Give it an amount, as in 'budget total 1,000,000'."
    case .childrenInTheWay: "Add 'anyway' to remove them as well."
    case .childrenNotNamed: "Name them too, or add 'overwrite' to remove them."
    case .sameLine: "Name two different lines."
    case .inside(let inner, _):
      "Lower '\(inner)' with 'budget cut', or raise it with 'budget raise'."
    case .locked(let path), .lockedInside(let path, _): "Unlock it first: budget unlock \(path)"
    case .belowZero, .beyondLimit: "Give an amount from 0 to \(Money.limit)."
    case .childrenBeyondLimit: "Give smaller amounts."
    case .givesMoreThanItHas: "Take less, or give an amount with 'budget set'."
    case .cannotGive: "Name other lines after 'from', or leave 'from' out."
    case .nobodyGives: "Name lines after 'from', or leave 'from' out."
    case .sharesTooFine: "Give one of them an amount, or a share such as 12.5%."
    case .sharesTooLarge: "Give amounts instead of shares."
    case .moreThanParent, .parentHasNothing, .notExact:
      "Give it an amount instead of a share, with 'budget set'."
    case .partsAndNames: "Give each part one name."
    case .amountsExceed: "Lower them, or raise the line first."
    case .phasingParts: "Give 4 parts by quarter, or 12 by month."
    case .phasingOfAmounts, .phasingTooFine: "Write it as in '30/25/25/20'."
    case .noBaseline: "Freeze one with 'plan baseline'."
    case .oneOf: "Give one of them."
    case .parentTwice: "Give a path, or a name with 'under'."
    case .figuresBeyondLimit: "Lower the shares inside it to 100% together."
    case .settingUnknown(_, let nearest?), .presetUnknown(_, let nearest?):
      "Did you mean '\(nearest)'?"
    case .settingUnknown(_, nil): "'playbook show' lists them all."
    case .presetUnknown(_, nil): "'preset list' lists them all."
    case .settingUnreadable, .settingOutOfBounds: "'playbook show' gives the figure in force."
    case .damagedRecord: "The file was changed by hand or by another program; use an older copy."
    }
  }

  /// The words that are to blame, by which their place in the typed line is found.
  package var culprit: String? {
    switch self {
    case .nameTaken(let name, _), .nameReserved(let name), .nameRepeated(let name),
      .presetUnknown(let name, _), .parentTwice(let name):
      name.text
    case .settingUnreadable(_, let typed, _): typed
    case .tooDeep(let path), .childrenInTheWay(let path, _), .childrenNotNamed(let path, _),
      .sameLine(let path), .inside(let path, _), .locked(let path), .lockedInside(_, let path),
      .belowZero(let path), .beyondLimit(let path), .childrenBeyondLimit(let path),
      .givesMoreThanItHas(let path, _, _), .cannotGive(let path, _, _), .nobodyGives(let path),
      .sharesTooFine(let path), .sharesTooLarge(let path), .moreThanParent(let path),
      .parentHasNothing(let path), .notExact(let path), .amountsExceed(let path, _, _),
      .figuresBeyondLimit(let path), .settingUnknown(let path, _),
      .settingOutOfBounds(let path, _, _):
      path
    case .totalCannotBeRemoved, .totalCannotBeRenamed, .totalCannotBeShare:
      Budget.totalName.text
    case .partsAndNames, .phasingParts, .phasingOfAmounts, .phasingTooFine, .damagedRecord,
      .noBaseline,
      .oneOf:
      nil
    }
  }
}
