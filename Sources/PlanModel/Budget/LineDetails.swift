import Quantities

/// What is known of a budget line besides its money.
package struct LineDetails: Hashable, Sendable {
  private var exactOwner: ExactName?
  private var exactCategory: ExactName?
  /// Nil where the line follows its parent, and `planned` where nobody says.
  package var status: LineStatus?
  /// What one unit spent on the line is expected to bring.
  package var expectedReturn: ReturnRate?
  /// Where the figure comes from, in the words of the one who knows.
  package var source: String?
  package var notes: [String] = []

  package init() {}

  /// Who answers for the line; nil where it follows its parent.
  package var owner: Name? {
    get { exactOwner?.name }
    set { exactOwner = newValue.map(ExactName.init) }
  }

  /// What the line is grouped by; nil where it follows its parent.
  package var category: Name? {
    get { exactCategory?.name }
    set { exactCategory = newValue.map(ExactName.init) }
  }
}

/// How firmly money is promised.
package enum LineStatus: String, Hashable, Sendable, CaseIterable {
  case planned, committed, optional
}
