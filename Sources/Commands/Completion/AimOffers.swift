import CommandLanguage
import PlanModel
import Quantities
import Text

/// The objectives, key results and KPIs that an identifier or a title may become.
struct AimOffers {
  private let objectives: Objectives

  init(_ objectives: Objectives) {
    self.objectives = objectives
  }

  /// Each by its identifier, and once something is typed by its title, too.
  func aims(of kind: ValueKind, by typed: String) -> [Candidate] {
    let aims = objectives.subtree().map { objectives[$0.id] }.filter { $0.id.isOf(kind) }
    let byTitle = typed.isEmpty ? [] : aims
    return aims.map { Candidate($0.id.text, about: "\($0.title)") }
      + byTitle.map { Candidate(Quoting.quoted($0.title.text), about: "\($0.id.text)") }
  }
}
