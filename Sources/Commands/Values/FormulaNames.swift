import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Text

extension FormulaTarget {
  /// What a name in a formula stands for, and how it is typed in full.
  static func found(
    _ reference: FormulaReference, at range: Range<Int>, in vocabulary: any Vocabulary
  ) throws(UsageError) -> (FormulaTarget, String) {
    let isTotal = reference.path.count == 1 && Keyword(reference.path[0]) == .total
    if isTotal, reference.area != .driver {
      let whole = FormulaReference(reference.area, [Keyword.total.rawValue])
      if reference.area.isOfStaff { return (reference.target(StaffPlace()), whole.text) }
      if reference.area == .budget { return (.line(.total), whole.text) }
    }
    switch vocabulary.resolve(reference.names, as: reference.area.kind) {
    case .found(let id, let path):
      let names = (try? Word.words(of: path))?.first?.path ?? [path]
      return (reference.target(id), FormulaReference(reference.area, names).text)
    case .unknown, .removed: throw unknown(reference, at: range, in: vocabulary)
    case .ambiguous(let paths):
      throw UsageError(
        "'\(reference.text)' may be \(paths.map(Typed.init(own:)).list)",
        hint: "Type the path of the one that is meant.", at: range)
    }
  }

  private static func unknown(
    _ reference: FormulaReference, at range: Range<Int>, in vocabulary: any Vocabulary
  ) -> UsageError {
    let area = reference.area
    guard area == .driver else {
      return UsageError(
        area == .data
          ? "there is no data '\(reference.path[0])'" : "there is no '\(reference.text)'",
        hint: vocabulary.nearest(to: reference.names, as: area.kind)
          .map { "Did you mean '\(area.typed($0))'?" } ?? area.listing, at: range)
    }
    let elsewhere = FormulaArea.named.first { area in
      if case .found = vocabulary.resolve(reference.names, as: area.kind) { true } else { false }
    }
    let nearest = vocabulary.nearest(to: reference.names, as: .driver)
    return UsageError(
      "there is no driver '\(reference.path[0])'",
      hint: elsewhere.map { "Did you mean '\($0.typed(reference.text))'?" }
        ?? nearest.map { "Did you mean '\($0)'?" } ?? area.listing, at: range)
  }
}

extension FormulaReference {
  /// An identifier or a title is one name, with all its dots.
  fileprivate var names: [String] {
    area == .result || area == .progress ? [path.joined(separator: ".")] : path
  }

  fileprivate func target(_ place: StaffPlace) -> FormulaTarget {
    area == .cost ? .cost(place) : .people(place)
  }

  fileprivate func target(_ id: Int) -> FormulaTarget {
    switch area {
    case .driver: return .driver(DriverID(id))
    case .data: return .data(DataID(id))
    case .budget: return .line(LineID(id))
    case .staff, .cost: return target(StaffPlace(number: id))
    case .result, .progress:
      guard let aim = AimID(code: id) else { preconditionFailure("every aim has a code") }
      return area == .progress ? .progress(aim) : .actual(aim)
    }
  }
}

extension FormulaArea {
  fileprivate static let named: [FormulaArea] = [.budget, .staff, .result]

  fileprivate var isOfStaff: Bool { self == .staff || self == .cost }

  fileprivate var kind: ValueKind {
    switch self {
    case .driver: .driver
    case .data: .data
    case .budget: .line
    case .staff, .cost: .staffPlace
    case .result: .result
    case .progress: .aim
    }
  }

  /// How a path of the area is typed in a formula.
  fileprivate func typed(_ path: String) -> String {
    switch self {
    case .driver, .data: path
    case .budget, .staff, .result: "\(rawValue).\(path)"
    case .progress: "progress(okr.\(path))"
    case .cost: "cost(staff.\(path))"
    }
  }

  fileprivate var listing: Message {
    switch self {
    case .driver: "'driver list' lists them, 'let' makes one."
    case .data: "'data list' lists them, 'data import' and 'data set' make one."
    case .budget: "'budget show' lists the lines."
    case .staff, .cost: "'staff show' lists functions and talents."
    case .result, .progress: "'okr tree' lists what there is."
    }
  }
}
