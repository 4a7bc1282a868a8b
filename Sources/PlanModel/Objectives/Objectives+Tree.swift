import HashTreeCollections
import Quantities

extension Objectives {
  /// What is right under an objective, or at the top, in order.
  package func children(of parent: AimID?) -> [AimID] {
    guard let children = children[parent] else { return [] }
    return children.values.map { (order: self[$0].order, id: $0) }
      .sorted { $0.order < $1.order }.map(\.id)
  }

  package func hasChildren(_ id: AimID) -> Bool { children[id] != nil }

  func child(_ title: Name, of parent: AimID?) -> AimID? { children[parent]?[title] }

  /// What an aim is under, from its parent up to the top.
  package func ancestors(of id: AimID) -> [AimID] {
    var ancestors: [AimID] = []
    var next = self[id].parent
    while let parent = next {
      ancestors.append(parent)
      next = self[parent].parent
    }
    return ancestors
  }

  /// An aim and all under it, or everything, parents before children and siblings in order, with
  /// the number of levels above each.
  package func subtree(of root: AimID? = nil) -> [(id: AimID, depth: Int)] {
    var found: [(id: AimID, depth: Int)] = []
    var waiting = (root.map { [$0] } ?? children(of: nil).reversed()).map { (id: $0, depth: 0) }
    while let next = waiting.popLast() {
      found.append(next)
      waiting += children(of: next.id).reversed().map { ($0, next.depth + 1) }
    }
    return found
  }

  /// What a text stands for: an identifier that is there, or a title.
  package func resolve(_ text: String) -> AimMatch {
    if let id = AimID(text) {
      if contains(id) { return .found([id]) }
      if wasRemoved(id) { return .removed }
    }
    return .found(((try? Name(text)).flatMap { aimsByTitle[$0] } ?? []).sorted())
  }

  /// All titles, for an error that looks for the nearest.
  package var titles: [String] { aimsByTitle.keys.map(\.text).sorted() }

  /// The last day for an aim: its own, or that of the nearest above that has one.
  package func due(of id: AimID) -> Day? {
    ([id] + ancestors(of: id)).lazy.compactMap { self[$0].due }.first
  }

  /// What an aim contributes to: as it says, or the nearest above that says anything.
  package func pillar(of id: AimID) -> Pillar? {
    ([id] + ancestors(of: id)).lazy.compactMap { self[$0].pillar }.first
  }
}

extension Objectives {
  /// The results under objectives that contribute to a pillar, and those of these objectives that
  /// have nothing under them yet.
  package func contributions(under root: AimID? = nil) -> [(pillar: Pillar, id: AimID)] {
    subtree(of: root).compactMap { id, _ in
      guard id.kind != .objective || !hasChildren(id) else { return nil }
      return pillar(of: id).map { ($0, id) }
    }
  }
}

/// What a text may stand for among objectives.
package enum AimMatch: Hashable, Sendable {
  /// All that it may be, none or several too.
  case found([AimID])
  /// An identifier whose aim is gone.
  case removed
}
