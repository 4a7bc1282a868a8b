import Commands
import PlanModel
import Testing

/// Names that a formula could read as something else stay themselves.
@Suite struct FormulaNameLaws {
  @Test(arguments: [
    "e-mail", "a/b", "a+b", "R&D", "¥x", "max", "budget", "a \"b\"", "5G", "a\\; b",
  ])
  func `a formula names a thing whatever it is called, also when it is replayed`(
    _ name: String
  ) throws {
    let typed = "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    var screen = Screen()
    for line in [
      "budget add e 500", "let mail = 3", "budget add \(typed) 10", "let \(typed) = 4",
      "let v = budget.\(typed) * 2", "let w = \(typed) + 1", "budget set e = budget.\(typed) * 5",
    ] {
      let refusals = screen.outcomes(of: line).filter(\.isRefusal)
      #expect(refusals == [], "\(line)")
    }
    for line in ["let v = budget.\(typed) * 2", "let w = \(typed) + 1"] {
      let canonical = try screen.reading(of: line).canonical
      let before = screen.plan
      _ = screen.type(canonical)
      #expect(screen.plan == before, "\(canonical)")
    }
    #expect(screen.type("= v") == "20\n")
    #expect(screen.type("= w") == "5\n")
  }
}
