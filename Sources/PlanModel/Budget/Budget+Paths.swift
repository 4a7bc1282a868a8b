import HashTreeCollections
import Quantities
import Text

extension Budget {
  /// The names from below the total down to the line; the total's own name for the total.
  package func names(of id: LineID) -> [Name] {
    var line = box(id)
    var names = [line.value.name]
    names.reserveCapacity(line.value.depth)
    while let parent = line.value.parent, parent != .total {
      line = box(parent)
      names.append(line.value.name)
    }
    names.reverse()
    return names
  }

  /// The full path of a line, such as `core.events`: read again, it names this line.
  package func path(of id: LineID) -> String {
    let line = box(id)
    guard let parent = line.value.parent else { return Keyword.total.rawValue }
    guard parent != .total else { return Quoting.quoted(line.value.name.text) }
    return Quoting.path(names(of: id).map(\.text))
  }

  /// Finds the line that names joined by dots stand for.
  ///
  /// A full path always means its line. Anything else may begin anywhere in the tree as long as
  /// only one line fits.
  package func resolve(_ names: [Name]) -> PathMatch {
    if let id = full(names[...]) { return .found(id) }
    let found = inner(names[...])
    return switch found.count {
    case 0: .unknown
    case 1: .found(found[0])
    default: .ambiguous(found)
    }
  }

  /// The line with that full path, or else all lines that the names could stand for, oldest first.
  private func matches(_ names: ArraySlice<Name>) -> [LineID] {
    full(names).map { [$0] } ?? inner(names)
  }

  /// All lines, wherever they stand, that the names could stand for, oldest first.
  private func inner(_ names: ArraySlice<Name>) -> [LineID] {
    guard let ids = names.first.flatMap({ linesByName[$0] }) else { return [] }
    let found = ids.compactMap { descend(names.dropFirst(), from: $0) }
    return found.count > 1 ? found.sorted() : found
  }

  /// The line with that full path, which may begin with the total.
  private func full(_ names: ArraySlice<Name>) -> LineID? {
    guard let first = names.first else { return nil }
    return descend(first == Self.totalName ? names.dropFirst() : names, from: .total)
  }

  private func descend(_ names: ArraySlice<Name>, from id: LineID) -> LineID? {
    var current = id
    for name in names {
      guard let next = child(name, of: current) else { return nil }
      current = next
    }
    return current
  }

  /// The children of a line whose names begin with a folded text, in their order.
  package func children(
    of id: LineID, beginning text: String
  ) -> [(id: LineID, name: Name)] {
    guard let envelope = envelopes[id] else { return [] }
    let found = envelope.children.compactMap { name, id in
      text.isEmpty || name.folded.hasPrefix(text) ? box(id) : nil
    }
    // Plain numbers are sorted fast, by the thousand while somebody waits.
    return found.indices.map { (order: found[$0].value.order, place: $0) }
      .sorted { $0.order < $1.order }
      .map { (found[$0.place].value.id, found[$0.place].value.name) }
  }

  /// The lines below those at the top whose names begin with a folded text, the oldest first, and
  /// whether each is the only one of its name.
  package func innerLines(beginning text: String) -> [(id: LineID, isOnly: Bool)] {
    envelopes.lazy.filter { $0.key != .total }.flatMap(\.value.children)
      .filter { $0.key.folded.hasPrefix(text) }
      .map { (id: $0.value, isOnly: linesByName[$0.key]?.count == 1) }
      .sorted { $0.id < $1.id }
  }

  /// What may have been meant by names that no line has: a longer name that begins with the first
  /// of them that is not known, else the nearest one, and the line that it is under.
  ///
  /// Looks at every line that it may be: for an error, once.
  package func nearest(to names: [Name]) -> (parent: LineID?, name: String)? {
    let known = names.indices.prefix { !matches(names[...$0]).isEmpty }.count
    guard names.indices.contains(known) else { return nil }
    let above = matches(names[..<known])
    let candidates =
      known == 0
      ? Array(linesByName.keys) : above.flatMap { children(of: $0) }.map(\.name)
    let wanted = names[known]
    let isLong = wanted.text.count > 1
    let longer = candidates.filter {
      $0.folded.hasPrefix(wanted.folded + " ") || isLong && $0.folded.hasPrefix(wanted.folded)
    }
    let name =
      longer.map(\.text).min() ?? candidates.map(\.text).sorted().nearest(to: wanted.text)
    return name.map { (above.count == 1 ? above[0] : nil, $0) }
  }
}

/// What the words of a path stand for.
package enum PathMatch: Hashable, Sendable {
  case found(LineID)
  case unknown
  /// All lines that fit, the oldest first.
  case ambiguous([LineID])
}
