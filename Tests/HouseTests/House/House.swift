import Testing

/// What each target may import, from the top of the house down: what its row names, and all below.
enum House {
  struct Row: CustomTestStringConvertible {
    let target: String
    let below: [String]
    /// Modules of the toolchain and of packages; none of them is Foundation as a whole.
    var outside: [String] = []

    var testDescription: String { target }
  }

  /// The rows stand in order: an arrow goes only to a row further down.
  static let rows = [
    Row(
      target: "planbench", below: ["Commands", "Rendering", "LineEditing"],
      outside: ["ArgumentParser", "FoundationEssentials", "Glibc", "Synchronization"]),
    Row(
      target: "Commands",
      below: ["CommandLanguage", "PlanEngine", "PlanModel", "Sessions", "Reports"]),
    Row(
      target: "Sessions", below: ["PlanModel", "JSON"], outside: ["Glibc", "Synchronization"]),
    Row(
      target: "PlanEngine", below: ["PlanModel", "CKernels"], outside: ["Glibc", "Synchronization"]),
    Row(
      target: "PlanModel", below: ["Formulas", "Quantities", "JSON"],
      outside: ["HashTreeCollections"]),
    Row(target: "CommandLanguage", below: ["Quantities", "Reports"]),
    Row(target: "Formulas", below: ["Quantities"]),
    Row(target: "Rendering", below: ["Reports", "JSON"]),
    Row(target: "Reports", below: ["Quantities"]),
    Row(target: "Quantities", below: ["Text"]),
    Row(target: "JSON", below: ["Text"]),
    Row(target: "LineEditing", below: ["Text", "CEditline"], outside: ["Glibc"]),
    Row(target: "CEditline", below: ["CLibedit"]),
    Row(target: "CLibedit", below: []),
    Row(target: "CKernels", below: []),
    Row(target: "Text", below: []),
  ]

  /// Beside the house: each row stands on what it tries.
  static let tests = [
    Row(target: "TextTests", below: ["Text"]),
    Row(target: "JSONTests", below: ["JSON", "Seeds"], outside: ["FoundationEssentials"]),
    Row(target: "QuantitiesTests", below: ["Quantities", "Seeds"]),
    Row(target: "FormulasTests", below: ["Formulas", "Seeds", "ErrorCases"]),
    Row(
      target: "PlanEngineTests", below: ["PlanEngine", "CKernelsPlain", "Seeds", "ErrorCases"]),
    Row(target: "RenderingTests", below: ["Rendering", "Seeds"]),
    Row(target: "CommandLanguageTests", below: ["CommandLanguage", "Seeds"]),
    Row(target: "PlanModelTests", below: ["PlanModel", "Seeds", "ErrorCases"]),
    Row(target: "SessionsTests", below: ["Sessions", "Seeds", "ErrorCases"]),
    Row(target: "CommandsTests", below: ["Commands", "Rendering", "Seeds", "ErrorCases"]),
    Row(
      target: "LineEditingTests",
      below: ["LineEditing", "PseudoTerminal", "line-editing-probe", "Seeds"]),
    Row(target: "ProcessTests", below: ["planbench", "PseudoTerminal", "Seeds"]),
    Row(target: "HouseTests", below: ["planbench", "PseudoTerminal", "ErrorCases"]),
    Row(target: "ErrorCases", below: ["Sessions"]),
    Row(target: "Seeds", below: []),
    Row(target: "PseudoTerminal", below: ["CPseudoTerminal", "Text"]),
    Row(target: "CPseudoTerminal", below: []),
    Row(target: "CKernelsPlain", below: ["CKernels"]),
    Row(target: "CFunnel", below: ["CKernels"]),
    Row(target: "line-editing-probe", below: ["LineEditing"]),
    Row(
      target: "planbench-bench",
      below: ["planbench", "Commands", "Rendering", "PseudoTerminal", "CFunnel", "Seeds"]),
  ]

  /// All targets that a row may import: what it names, and what these may import in turn.
  static func reach(of row: Row) -> Set<String> {
    row.below.reduce(into: []) { reach, name in
      reach.insert(name)
      guard let next = (rows + tests).first(where: { $0.target == name }) else { return }
      reach.formUnion(Self.reach(of: next))
    }
  }

  /// The modules that a row's files may name in an import.
  static func modules(of row: Row) -> Set<String> {
    let isTest = tests.contains { $0.target == row.target }
    return reach(of: row).union(row.outside).union(
      isTest ? ["Testing", "Glibc", "Synchronization"] : [])
  }
}
