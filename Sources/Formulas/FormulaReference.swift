import Text

/// What a formula names: a driver by its name alone, anything else behind the noun of its area.
package struct FormulaReference: Hashable, Sendable {
  package let area: FormulaArea
  /// The names as they were typed.
  package let path: [String]

  package init(_ area: FormulaArea, _ path: [String]) {
    self.area = area
    self.path = path
  }

  /// What names stand for that begin with the noun of an area, or are the one of a driver.
  package init(_ names: [String]) {
    let area = names.count > 1 ? FormulaArea(noun: names[0]) : nil
    self.init(area ?? .driver, area == nil ? names : Array(names.dropFirst()))
  }

  /// The text that reads as this reference.
  package var text: String {
    let names = path.map(Formula.quoted).joined(separator: ".")
    return switch area {
    case .driver: names
    case .budget, .staff, .result: "\(area.rawValue).\(names)"
    case .progress: "progress(\(FormulaArea.result.rawValue).\(names))"
    case .cost: "cost(\(FormulaArea.staff.rawValue).\(names))"
    case .data: names
    }
  }
}

/// The part of a plan in which a formula looks for a name.
package enum FormulaArea: String, Hashable, Sendable, CaseIterable {
  case driver
  case budget
  case staff
  /// The actual of a key result.
  case result = "okr"
  /// The score of an objective, a key result or a KPI.
  case progress
  /// What people cost.
  case cost
  /// A set of data, which only `samples` takes.
  case data

  /// The area whose noun a word is, in either language; what stands in brackets has none.
  init?(noun: String) {
    let words = [noun.folded] + Synonyms.english(for: noun.folded)
    let area = words.lazy.compactMap(FormulaArea.init(rawValue:)).first
    guard let area, [.budget, .staff, .result].contains(area) else { return nil }
    self = area
  }

  /// The area whose word stands before brackets around a path, in either language.
  init?(bracketed word: String) {
    switch word.folded {
    case "progress", "进度": self = .progress
    case "cost", "成本": self = .cost
    default: return nil
    }
  }

  /// The area whose noun the path in the brackets begins with; nil for those without brackets.
  var inner: FormulaArea? {
    switch self {
    case .progress: .result
    case .cost: .staff
    case .driver, .budget, .staff, .result, .data: nil
    }
  }
}
