import CommandLanguage
import PlanModel
import Quantities
import Text

/// A scenario, found by its name.
struct ScenarioName: ArgumentValue, Hashable {
  static let kind = ValueKind.scenario
  static let extent = Extent.phrase
  static let sample = ScenarioName(id: ScenarioID(1), name: "cut")

  let id: ScenarioID
  /// As it is typed.
  let name: String

  private init(id: ScenarioID, name: String) {
    self.id = id
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let (id, name) = try vocabulary.found(
      words, as: .scenario, missing: "there is no scenario '\(words.joined)'",
      listing: "'scenario list' lists them, 'scenario new' makes one.")
    self.init(id: ScenarioID(id), name: name)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name }
}

/// A scenario before the lines that are run in it.
struct ScenarioPrefix: ArgumentValue, Hashable {
  static let kind = ValueKind.scenario
  static let extent = Extent.beforeColon
  static let sample = ScenarioPrefix(scenario: .sample)

  private let scenario: ScenarioName

  private init(scenario: ScenarioName) { self.scenario = scenario }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    scenario = try ScenarioName(reading: words, in: vocabulary)
  }

  var id: ScenarioID { scenario.id }

  func canonical(in vocabulary: any Vocabulary) -> String { "\(scenario.name):" }
}

/// What a scenario stands on: another one, or the plan.
struct ScenarioBase: ArgumentValue, Hashable {
  static let kind = ValueKind.base
  static let extent = Extent.phrase
  static let sample = ScenarioBase(scenario: nil)

  private let scenario: ScenarioName?

  private init(scenario: ScenarioName?) { self.scenario = scenario }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let isPlan = Scenarios.planNames.contains(words.joined.folded)
    scenario = isPlan ? nil : try ScenarioName(reading: words, in: vocabulary)
  }

  /// Nil for the plan.
  var id: ScenarioID? { scenario?.id }

  func canonical(in vocabulary: any Vocabulary) -> String {
    scenario?.name ?? Scenarios.planNames[0]
  }
}

/// Scenarios side by side, the plan among them where it is named.
struct ScenarioBases: ArgumentValue, Hashable {
  static let kind = ValueKind.bases
  static let extent = Extent.phrase
  static let sample = ScenarioBases(bases: [.sample])

  let bases: [ScenarioBase]

  private init(bases: [ScenarioBase]) { self.bases = bases }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    bases = try ListItems.distinct(words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    bases.map { $0.canonical(in: vocabulary) }.joined(separator: ", ")
  }
}
