import Quantities
import Text

/// What resolves and completes names, and fills in what a plan knows: implemented over a plan.
package protocol Vocabulary {
  var currency: Currency { get }
  var fiscalYear: FiscalYear { get }
  var today: Day { get }
  /// Finds the thing of a kind that a path names, by its full path or its last names.
  func resolve(_ path: [String], as kind: ValueKind) -> Resolution
  /// What would be typed for the thing of a kind that an unknown path comes nearest to.
  ///
  /// It looks at all of them: an error asks it once.
  func nearest(to path: [String], as kind: ValueKind) -> String?
  /// The things of a kind, in the order in which they are offered.
  func candidates(of kind: ValueKind) -> [Candidate]
}

/// What a vocabulary makes of a path.
package enum Resolution: Hashable, Sendable {
  case found(id: Int, path: String)
  case unknown
  /// Full paths of the things that it may mean.
  case ambiguous([String])
}

/// Something that Tab offers.
package struct Candidate: Hashable, Sendable {
  /// What would be typed, in quotes where it needs them.
  package let text: String
  package let about: Message?

  package init(_ text: String, about: Message? = nil) {
    self.text = text
    self.about = about
  }
}
