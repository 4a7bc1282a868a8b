import Quantities
import Reports
import Text

/// What resolves names, and fills in what a plan knows: implemented over a plan.
///
/// A class, because it is handed to every value that is read.
package protocol Vocabulary: AnyObject {
  /// Whose names are filled in where the program has some in several languages.
  var language: Language { get }
  /// What readers are shown in place of an English text.
  var translation: Help.Translation { get }
  var currency: Currency { get }
  var fiscalYear: FiscalYear { get }
  var today: Day { get }
  /// Finds the thing of a kind that a path names, by its full path or its last names.
  func resolve(_ path: [String], as kind: ValueKind) -> Resolution
  /// What would be typed for the thing of a kind that an unknown path comes nearest to.
  ///
  /// It looks at all of them: an error asks it once.
  func nearest(to path: [String], as kind: ValueKind) -> String?
}

/// What a vocabulary makes of a path.
package enum Resolution: Hashable, Sendable {
  case found(id: Int, path: String)
  case unknown
  /// Full paths of the things that it may mean.
  case ambiguous([String])
  /// Was there, under an identifier that nothing else gets.
  case removed
}
