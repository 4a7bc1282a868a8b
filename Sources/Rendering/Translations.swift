/// What the program says in other languages, found by the English text.
///
/// A translation holds the same numbered holes as its English text, in the order that suits it.
package enum Translations {
  /// English with Simplified Chinese, one list for each part of the program that speaks.
  package static let chineseLists: [KeyValuePairs<String, String>] = [
    rendering, language, usage, help, settings, tour, program, budget, budgetAnswers, importing,
    plan, session, scripts, storage, snapshot, planModel, quantities, playbookFigures,
    objectives, objectiveErrors,
    staff, effort, initiatives, check, model, modelErrors, distributions, simulation, blocks,
    scenario,
  ]

  /// Simplified Chinese by English text.
  package static let chinese = Dictionary(
    chineseLists.flatMap { $0.map { ($0.key, $0.value) } }, uniquingKeysWith: { first, _ in first })
}
