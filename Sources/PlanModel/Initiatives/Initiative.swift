import Quantities

/// Something that is done: an exhibition, a campaign, a seminar series.
package struct Initiative: Hashable, Sendable {
  package let id: InitiativeID
  private var exactName: ExactName
  package var owner: Name?
  /// The lines of the budget that it is paid from.
  package var lines: [LineID]
  package var begin: Day?
  package var end: Day?
  /// The day by which what it needs is reserved, where that was said.
  package var reserve: Day?
  /// The channel that leads come from.
  package var source: String?
  package var value: Int?
  package var execution: Int?
  /// What it contributed to the company goal, in the order of the quarters.
  package internal(set) var contributions: [Contribution]
  package internal(set) var notes: [String]

  package init(
    id: InitiativeID, name: Name, owner: Name? = nil, lines: [LineID] = [], begin: Day? = nil,
    end: Day? = nil, reserve: Day? = nil, source: String? = nil, value: Int? = nil,
    execution: Int? = nil, contributions: [Contribution] = [], notes: [String] = []
  ) {
    self.id = id
    exactName = ExactName(name: name)
    self.owner = owner
    self.lines = lines
    self.begin = begin
    self.end = end
    self.reserve = reserve
    self.source = source
    self.value = value
    self.execution = execution
    self.contributions = contributions
    self.notes = notes
  }

  package internal(set) var name: Name {
    get { exactName.name }
    set { exactName = ExactName(name: newValue) }
  }
}

/// Tells initiatives apart for as long as a plan lives; never given twice.
package struct InitiativeID: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: InitiativeID, right: InitiativeID) -> Bool {
    left.number < right.number
  }
}

/// How much an initiative contributed to the company goal in a quarter.
package struct Contribution: Hashable, Sendable {
  /// 1 to 4.
  package let quarter: Int
  package let score: Int
  package let note: String?

  package init(quarter: Int, score: Int, note: String? = nil) {
    self.quarter = quarter
    self.score = score
    self.note = note
  }
}
