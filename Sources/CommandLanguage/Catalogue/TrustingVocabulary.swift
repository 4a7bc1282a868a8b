import Quantities
import Reports
import Text

/// A vocabulary that finds whatever is named: for a line whose labels are looked for, though it names
/// things that are not there.
final class TrustingVocabulary: Vocabulary {
  private let known: any Vocabulary

  init(_ known: any Vocabulary) {
    self.known = known
  }

  var language: Language { known.language }
  var translation: Help.Translation { known.translation }
  var currency: Currency { known.currency }
  var fiscalYear: FiscalYear { known.fiscalYear }
  var today: Day { known.today }

  func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    let resolution = known.resolve(path, as: kind)
    // An aim is called by its number, which one that is not there does not have.
    guard case .unknown = resolution, !kind.isAim else { return resolution }
    return .found(id: 0, path: Quoting.path(path))
  }

  func nearest(to path: [String], as kind: ValueKind) -> String? {
    known.nearest(to: path, as: kind)
  }
}
