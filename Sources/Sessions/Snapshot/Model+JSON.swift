import Formulas
import JSON
import PlanModel
import Quantities
import Text

// Drivers, goals, watches and computed lines: each formula as it is typed, in names of its plan.

extension Plan {
  /// The members of a plan that hold its formulas; nil where there are none.
  var modelJSON: JSON? {
    let computed = budget.computedLines.sorted()
    let results = objectives.computedAims.sorted()
    let isEmpty =
      drivers == Drivers() && computed.isEmpty && results.isEmpty && goals == Goals()
      && watches == Watches() && uncertainty == Uncertainty() && data == DataSets()
    guard !isEmpty else { return nil }
    return .object([
      "data": data.json,
      "drivers": drivers == Drivers() ? nil : driversJSON,
      "goals": goals == Goals() ? nil : goalsJSON,
      "lines": computed.isEmpty ? nil : .array(computed.compactMap(lineJSON)),
      "uncertainty": uncertainty.json,
      "results": results.isEmpty ? nil : .array(results.compactMap(resultJSON)),
      "watches": watches == Watches() ? nil : watchesJSON,
    ])
  }

  private var driversJSON: JSON {
    .object([
      "list": .array(drivers.all.map(json(of:))), "nextNumber": .number(drivers.nextNumber),
    ])
  }

  private func json(of driver: Driver) -> JSON {
    var by: JSON?
    if case .periods(let step, _) = driver.series { by = .string(step.word) }
    return .object([
      "by": by,
      "firstName": driver.firstName == driver.name ? nil : .string(driver.firstName.text),
      "formulas": .array(driver.series.formulas.map { .string(text(of: $0)) }),
      "kind": (driver.statedKind?.rawValue).map(JSON.string),
      "name": .string(driver.name.text),
      "notes": driver.notes.isEmpty ? nil : .array(driver.notes.map(JSON.string)),
      "number": .number(driver.id.number),
    ])
  }

  private func lineJSON(_ id: LineID) -> JSON? {
    budget[id].allocation.formula.map { formula in
      .object(["formula": .string(text(of: formula)), "number": .number(id.number)])
    }
  }

  private func resultJSON(_ id: AimID) -> JSON? {
    objectives[id].measurement?.computed.map { computed in
      .object([
        "formula": .string(text(of: computed.formula)), "id": .string(id.text),
        "value": computed.value.json,
      ])
    }
  }

  private var goalsJSON: JSON {
    let list = goals.all.map { goal in
      JSON.object([
        "figure": .string(text(of: goal.figure)),
        "number": .number(goal.id),
        "relation": .string(goal.relation.rawValue),
        "tolerance": (goal.tolerance?.canonical).map(JSON.string),
        "value": .string(text(of: goal.value)),
      ])
    }
    return .object(["list": .array(list), "nextNumber": .number(goals.nextNumber)])
  }

  private var watchesJSON: JSON {
    let list = watches.all.map { watch in
      JSON.object(["formula": .string(text(of: watch.formula)), "number": .number(watch.id)])
    }
    return .object(["list": .array(list), "nextNumber": .number(watches.nextNumber)])
  }
}
