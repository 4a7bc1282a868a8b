import HashTreeCollections
import Quantities

/// A tree of objectives with their key results and KPIs.
///
/// Old ones are cheap to keep: copies share what they have in common, and an edit costs the same
/// whatever their number.
package struct Objectives: Sendable {
  private var aims: TreeDictionary<AimID, Box<Aim>> = [:]
  /// What can be derived from the aims, by parent; nil stands for the top.
  private(set) var children: TreeDictionary<AimID?, TreeDictionary<Name, AimID>> = [:]
  /// What can be derived from the aims, by title alone.
  private(set) var aimsByTitle: TreeDictionary<Name, TreeSet<AimID>> = [:]
  /// What can be derived from the aims: those that a formula measures.
  package private(set) var computedAims: TreeSet<AimID> = []
  package private(set) var given = Given()

  /// What was given so far, removed ones counted, so that nothing is given twice.
  package struct Given: Hashable, Sendable {
    package var objectives = 0
    package var keyResults = 0
    package var kpis = 0
    /// The numbers by which siblings are ordered.
    package var orders = 0

    package init() {}

    package subscript(kind: AimKind) -> Int {
      get {
        switch kind {
        case .objective: objectives
        case .keyResult: keyResults
        case .kpi: kpis
        }
      }
      set {
        switch kind {
        case .objective: objectives = newValue
        case .keyResult: keyResults = newValue
        case .kpi: kpis = newValue
        }
      }
    }
  }

  /// Trees end so many levels below the top.
  package static let maximumDepth = 64

  package init() {}

  package var count: Int { aims.count }

  /// The aim with an identifier of these objectives.
  package subscript(id: AimID) -> Aim {
    guard let box = aims[id] else { preconditionFailure("the identifier is of another plan") }
    return box.value
  }

  package func contains(_ id: AimID) -> Bool { aims[id] != nil }

  /// Whether the identifier was given to something that is no longer there.
  package func wasRemoved(_ id: AimID) -> Bool {
    !contains(id) && id.number >= 1 && id.number <= given[id.kind]
  }
}

extension Objectives: Hashable {
  /// Cheap for objectives with a common past.
  package static func == (left: Objectives, right: Objectives) -> Bool {
    left.given == right.given && left.aims == right.aims
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(given)
    hasher.combine(aims.count)
  }
}

// The only places that change objectives; each keeps the derived parts in step.
extension Objectives {
  mutating func give(_ kind: AimKind) -> AimID {
    given[kind] += 1
    return AimID(kind, given[kind])
  }

  mutating func giveOrder() -> Int {
    given.orders += 1
    return given.orders
  }

  mutating func reserve(_ given: Given) {
    self.given = given
  }

  mutating func insert(_ aim: Aim) {
    aims[aim.id] = Box(aim)
    note(aim)
    enter(aim)
  }

  /// Takes out an aim that has nothing under it.
  mutating func removeLeaf(_ id: AimID) {
    strike(self[id])
    aims[id] = nil
    computedAims.remove(id)
  }

  mutating func modify(_ id: AimID, _ change: (inout Aim) -> Void) {
    let old = self[id]
    var new = old
    change(&new)
    aims[id] = Box(new)
    note(new)
    guard new.title != old.title || new.parent != old.parent else { return }
    strike(old)
    enter(new)
  }

  private mutating func note(_ aim: Aim) {
    if aim.measurement?.computed != nil {
      computedAims.insert(aim.id)
    } else {
      computedAims.remove(aim.id)
    }
  }

  private mutating func enter(_ aim: Aim) {
    children[aim.parent, default: [:]][aim.title] = aim.id
    aimsByTitle[aim.title, default: []].insert(aim.id)
  }

  private mutating func strike(_ aim: Aim) {
    children[aim.parent]?[aim.title] = nil
    if children[aim.parent]?.isEmpty == true { children[aim.parent] = nil }
    aimsByTitle[aim.title]?.remove(aim.id)
    if aimsByTitle[aim.title]?.isEmpty == true { aimsByTitle[aim.title] = nil }
  }
}
