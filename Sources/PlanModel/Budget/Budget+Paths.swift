import HashTreeCollections
import Quantities
import Text

extension Budget {
  /// The names from below the total down to the line; the total's own name for the total.
  package func names(of id: LineID) -> [Name] {
    guard id != .total else { return [self[id].name] }
    return ([id] + ancestors(of: id).dropLast()).reversed().map { self[$0].name }
  }

  /// The full path of a line, such as `core.events`: read again, it names this line.
  package func path(of id: LineID) -> String {
    names(of: id).map(\.quotedInPath).joined(separator: ".")
  }

  /// Finds the line that names joined by dots stand for.
  ///
  /// A full path always means its line. Anything else may begin anywhere in the tree as long as
  /// only one line fits.
  package func resolve(_ names: [Name]) -> Resolution {
    if let id = descend(names[...], from: .total) { return .found(id) }
    guard let first = names.first else { return .found(.total) }
    if first == Self.totalName {
      return descend(names.dropFirst(), from: .total).map(Resolution.found) ?? unknown(names)
    }
    let candidates = (linesByName[first] ?? []).compactMap { descend(names.dropFirst(), from: $0) }
    guard let only = candidates.first else { return unknown(names) }
    return candidates.count == 1 ? .found(only) : .ambiguous(candidates.sorted())
  }

  private func descend(_ names: ArraySlice<Name>, from id: LineID) -> LineID? {
    var current = id
    for name in names {
      guard let next = child(name, of: current) else { return nil }
      current = next
    }
    return current
  }

  /// Says which of the names is not known, and what may have been meant by it.
  private func unknown(_ names: [Name]) -> Resolution {
    var known = names.first == Self.totalName ? 1 : 0
    var parent: LineID? = known == 1 ? .total : nil
    while known < names.count - 1, case .found(let id) = resolve(Array(names.prefix(known + 1))) {
      parent = id
      known += 1
    }
    let name = names[known]
    let candidates = parent.map { children(of: $0).map(\.name.text) }
    let nearest = (candidates ?? linesByName.keys.map(\.text).sorted()).nearest(to: name.text)
    return .unknown(name, under: parent, nearest: nearest)
  }
}

/// What the words of a path stand for.
package enum Resolution: Hashable, Sendable {
  case found(LineID)
  /// The first name that is not known, where it was looked for, and the nearest known one.
  case unknown(Name, under: LineID?, nearest: String?)
  /// All lines that fit, the oldest first.
  case ambiguous([LineID])
}

extension Name {
  /// The name as it stands in a path: quoted where it would not be read as one name.
  var quotedInPath: String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
    }
    return isPlain ? text : "\"\(text)\""
  }
}
