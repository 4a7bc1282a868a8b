import PlanModel
import Quantities
import Testing

/// So many yuan.
func yuan(_ units: Int64) -> Money { Money(minorUnits: units * 100) }

func name(_ text: String) -> Name { try! Name(text) }

func names(_ texts: String...) -> [Name] { texts.map(name) }

func share(_ numerator: Int64, of denominator: Int64 = 100) -> Allocation {
  .share(try! Share(numerator, of: denominator))
}

func ratio(_ text: String) -> Ratio { try! Ratio(reading: text, in: .cny) }

func percent(_ numerator: Int64, of denominator: Int64 = 100) -> Part {
  .percent(try! Percent(Fraction(numerator, of: denominator)!))
}

extension Budget {
  /// A budget of that many yuan, divided by a ratio.
  static func of(_ units: Int64, _ text: String = "", _ lines: String...) -> Budget {
    var budget = Budget()
    _ = try! budget.setTotal(yuan(units))
    if !text.isEmpty { _ = try! budget.split(.total, by: ratio(text), into: lines.map(name)) }
    return budget
  }

  /// The line with that path.
  func line(_ path: String) -> LineID {
    guard case .found(let id) = resolve(path.split(separator: ".").map { name(String($0)) }) else {
      Issue.record("no line '\(path)'")
      return .total
    }
    return id
  }

  func amount(_ path: String) -> Money { amount(of: line(path)) }

  /// The amounts of a line's children, in order.
  func amounts(in path: String = "total") -> [Money] {
    children(of: line(path)).map { amount(of: $0.id) }
  }

  @discardableResult
  mutating func add(_ path: String, _ allocation: Allocation) -> LineID {
    let parts = path.split(separator: ".").map(String.init)
    let parent = parts.count == 1 ? .total : line(parts.dropLast().joined(separator: "."))
    return try! add(name(parts.last!), allocation, under: parent).lines[0].id
  }
}

/// Runs an operation that must be refused, and leave the budget as it was.
func refusal(
  of budget: Budget, _ operation: (inout Budget) throws -> Void,
  at place: SourceLocation = #_sourceLocation
) -> PlanError? {
  var changed = budget
  do {
    try operation(&changed)
    Issue.record("nothing was refused", sourceLocation: place)
    return nil
  } catch {
    #expect(changed == budget, sourceLocation: place)
    #expect(changed.faults().isEmpty, sourceLocation: place)
    return error as? PlanError
  }
}
